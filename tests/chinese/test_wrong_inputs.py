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
    "bad.rar": b"Rar!\x1a\x07\x00 nothing of the sort",
    "bad.rtf": b"{\\rtf1 {{{",
    "bad.wps": b"\xd0\xcf\x11\xe0" + b"0" * 600,
    "bad.uot": b'<?xml version="1.0"?><uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof">',
    "bad.xml": b"<a><b></a>",
    "utf32.txt": "公告".encode("utf-32"),
    "half.txt": "公告".encode() + b"\xb9\xab\xff\xfe\xff",
    "overlay.toml": b'extends = "nowhere"\n',
    "year.toml": b"year = 2026\n",
}


# The words of a command line, and its exit status.
WRONG: list[tuple[str, int]] = [
    (words, int(status))
    for status, _, words in (
        line.partition(" ")
        for line in Path(__file__).with_name("wrong_inputs.txt").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    )
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
