"""A Chinese user who makes a mistake reads one line of Chinese, whatever the command, and the exit status is right."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

# What may stand in Latin letters: names of commands, options, files, formats, packages, codes, and the words of the
# input. A sentence of English has words of the language between them.
ENGLISH = re.compile(
    r"\b(?:the|is|are|not|no|of|for|and|or|with|which|than|there|found|write|give|name|names|must|cannot|can|has|have|"
    r"holds|such|did|you|mean|see|missing|invalid|option|argument|value|expected|understood|unknown|known|file|line|"
    r"column|error|does|exist|than|only|take|out|use|one|it|to|at|in|on|by)\b",
    re.IGNORECASE,
)


FILES = {
    "empty.csv": b"",
    "dates.csv": "publication_date,rule\n2026-02-30,30日\n".encode(),
    "other.csv": "日期,规则\n2026-02-03,30日\n".encode(),
    "semi.csv": "publication_date;rule\n2026-02-03;30日\n".encode(),
    "taken.csv": "publication_date,rule,deadline_date\n2026-02-03,30日,\n".encode(),
    "twice.csv": "publication_date,rule,rule\n2026-02-03,30日,30日\n".encode(),
    "bad.parquet": b"PAR1 nothing of the sort",
    "bad.xlsx": b"PK\x03\x04 nothing of the sort",
    "bad.csv.gz": b"\x1f\x8b nothing of the sort",
    "bad.docx": b"PK\x03\x04 nothing of the sort",
    "bad.pdf": b"%PDF-1.7 nothing of the sort",
    "bad.toml": b"select = [",
    "key.toml": b'selct = ["P202"]',
    "page.txt": "公告\n".encode(),
    "saved.jsonl": b"{]\n",
    "other.jsonl": b'{"a": 1}\n',
    "rows.jsonl": b"{]\n",
    "binary.txt": b"\x00\x01\x02\x03",
    "notice.txt": "没有安排。\n".encode(),
    "undated.txt": "元旦：1月1日至3日放假。\n".encode(),
    "bad.epub": b"PK\x03\x04 nothing of the sort",
    "bad.odt": b"PK\x03\x04 nothing of the sort",
    "bad.ofd": b"PK\x03\x04 nothing of the sort",
    "bad.pptx": b"PK\x03\x04 nothing of the sort",
    "bad.doc": b"\xd0\xcf\x11\xe0 nothing of the sort" * 30,
    "bad.png": b"\x89PNG\r\n\x1a\n nothing of the sort",
    "bad.eml": b"MIME-Version: 1.0\nContent-Type: text/plain; charset=nothing\n\nx\xff\n",
    "empty.docx": b"",
    "overlay.toml": b'extends = "nowhere"\n',
    "year.toml": b"year = 2026\n",
}


# The words of a command line, and its exit status; FOLDER holds the files above.
WRONG: list[tuple[str, int]] = [
    ("xyz", 2),
    ("comput 2026-02-03 30日", 2),
    ("--nonsense", 2),
    ("compute", 2),
    ("compute 2026-02-03", 2),
    ("compute 2026-02-30 30日", 2),
    ("compute 2026-13-01 30日", 2),
    ("compute 0000-01-01 30日", 2),
    ("compute 2026-02-03T25:00:00 30日", 2),
    ("compute 2026年2月3日（星期三） 30日", 2),
    ("compute 2月3日 30日", 2),
    ("compute 昨天 30日", 2),
    ("compute 45000 30日", 2),
    ("compute 1770076800000 30日", 2),
    ("compute 2026-02-03T00:00:00+99:00 30日", 2),
    ("compute 2026-02-03 三十", 2),
    ("compute 2026-02-03 0日", 2),
    ("compute 2026-02-03 99999999999999999999日", 2),
    ("compute 2026-02-03 99999日 --calendar nowhere", 2),
    ("compute 9990-02-03 99999日", 2),
    ("compute 2026-02-03 civil-gonggoa", 2),
    ("compute 2026-02-03 没有的规则", 2),
    ("compute 1980-01-01 civil-gonggao", 2),
    ("compute 2026-02-03 30日 --roll sideways", 2),
    ("compute 2026-02-03 30日 --roll", 2),
    ("compute 2026-02-03 30日 --strict=yes", 2),
    ("compute 2026-02-03 30日 --frmat json", 2),
    ("compute 2026-02-03 30日 --before --roll forward", 2),
    ("compute 2026-02-03 30日 --then 15日", 2),
    ("compute 2026-02-03 30日 --then 上诉=15", 2),
    ("compute 2026-02-03 30日 --then 上诉=15日@没有", 2),
    ("compute 2026-02-03 30日 --alarm 3d", 2),
    ("compute 2026-02-03 30日 -f ics --alarm soon", 2),
    ("compute 2026-02-03 30日 -f ics --alarm 3d@25:00", 2),
    ("compute 2026-02-03 30日 --as-of 今年", 2),
    ("compute 2026-02-03 30日 --calendar FOLDER/overlay.toml", 2),
    ("compute 2026-02-03 30日 --lang fr", 2),
    ("compute 2026-02-03 30日 -o FOLDER", 2),
    ("compute 2026-02-03 30日 -o FOLDER/a.xyz", 2),
    ("latest 2026-03-31", 2),
    ("latest 2026-03-31 30日 more", 2),
    ("latest 不知道 30日", 2),
    ("count 2026-02-24 2026-02-03", 2),
    ("count 2026-02-24", 2),
    ("check FOLDER/nothing.txt", 2),
    ("check FOLDER/bad.docx", 2),
    ("check FOLDER/bad.pdf", 2),
    ("check FOLDER/page.txt --select X999", 2),
    ("check FOLDER/page.txt --format pdf", 2),
    ("check FOLDER/page.txt --min-severity low", 2),
    ("check FOLDER/page.txt --published 昨天", 2),
    ("check FOLDER/page.txt --rule nothing-of-the-sort", 2),
    ("check FOLDER/page.txt --fix --diff", 2),
    ("check 关于送达的公告。自公告之日起30日内", 2),
    ("check https://example.com/a.html", 2),
    ("mark FOLDER/nothing.docx", 2),
    ("mark FOLDER/page.txt -o FOLDER/page.txt", 2),
    ("mark FOLDER/page.txt -o FOLDER/page.pdf", 2),
    ("mark", 2),
    ("code P999", 2),
    ("code P20 --format markdown", 2),
    ("batch FOLDER/nothing.csv", 2),
    ("batch FOLDER/empty.csv", 2),
    ("batch FOLDER/dates.csv", 1),
    ("batch FOLDER/other.csv", 2),
    ("batch FOLDER/semi.csv", 2),
    ("batch FOLDER/taken.csv", 2),
    ("batch FOLDER/twice.csv", 2),
    ("batch FOLDER/page.txt", 2),
    ("batch FOLDER/bad.parquet", 2),
    ("batch FOLDER/bad.xlsx", 2),
    ("batch FOLDER/bad.csv.gz", 2),
    ("batch FOLDER/rows.jsonl", 1),
    ("batch FOLDER/dates.csv --delimiter ab", 2),
    ("batch FOLDER/dates.csv --from docx", 2),
    ("batch FOLDER", 2),
    ("batch -", 2),
    ("recheck FOLDER/nothing.jsonl", 2),
    ("recheck FOLDER/saved.jsonl", 2),
    ("recheck FOLDER/other.jsonl", 2),
    ("rules show nothing-of-the-sort", 2),
    ("rules list --domain nowhere", 2),
    ("rules search 没有这样的规则", 1),
    ("rules nothing", 2),
    ("rules stale --months -1", 2),
    ("calendar show 26", 2),
    ("calendar show 2026-13", 2),
    ("calendar show 1800", 2),
    ("calendar show 2026 --calendar nowhere", 2),
    ("calendar import FOLDER/nothing.txt", 2),
    ("calendar import FOLDER/binary.txt", 2),
    ("calendar import FOLDER/notice.txt", 2),
    ("calendar import FOLDER/undated.txt", 2),
    ("calendar import FOLDER/undated.txt --year 1800", 2),
    ("calendar verify nowhere", 2),
    ("desk --port 99999", 2),
    ("desk --port many", 2),
    ("compute 2026-02-03 公示", 2),
    ("compute 2026-02-03 负30日", 2),
    ("compute 30日 2026-02-03", 2),
    ("compute 2026-02-03 30日 15日", 1),
    ("compute 2026-02-03 30日 --published-again", 2),
    ("compute 2026-02-03 30日 --first-day perhaps", 2),
    ("compute 2026-02-03 30日 --counting religious", 2),
    ("compute 2026-02-03 30日 --title 张三诉李四", 2),
    ("compute 2026-02-03 30日 --bom", 2),
    ("compute 2026-02-03 civil-gonggao --as-of 1900-01-01", 2),
    ("compute 二〇二六年十三月三日 30日", 2),
    ("latest 1950-01-01 30日", 2),
    ("latest 2026-03-31 30日 --format csv", 2),
    ("count 2026-02-03 3天", 2),
    ("check FOLDER/bad.epub", 2),
    ("check FOLDER/bad.odt", 2),
    ("check FOLDER/bad.ofd", 2),
    ("check FOLDER/bad.pptx", 2),
    ("check FOLDER/bad.doc", 2),
    ("check FOLDER/bad.png", 2),
    ("check FOLDER/bad.eml", 2),
    ("check FOLDER/empty.docx", 2),
    ("check FOLDER/page.txt --sheet", 2),
    ("check FOLDER/page.txt --calendar FOLDER/page.txt", 2),
    ("check FOLDER/page.txt -o FOLDER/a.docx", 2),
    ("mark FOLDER/page.txt FOLDER/notice.txt -o FOLDER/undated.txt", 2),
    ("batch FOLDER/dates.csv --rule 公示", 2),
    ("batch FOLDER/dates.csv --check --text-column 正文", 2),
    ("batch FOLDER/dates.csv --date-kind roman", 2),
    ("batch FOLDER/dates.csv -o FOLDER/out.xyz", 2),
    ("rules show", 2),
    ("rules search", 2),
    ("rules stale --months many", 2),
    ("calendar import", 2),
    ("calendar import FOLDER/bad.epub", 2),
    ("calendar import FOLDER/undated.txt --year 二〇二六", 2),
    ("calendar show 2026-02 2026-03", 2),
    ("schema nothing", 2),
    ("desk more", 2),
    ("help", 2),
    ("compute 2026-02-03 -30日", 2),
    ("compute 2026-02-03 30日 -o nowhere/a.json", 2),
    ("check 拍卖公告", 2),
    ("check FOLDER/page.txt --quiet=是", 2),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


def plain(text: str, given: str) -> str:
    """The error without what may be Latin in it: the words of the input, quoted names, options, paths, commands."""
    for word in sorted({*given.split(), *given.replace("=", " ").split()}, key=len, reverse=True):
        text = text.replace(word, "")
    text = re.sub(r"/\S+", "", text.removeprefix("deadline: "))
    text = re.sub(r"'[^']*'", "", text)
    text = re.sub(r"pip install \S+|curl -sL \S+|deadline(?: [a-z-]+)+(?: --[a-z]+)?|DATE|\bor\b(?= today)", "", text)
    return re.sub(r"(?<![\w-])-{1,2}[A-Za-z][\w-]*", "", text)


@pytest.mark.parametrize(("given", "status"), WRONG, ids=[given for given, _ in WRONG])
def test_a_mistake_is_told_in_chinese(run: Callable[..., Any], folder: Path, given: str, status: int) -> None:
    done = run(*(word.replace("FOLDER", str(folder)) for word in given.split()), stdin="")
    assert done.status == status
    lines = done.err.splitlines()
    assert len(lines) == (
        2 if given.startswith("recheck FOLDER/saved") or given.startswith("recheck FOLDER/other") else 1
    )
    for line in lines:
        assert re.search(r"[\u4e00-\u9fff]", line), line
        assert not ENGLISH.search(plain(line, given)), line


def test_the_list_is_long_enough() -> None:
    assert len({given for given, _ in WRONG}) >= 60
    commands = {given.split()[0] for given, _ in WRONG}
    assert commands >= {"compute", "latest", "count", "check", "mark", "code", "batch", "recheck", "rules", "calendar"}


@pytest.mark.parametrize("name", ["bad.toml", "key.toml"])
def test_a_configuration_that_is_wrong_is_told_in_chinese(run: Callable[..., Any], folder: Path, name: str) -> None:
    (folder / name).rename(folder / "deadline.toml")
    done = run("check", "page.txt")
    assert done.status == 2
    assert "deadline.toml：" in done.err
    assert not ENGLISH.search(plain(done.err.strip(), "selct"))


@pytest.mark.parametrize(
    ("variable", "command"),
    [
        ("DEADLINE_RULES", "rules list"),
        ("DEADLINE_CALENDARS", "calendar list"),
        ("DEADLINE_CONFIG", "check page.txt"),
    ],
)
def test_a_variable_that_is_wrong_is_told_in_chinese(
    run: Callable[..., Any], folder: Path, monkeypatch: pytest.MonkeyPatch, variable: str, command: str
) -> None:
    monkeypatch.setenv(variable, str(folder / ("page.txt" if variable == "DEADLINE_CALENDARS" else "nothing")))
    done = run(*command.split())
    assert done.status == 2
    assert done.err.startswith(f"deadline: {variable} 指定的")
    assert not ENGLISH.search(plain(done.err.strip(), ""))
