"""deadline.toml: found upward from the file, or named by DEADLINE_CONFIG."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deadline_cli.cli.check import config

NOTICE = """关于拟录用事业单位工作人员的公示
经考试、考察，现将拟录用人员名单公示，公示时间为5个工作日，从2025年3月3日至3月7日。如有异议，请向县人社局反映。
云陵县人力资源和社会保障局
2025年3月3日
"""


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DEADLINE_CONFIG", raising=False)
    config._read.cache_clear()
    config._upward.cache_clear()
    folder = tmp_path / "2025" / "03"
    folder.mkdir(parents=True)
    (folder / "page.txt").write_text(NOTICE, encoding="utf-8")
    return folder / "page.txt"


@pytest.mark.parametrize(
    ("config", "status"),
    [
        ("", 1),
        ('ignore = ["P202"]', 0),
        ('ignore = "P"', 0),
        ('select = ["D"]', 0),
        ('min-severity = "error"', 0),
        ('fail-on = "error"', 0),
        ('[per-file-ignores]\n"2025/*" = ["P202"]', 0),
        ('[per-file-ignores]\n"page.txt" = ["P202"]', 0),
        ('[per-file-ignores]\n"2024/*" = ["P202"]', 1),
        ('[[notice]]\ntitle = "事业单位工作人员"\nignore = ["P202"]\nreason = "agreed"', 0),
        ('[[notice]]\ntitle = "减资公告"\nignore = ["P202"]', 1),
        ('[[notice]]\ntitle = "事业单位工作人员"\nfile = "2024/*"\nignore = ["P202"]', 1),
        ("[tool.deadline]\nignore = ['P202']", 0),
    ],
)
def test_a_config_above_the_file(run, page: Path, tmp_path: Path, config: str, status: int) -> None:
    (tmp_path / "deadline.toml").write_text(config, encoding="utf-8")
    assert run("check", str(page)).status == status


def test_the_nearest_config_is_read(run, page: Path, tmp_path: Path) -> None:
    (tmp_path / "deadline.toml").write_text('ignore = ["P202"]', encoding="utf-8")
    (page.parent / "deadline.toml").write_text("", encoding="utf-8")
    assert run("check", str(page)).status == 1


def test_deadline_config_names_another(run, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "other.toml"
    other.write_text('ignore = ["P202"]', encoding="utf-8")
    monkeypatch.setenv("DEADLINE_CONFIG", str(other))
    assert run("check", str(page)).status == 0
    monkeypatch.setenv("DEADLINE_CONFIG", str(tmp_path / "gone.toml"))
    done = run("check", str(page))
    assert done.status == 2 and "DEADLINE_CONFIG" in done.err


def test_the_command_line_beats_the_config(run, page: Path, tmp_path: Path) -> None:
    (tmp_path / "deadline.toml").write_text('select = ["D"]\nfail-on = "never"', encoding="utf-8")
    assert run("check", str(page), "--select", "P", "--fail-on", "warning").status == 1


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("ignroe = ['P202']", "did you mean ignore?"),
        ("ignore = ['P2O2']", "'P2O2'"),
        ("ignore = 3", "is not a list of codes"),
        ('fail-on = "warnings"', "is not one of error, warning, info, never"),
        ("ignore = [", "not readable as TOML"),
        ("[[notice]]\nignore = ['P202']", "needs title"),
        ("[[notice]]\ntitel = 'x'\nignore = ['P202']", "did you mean title?"),
        ("[[notice]]\ntitle = 'x'\nfile = 3\nignore = ['P202']", "is not a name or pattern"),
        ("[notice]\ntitle = 'x'", "is written as [[notice]]"),
        ("tool = 3", "tool is not known"),
        ("[tool]\ndeadline = 3", "is written as [tool.deadline]"),
        ("[per-file-ignores]\n'*' = 3", "is not a list of codes"),
        ("lang = ['zh']", "is not one of zh, en"),
    ],
)
@pytest.mark.english
def test_a_config_that_cannot_be_used_is_one_line(run, page: Path, tmp_path: Path, config: str, said: str) -> None:
    (tmp_path / "deadline.toml").write_text(config, encoding="utf-8")
    done = run("check", str(page))
    assert done.status == 2
    assert done.err.count("\n") == 1 and "deadline.toml" in done.err and said in done.err


def test_a_byte_order_mark_is_no_fault(run, page: Path, tmp_path: Path) -> None:
    (tmp_path / "deadline.toml").write_text('ignore = ["P202"]', encoding="utf-8-sig")
    assert run("check", str(page)).status == 0


def test_what_a_file_wants_holds_wherever_we_are(
    run, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (page.parent / "deadline.toml").write_text('fail-on = "error"\nlang = "en"', encoding="utf-8")
    (tmp_path / "other.txt").write_text(NOTICE, encoding="utf-8")
    monkeypatch.chdir(page.parent.parent)
    monkeypatch.delenv("DEADLINE_LANG")
    done = run("check", str(page), "--format", "concise")
    assert (done.status, "holds 5 working days" in done.out) == (0, True)
    assert run("check", str(page), str(tmp_path / "other.txt")).status == 1


def test_every_report_names_what_hid_a_finding(run, page: Path, tmp_path: Path) -> None:
    file = tmp_path / "deadline.toml"
    file.write_text('ignore = ["P202"]', encoding="utf-8")
    said = run("check", str(page)).out
    assert f"另有1处意见被 {file} 隐去。" in said.replace("\n", "")
    assert f"另有1处意见被 {file} 隐去。" in run("check", str(page), "-f", "html").out
    summary = json.loads(run("check", str(page), "-f", "json").out)["summary"]
    assert (summary["config"], summary["hidden"], summary["findings"]) == (str(file), 1, 0)
    (invocation,) = json.loads(run("check", str(page), "-f", "sarif").out)["runs"][0]["invocations"]
    assert (invocation["properties"]["config"], invocation["properties"]["hidden"]) == (str(file), 1)


def test_what_the_command_line_leaves_out_is_not_hidden_by_the_configuration(run, page: Path, tmp_path: Path) -> None:
    (tmp_path / "deadline.toml").write_text('lang = "zh"', encoding="utf-8")
    summary = json.loads(run("check", str(page), "-f", "json", "--ignore", "P202").out)["summary"]
    assert summary["hidden"] == 0


@pytest.mark.parametrize("mark", [".git", ".hg"])
def test_a_repository_s_root_ends_the_search(run, page: Path, tmp_path: Path, mark: str) -> None:
    (tmp_path / "deadline.toml").write_text('ignore = ["P202"]', encoding="utf-8")
    (page.parent.parent / mark).mkdir()
    assert run("check", str(page)).status == 1


def test_the_home_folder_ends_the_search(run, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "deadline.toml").write_text('ignore = ["P202"]', encoding="utf-8")
    monkeypatch.setenv("HOME", str(page.parent))
    config._home.cache_clear()
    assert run("check", str(page)).status == 1
    config._home.cache_clear()


@pytest.mark.parametrize(
    ("patterns", "status"),
    [
        ("[]", 1),
        ('["page.txt"]', 0),
        ('["2025/*"]', 0),
        ('["03/"]', 0),
        ('"2025/03/page.txt"', 0),
        ('["2024/*", "*.pdf"]', 1),
    ],
)
@pytest.mark.parametrize("folder", [".", "2025"])
def test_files_of_a_folder_that_are_not_wanted(
    run, page: Path, tmp_path: Path, patterns: str, status: int, folder: str
) -> None:
    (tmp_path / "2025" / "clean.txt").write_text("今天天气很好。\n", encoding="utf-8")
    (tmp_path / "deadline.toml").write_text(f"exclude = {patterns}\n", encoding="utf-8")
    assert run("check", folder).status == status
    assert run("check", str(page)).status == 1, "a file that is named is read"


def test_patterns_of_a_config_elsewhere_go_by_the_name(
    run, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "config" / "house.toml"
    elsewhere.parent.mkdir()
    elsewhere.write_text('exclude = ["page.*"]\n', encoding="utf-8")
    monkeypatch.setenv("DEADLINE_CONFIG", str(elsewhere))
    (tmp_path / "2025" / "clean.txt").write_text("今天天气很好。\n", encoding="utf-8")
    assert run("check", "2025").status == 0


def test_patterns_that_are_no_list(run, page: Path, tmp_path: Path) -> None:
    (tmp_path / "deadline.toml").write_text("exclude = 3\n", encoding="utf-8")
    assert page.is_file()
    said = run("check", "2025")
    assert said.status == 2
    assert 'exclude = 3 不是 ["*.png", "drafts/"] 这样的名称模式列表' in said.err


@pytest.mark.parametrize("name", ["x" * 5000, "no/where", ""])
def test_a_calendar_that_is_none_is_told(run, page: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "deadline.toml").write_text(f'calendar = "{name}"', encoding="utf-8")
    said = run("check", str(page))
    assert said.status == 2
    assert said.err.count("\n") == 1
    assert "内部" not in said.err


@pytest.mark.english
def test_a_calendar_that_is_none_is_told_of_the_file_that_names_it(run, page: Path, tmp_path: Path) -> None:
    config = tmp_path / "deadline.toml"
    config.write_text('calendar = "court"', encoding="utf-8")
    said = run("check", str(page))
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(f"deadline: {config}: calendar = 'court': calendar 'court' not found; ")
    config.write_text('calendar = "court.toml"', encoding="utf-8")
    assert f"{config}: calendar = 'court.toml': calendar file 'court.toml' not found" in run("check", str(page)).err
