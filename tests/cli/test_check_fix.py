"""deadline check --fix: certain repairs written in place, in the file's own encoding, and once is enough."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

TEXT = """关于拟录用事业单位工作人员的公示
现将拟录用人员名单公示，公示时间为5个工作日，从2025年3月3日至3月7日。如有异议，请向县人社局反映。
云陵县人力资源和社会保障局
2025年3月3日
"""
AFTER = TEXT.replace("从2025年3月3日至3月7日", "从2025年3月4日至2025年3月10日")
# The shorter service moves the hearing: the second repair is certain only once the first is made.
SUMMONS = """槐北县人民法院公告
郑某：本院受理原告何某诉你买卖合同纠纷一案，现依法公告送达起诉状副本及开庭传票。自公告之日起，经过60日即视为送达。提出答辩状和\
举证的期限分别为公告期满后15日和30日内。定于举证期满后第3日即2025年7月1日上午9时在本院开庭审理。
槐北县人民法院
2025年3月3日
"""


@pytest.mark.parametrize(
    ("encoding", "mark", "end"),
    [
        ("utf-8", b"", "\n"),
        ("utf-8", b"", "\r\n"),
        ("utf-8", b"", "\r"),
        ("utf-8", b"\xef\xbb\xbf", "\r\n"),
        ("gb18030", b"", "\r\n"),
        ("utf-16-le", b"\xff\xfe", "\r\n"),
        ("utf-16-be", b"\xfe\xff", "\n"),
    ],
)
def test_encoding_mark_and_line_ends_stay(run, tmp_path: Path, encoding: str, mark: bytes, end: str) -> None:
    def stored(text: str) -> bytes:
        return mark + text.replace("\n", end)[: -len(end)].encode(encoding)

    file = tmp_path / "page.txt"
    file.write_bytes(stored(TEXT))
    said = run("check", str(file), "--fix", "--min-severity", "warning")
    assert file.read_bytes() == stored(AFTER)
    assert (said.status, said.err) == (0, f"deadline: {file}：已写入有把握的改动\n")


@pytest.mark.parametrize("text", [TEXT, SUMMONS, SUMMONS + "\n" + TEXT, AFTER, "今天天气很好。\n"])
def test_a_second_run_changes_nothing(run, tmp_path: Path, text: str) -> None:
    file = tmp_path / "page.txt"
    file.write_text(text, encoding="utf-8")
    run("check", str(file), "--fix")
    once = file.read_bytes()
    assert run("check", str(file), "--fix").err == ""
    assert file.read_bytes() == once
    assert run("check", str(file), "--diff").out == ""


def test_what_diff_shows_is_what_is_written(run, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(SUMMONS, encoding="utf-8")
    shown = [line[1:] for line in run("check", str(file), "--diff").out.splitlines() if line[:1] == "+"][1:]
    run("check", str(file), "--fix")
    before, after = SUMMONS.splitlines(), file.read_text(encoding="utf-8").splitlines()
    assert [line for line in after if line not in before] == shown != []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        # two possible repairs: the count or the window
        (
            "关于拟聘人员的公示\n现予公示，公示期为2025年3月4日至2025年3月10日（共7个工作日）。\n云陵县第一中学\n2025年3月3日\n",
            "count",
        ),
        ("公告\n本院定于2025年2月30日开庭。\n云陵县人民法院\n2025年1月3日\n", "impossible day"),
    ],
)
def test_where_two_repairs_are_possible_none_is_made(run, tmp_path: Path, text: str, why: str) -> None:
    file = tmp_path / "page.txt"
    file.write_text(text, encoding="utf-8")
    assert run("check", str(file), "--fix").status == 1, why
    assert file.read_text(encoding="utf-8") == text


def test_what_is_no_plain_text_stays(run, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<p>" + "<p>".join(TEXT.splitlines()), encoding="utf-8")
    before = file.read_bytes()
    said = run("check", str(file), "--fix", "--format", "concise")
    assert said.status == 1
    assert said.err == f"deadline: {file}：只有纯文本能就地修改；deadline mark 可写出带批注的副本\n"
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["-", "--fix"], "--fix writes into files: give files or folders, not standard input"),
        (["page.txt", "--fix", "--diff"], "--fix writes files, --diff only shows: give one of them"),
    ],
)
@pytest.mark.english
def test_what_cannot_be_asked(run, arguments: list[str], why: str) -> None:
    said = run("check", *arguments, stdin=TEXT)
    assert (said.status, said.out, said.err) == (2, "", f"deadline: {why}\n")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may write everywhere")
def test_a_file_that_is_write_protected_stays(run, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(TEXT, encoding="utf-8")
    file.chmod(0o444)
    said = run("check", str(file), "--fix")
    assert said.status == 2
    assert file.read_text(encoding="utf-8") == TEXT


def test_mode_and_link_are_kept(run, tmp_path: Path) -> None:
    file, link = tmp_path / "page.txt", tmp_path / "link.txt"
    file.write_text(TEXT, encoding="utf-8")
    file.chmod(0o640)
    link.symlink_to(file)
    run("check", str(link), "--fix")
    assert link.is_symlink()
    assert file.read_text(encoding="utf-8") == AFTER
    assert file.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.txt", "page.txt"]
