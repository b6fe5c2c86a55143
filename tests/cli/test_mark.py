"""deadline mark: where the copies go, what is said of them, and that no document is ever written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.marks.pdf_files import Sheet, column, marks, pdf
from tests.marks.word_files import LINES, comments, line, parts, under, word

TEXT = "\n".join(LINES) + "\n"
FILES: dict[str, bytes] = {
    "page.txt": TEXT.encode(),
    "page.md": TEXT.encode("gb18030"),
    "page.html": ("<p>" + "<p>".join(LINES)).encode(),
    "page.docx": word("".join(map(line, LINES))),
    "page.docm": word("".join(map(line, LINES))),
    "page.pdf": pdf(Sheet(column(LINES))),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795852800")
    return tmp_path


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(FILES["page" + Path(name).suffix])


def kept(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        ("page.docx", "page.marked.docx"),
        ("page.docm", "page.marked.docm"),
        ("page.pdf", "page.marked.pdf"),
        ("page.txt", "page.marked.html"),
        ("page.md", "page.marked.html"),
        ("page.html", "page.marked.html"),
    ],
)
def test_the_copy_stands_beside_the_document(run, folder: Path, name: str, copy: str) -> None:
    put(folder, name)
    said = run("mark", name)
    assert (said.status, said.out, said.err) == (1, f"{copy}\n", "")
    assert kept(folder) == sorted([name, copy])
    assert (folder / name).read_bytes() == FILES[name]
    assert codes((folder / copy).read_bytes()) == ["P202"]


def codes(copy: bytes) -> list[str]:
    """The codes of the marks in a copy."""
    if copy.startswith(b"PK"):
        return [words[0][:4] for words in comments(copy).values()]
    return (
        [mark.code for mark in marks(copy)]
        if copy.startswith(b"%PDF")
        else re.findall(r"<b>([A-Z]\d+) ", copy.decode())
    )


def test_copies_of_one_name_stay_apart(run, folder: Path) -> None:
    put(folder, "page.txt", "page.md", "page.docx")
    assert run("mark", ".").out.splitlines() == ["page.marked.docx", "page.md.marked.html", "page.txt.marked.html"]


@pytest.mark.parametrize("into", [[], ["-o", "copies/"]])
def test_copies_of_one_name_stay_apart_in_two_runs(run, folder: Path, into: list[str]) -> None:
    put(folder, "page.txt", "page.md", "page.docx", "other.txt")
    (folder / "page.wps").write_bytes((folder / "page.docx").read_bytes())
    (folder / "other.ics").write_text("no document", encoding="utf-8")
    names = ("page.md", "page.txt", "page.docx", "page.wps", "other.txt")
    assert [Path(run("mark", name, *into).out.strip()).name for name in names] == [
        "page.md.marked.html",
        "page.txt.marked.html",
        "page.marked.docx",
        "page.wps.marked.docx",
        "other.marked.html",
    ]


@pytest.mark.parametrize(
    ("arguments", "copies"),
    [
        (["page.docx", "-o", "out.docx"], ["out.docx"]),
        (["page.docx", "-o", "out/"], ["out/page.marked.docx"]),
        (["page.docx", "sub/page.pdf", "-o", "out"], ["out/page.marked.docx", "out/sub/page.marked.pdf"]),
        (["sub", "-o", "out"], ["out/page.marked.pdf"]),
        (["sub/page.pdf", "-o", "new/place/out.pdf"], ["new/place/out.pdf"]),
    ],
)
def test_the_copies_go_where_they_are_sent(run, folder: Path, arguments: list[str], copies: list[str]) -> None:
    put(folder, "page.docx", "sub/page.pdf")
    if "out" in arguments and "sub" in arguments:
        (folder / "out").mkdir()
    said = run("mark", *arguments)
    assert said.status == 1, said.err
    assert kept(folder) == sorted([*copies, "page.docx", "sub/page.pdf"])


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["page.docx", "-o", "page.docx"], "page.docx is the document itself; name another file with -o"),
        (["page.docx", "-o", "link.docx"], "link.docx is the document itself; name another file with -o"),
        (["page.txt", "-o", "out.docx"], "page.txt: its marked copy is a .html file, not out.docx; write -o out.html"),
        (["page.txt", "page.docx", "-o", "old.html"], "old.html is a file, and 2 copies are to be written"),
        (["-", "-o", "out/"], "standard input has no name for its copy; name the file with -o FILE"),
        (["-"], "standard input has no name for its copy; name the file with -o FILE"),
        (["page.txt", "-o", "-"], "marked copies are files; name one, or a folder, with -o"),
        (["none.docx"], "none.docx"),
        (["empty", "-o", "out.html"], "empty: no files in this folder"),
        (["a" * 300, "-o", "out.html"], "the words of a notice and no file's name"),
    ],
)
@pytest.mark.english
def test_what_cannot_be_done_is_said_and_writes_nothing(run, folder: Path, arguments: list[str], why: str) -> None:
    put(folder, "page.docx", "page.txt")
    (folder / "link.docx").symlink_to("page.docx")
    (folder / "empty").mkdir()
    (folder / "old.html").write_text("old")
    before = kept(folder)
    said = run("mark", *arguments, stdin=TEXT)
    assert said.status == 2
    assert said.out == ""
    assert why in said.err and said.err.count("\n") == 1
    assert kept(folder) == before
    assert (folder / "page.docx").read_bytes() == FILES["page.docx"]
    assert (folder / "old.html").read_text() == "old"


def test_standard_input_goes_to_the_file_that_is_named(run, folder: Path) -> None:
    assert run("mark", "-", "-o", "out.html", stdin=TEXT).status == 1
    assert "P202" in (folder / "out.html").read_text(encoding="utf-8")


def test_a_second_run_marks_no_copy(run, folder: Path) -> None:
    put(folder, "page.docx", "page.txt")
    run("mark", ".")
    first = {name: (folder / name).read_bytes() for name in kept(folder)}
    assert run("mark", ".").out == "page.marked.docx\npage.marked.html\n"
    said = run("mark", "page.docx", "page.marked.docx")
    assert said.out == "page.marked.docx\n"
    assert said.err == "deadline: page.marked.docx：是标注副本，略过\n"
    assert {name: (folder / name).read_bytes() for name in kept(folder)} == first
    assert "page.marked" not in run("check", ".", "--format", "concise").out


def test_options_are_those_of_check(run, folder: Path) -> None:
    put(folder, "page.docx")
    assert run("mark", "page.docx", "--ignore", "P202").status == 0
    assert "word/comments.xml" not in parts((folder / "page.marked.docx").read_bytes())
    assert run("mark", "page.docx", "--published", "2026-02-06", "--fail-on", "error", "--lang", "en").status == 0
    copy = (folder / "page.marked.docx").read_bytes()
    said = sorted(words[0] for words in comments(copy).values())
    assert said == ["D107 info issued-before-publication", "P202 warning first-day-counted"]
    run("mark", "page.docx", "--lang", "zh")
    copy = (folder / "page.marked.docx").read_bytes()
    assert [words[0] for words in comments(copy).values()] == ["P202 警告 首日误计入"]


def test_suggestions_are_tracked_changes(run, folder: Path) -> None:
    put(folder, "page.docx")
    run("mark", "page.docx", "--suggest")
    assert list(under((folder / "page.marked.docx").read_bytes(), accepted=True).values()) == [
        "2026年2月4日至2026年2月24日"
    ]


def test_the_summary_page_is_added(run, folder: Path) -> None:
    from pypdf import PdfReader

    put(folder, "page.pdf")
    run("mark", "page.pdf", "--summary-page")
    assert len(PdfReader(folder / "page.marked.pdf").pages) == 2


def test_a_file_that_cannot_be_read_leaves_the_others(run, folder: Path) -> None:
    put(folder, "page.docx")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04broken")
    said = run("mark", "broken.docx", "page.docx")
    assert said.status == 2
    assert said.out == "page.marked.docx\n"
    assert "broken.docx" in said.err
    assert kept(folder) == ["broken.docx", "page.docx", "page.marked.docx"]


def test_many_files_are_marked_in_order(run, folder: Path) -> None:
    names = [f"{n:02}.txt" for n in range(9)]
    put(folder, *names)
    assert run("mark", ".").out.split() == [f"{n:02}.marked.html" for n in range(9)]
