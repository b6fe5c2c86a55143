"""deadline check, as users and scripts call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deadline_cli.rulebook.book import load_rule

CLEAN = """减资公告
云陵县鸿雁印务有限公司经股东会决议，注册资本由800万元减至200万元。债权人自接到通知之日起三十日内，\
未接到通知的自公告之日起四十五日内，有权要求本公司清偿债务或者提供担保。
云陵县鸿雁印务有限公司
2025年3月5日
"""
# Ten working days only with the day of publication.
WARNING = """关于拟录用事业单位工作人员的公示
经考试、考察，现将拟录用人员名单公示，公示时间为5个工作日，从2025年3月3日至3月7日。如有异议，请向县人社局反映。
云陵县人力资源和社会保障局
2025年3月3日
"""
ERROR = """关于翠屏小区加装电梯的公示
现将3号楼加装电梯方案公示，公示期为10日，自2025年4月8日起至2025年4月14日止。如有异议，请在公示期内向社区居委会提出。
云陵县翠屏社区居民委员会
2025年4月7日
"""

SUMMONS = """云陵县人民法院公告
李某某：本院受理原告何某诉你买卖合同纠纷一案，现依法公告送达起诉状副本。自本公告发出之日起，经过60日即视为送达。\
提出答辩状的期限为公告期满后15日内。定于2025年6月12日（星期三）上午9时开庭审理。
云陵县人民法院
2025年3月3日
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a clean notice, one with a warning and one with an error."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DEADLINE_CONFIG", raising=False)
    for name, text in (("clean.txt", CLEAN), ("warning.txt", WARNING), ("error.txt", ERROR)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["clean.txt"], 0),
        (["warning.txt"], 1),
        (["error.txt"], 1),
        (["warning.txt", "--fail-on", "error"], 0),
        (["error.txt", "--fail-on", "error"], 1),
        (["error.txt", "--fail-on", "never"], 0),
        (["warning.txt", "--ignore", "P202"], 0),
        (["warning.txt", "--ignore", "P"], 0),
        (["warning.txt", "--ignore", "first-day-counted"], 0),
        (["error.txt", "--select", "P202"], 0),
        (["error.txt", "--select", "P202,P201"], 1),
        (["warning.txt", "--min-severity", "error"], 0),
        (["missing.txt"], 2),
        (["clean.txt", "missing.txt"], 2),
        (["*.nothing"], 2),
        (["clean.txt", "--ignore", "P999"], 2),
        (["clean.txt", "--published", "2025-02-30"], 2),
        (["clean.txt", "--rule", "no-such-rule"], 2),
        (["clean.txt", "--calendar", "no-such-calendar"], 2),
    ],
)
def test_exit_status(run, folder: Path, arguments: list[str], status: int) -> None:
    assert run("check", *arguments).status == status


def test_an_unreadable_file_is_one_line_and_does_not_stop_the_others(run, folder: Path) -> None:
    (folder / "broken.txt").write_bytes("公告".encode() + b"\xff\xfe\xfa\x00\x81" * 3)
    done = run("check", "broken.txt", "missing.txt", "error.txt", "--format", "concise")
    assert done.status == 2
    assert done.out.startswith("error.txt:2:")
    lines = done.err.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("deadline: ") and "broken.txt" in lines[0]
    assert "missing.txt" in lines[1]


def test_concise_is_file_line_column_code(run, folder: Path) -> None:
    done = run("check", "warning.txt", "--format", "concise")
    assert done.out == (
        "warning.txt:2:32: P202 [警告] “2025年3月3日至3月7日”只有把公告当日（2025年3月3日）算在内才有5个工作日；"
        "开始的当日不计入（《民法典》第二百零一条），应至2025年3月10日。"
        "请改为：自2025年3月4日起至2025年3月10日止（共5个工作日）\n"
    )


def test_quiet_is_concise_and_nothing_where_nothing_is_found(run, folder: Path) -> None:
    assert run("check", "warning.txt", "-q").out.startswith("warning.txt:2:32: P202 [警告] “2025年3月3日至")
    assert run("check", "warning.txt", "-q", "--select", "D").out == ""


def test_english(run, folder: Path) -> None:
    done = run("check", "warning.txt", "--format", "concise", "--lang", "en")
    assert "holds 5 working days only if the day of publication itself (2025-03-03) is counted" in done.out
    assert "print instead: 自2025年3月4日起至2025年3月10日止" in done.out


def test_folders_globs_and_twice_named_files(run, folder: Path) -> None:
    by_folder = run("check", str(folder), "--format", "json").out
    by_glob = run("check", "*.txt", "error.txt", "--format", "json").out
    names = [Path(f["path"]).name for f in json.loads(by_folder)["files"]]
    assert names == ["clean.txt", "error.txt", "warning.txt"]
    assert [f["path"] for f in json.loads(by_glob)["files"]] == names


def test_standard_input(run, folder: Path) -> None:
    done = run("check", "-", "--format", "concise", stdin=ERROR)
    assert done.status == 1
    assert done.out.startswith("-:2:24: P201 [错误] ")


def test_json_holds_what_scripts_lean_on(run, folder: Path) -> None:
    answer = json.loads(run("check", "warning.txt", "--format", "json", "--published", "2025-03-05").out)
    assert answer["schema"] == "deadline.check/1"
    (file,) = answer["files"]
    assert (file["path"], file["encoding"]) == ("warning.txt", "utf-8")
    (notice,) = file["notices"]
    assert {"index", "title", "kind", "line", "end_line", "issue_date", "publication_date", "rule"} <= set(notice)
    assert (notice["issue_date"], notice["publication_date"]) == ("2025-03-03", "2025-03-05")
    (period,) = notice["periods"]
    assert (period["value"], period["unit"], period["role"]) == (5, "workday", "objection")
    assert (period["first_day"], period["deadline"]) == ("2025-03-06", "2025-03-12")
    (window,) = notice["windows"]
    assert (window["text"], window["start"], window["end"]) == ("2025年3月3日至3月7日", "2025-03-03", "2025-03-07")
    found = {f["code"]: f for f in notice["findings"]}
    assert {"P202", "D107"} == set(found)
    first = found["P202"]
    assert (first["line"], first["column"], first["end_line"], first["end_column"]) == (2, 32, 2, 46)
    assert first["suggestion"] == "请改为：自2025年3月4日起至2025年3月10日止（共5个工作日）"
    assert first["basis"][0]["law"] == "民法典" and first["basis"][0]["article"] == "第二百零一条"
    assert answer["summary"] == {
        "files": 1,
        "notices": 1,
        "findings": 2,
        "errors": 0,
        "warnings": 1,
        "not_read": 0,
        "hidden": 0,
        "config": None,
        "nearly": 0,
    }


def test_jsonl_is_one_file_a_line(run, folder: Path) -> None:
    lines = run("check", "*.txt", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["clean.txt", "error.txt", "warning.txt"]
    assert {json.loads(line)["schema"] for line in lines} == {"deadline.check/1"}


def test_text_puts_the_caret_under_the_words(run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    out = run("check", "error.txt").out
    lines = out.splitlines()
    at = next(i for i, line in enumerate(lines) if "^" in line)
    shown, caret = lines[at - 1], lines[at]
    from deadline_cli.output.common.layout import width

    words = "2025年4月8日起至2025年4月14日止"
    assert caret.index("^") == width(shown[: shown.index(words)])
    assert caret.count("^") == width(words)
    assert lines[-1] == "1份公告，1处意见：错误1，警告0，提示0。"
    assert "\x1b" not in out


@pytest.mark.parametrize("shape", ["text", "html"])
def test_reports_for_people_name_findings_in_their_language(run, folder: Path, shape: str) -> None:
    zh, en = (run("check", "warning.txt", "--format", shape, "--lang", lang).out for lang in ("zh", "en"))
    assert "首日误计入" in zh and "first-day-counted" not in zh
    assert "first-day-counted" in en and "首日误计入" not in en


def test_the_text_report_names_the_rule_with_its_id(run, folder: Path) -> None:
    rule = load_rule(json.loads(run("check", "clean.txt", "--format", "json").out)["files"][0]["notices"][0]["rule"])
    assert f"规则 {rule.name}（{rule.id}）" in run("check", "clean.txt", "--lang", "zh").out
    assert f"rule {rule.name_en} ({rule.id})" in run("check", "clean.txt", "--lang", "en").out


def test_colour_only_when_asked_for(run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[31;1mP201" in run("check", "error.txt").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("check", "error.txt").out


def test_many_files_use_the_pool_and_keep_their_order(run, folder: Path) -> None:
    (folder / "many").mkdir()
    for number in range(12):
        (folder / "many" / f"{number:02}.txt").write_text(ERROR if number % 2 else CLEAN, encoding="utf-8")
    done = run("check", "many", "--format", "concise", "--select", "P201")
    assert [line.split(":")[0][-6:] for line in done.out.splitlines()] == [f"{n:02}.txt" for n in range(1, 12, 2)]


def test_a_notice_says_what_to_ignore(run, folder: Path) -> None:
    for comment in ("<!-- deadline: ignore P202 -->\n", "# deadline: ignore P202\n", "// deadline:ignore\n"):
        (folder / "quiet.txt").write_text(comment + WARNING, encoding="utf-8")
        assert run("check", "quiet.txt").status == 0, comment
    (folder / "other.txt").write_text("# deadline: ignore P205\n" + WARNING, encoding="utf-8")
    assert run("check", "other.txt").status == 1
    two = WARNING + "\n# deadline: ignore P201\n" + ERROR + "\n" + ERROR.replace("3号楼", "4号楼")
    (folder / "two.txt").write_text(two, encoding="utf-8")
    codes = [line.split()[1] for line in run("check", "two.txt", "--format", "concise").out.splitlines()]
    assert codes == ["P202", "P201"]


def test_a_narrow_terminal(run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from deadline_cli.output.common.layout import width

    monkeypatch.setenv("COLUMNS", "60")
    (folder / "page.txt").write_text(SUMMONS, encoding="utf-8")
    for language in ("zh", "en"):
        lines = run("check", "page.txt", "--lang", language).out.splitlines()
        assert max(map(width, lines)) <= 62, max(lines, key=width)


def test_a_word_file_shows_the_paragraph(run, folder: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for line in WARNING.splitlines():
        document.add_paragraph(line)
    document.save(str(folder / "page.docx"))
    assert "page.docx:2:32（第2段）" in run("check", "page.docx").out
    assert "page.docx:2:32 (paragraph 2)" in run("check", "page.docx", "--lang", "en").out
