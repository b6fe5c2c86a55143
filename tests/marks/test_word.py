"""Comments at the very words, in every construct in which offices put them; all else stays as it was, to the byte."""

from __future__ import annotations

import io
import re

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.marks.mark import Wish, marked
from deadline_cli.marks.note import Note
from deadline_cli.marks.word.write import Comment, Letter, marked_word
from tests.marks.word_files import (
    LINES,
    TITLE,
    WINDOW,
    W,
    comments,
    line,
    parts,
    torn,
    under,
    word,
)  # fmt: skip
from tests.marks.word_shapes import AFTER, BEFORE, MOMENT, SHAPES, START, copy_of, new_comments, notice, page_of, read


@pytest.mark.parametrize("shape", SHAPES)
def test_the_words_under_each_comment_are_those_of_the_finding(shape: str) -> None:
    page, copy = page_of(shape), copy_of(SHAPES[shape])
    said, words = new_comments(copy), under(copy)
    assert [(f.code, page.text[f.place.start : f.place.end]) for f in page.findings] == [("P202", WINDOW)]
    assert [words[number] for number in said] == [WINDOW]
    (lines,) = said.values()
    assert lines[0] == "P202 警告 首日误计入"
    assert lines[2] == "请改为：自2026年2月4日起至2026年2月24日止（共10个工作日）"
    assert lines[3].startswith("依据：")


@pytest.mark.parametrize("shape", SHAPES)
def test_all_else_is_as_it_was(shape: str) -> None:
    package = SHAPES[shape]
    copy = copy_of(package)
    before, after = parts(package), parts(copy)
    touched = {"word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
    assert {name: part for name, part in after.items() if name not in touched} == {
        name: part for name, part in before.items() if name not in touched
    }
    assert [name for name in after if name in before] == list(before)
    assert read(copy).text == page_of(shape).text
    assert set(under(copy)) >= set(new_comments(copy))


def test_of_the_document_only_the_marks_are_new() -> None:
    """Without anchors, and with the runs of one formatting joined again, the XML is the old one."""
    package = SHAPES["WPS"]
    xml = parts(copy_of(package))["word/document.xml"].decode()
    xml = re.sub(
        r"<w:commentRange(?:Start|End)[^>]*>|<w:r><w:commentReference[^>]*></w:r>",
        "",
        xml,
    )
    assert xml.replace(' xml:space="preserve"', "") == parts(package)["word/document.xml"].decode().replace(
        ' xml:space="preserve"', ""
    )


SUMMONS = (
    "新河县人民法院公告",
    "李某某：本院受理原告诉你买卖合同纠纷一案，现依法向你公告送达起诉状副本及开庭传票。自本公告发出之日起，经过60日即视为送达。"
    "定于2026年5月6日（星期四）上午9时在本院第三法庭公开开庭审理。",
    "新河县人民法院",
    "2026年2月3日",
)


def test_several_homeless_comments_share_an_empty_first_paragraph() -> None:
    notes = [Comment(Note(code, "error", code, "…")) for code in ("D101", "D102")]
    copy = marked_word(word("<w:p/>" + line("甲")), "a.docx", notes, moment=MOMENT)
    assert under(copy) == {"0": "", "1": ""}


def test_two_findings_on_the_same_words() -> None:
    """A weekday that is wrong, on a hearing that comes too early."""
    text = SUMMONS[1].replace("2026年5月6日（星期四）", "2026年3月9日（星期四）")
    package = word(line(SUMMONS[0]) + torn(text) + line(SUMMONS[2]) + line(SUMMONS[3]))
    page, copy = read(package), copy_of(package)
    found = [(f.code, page.text[f.place.start : f.place.end]) for f in page.findings]
    assert len({words for _, words in found}) < len(found), found
    words = under(copy)
    assert [(said[0][:4], words[number]) for number, said in comments(copy).items()] == found


def test_a_finding_over_several_paragraphs() -> None:
    """A window broken over two paragraphs, as a narrow column breaks it."""
    package = word(BEFORE + line(f"起止时间：{START}至2026年") + line("2月14日（共10个工作日）。") + AFTER)
    page, copy = read(package), copy_of(package)
    (finding,) = page.findings
    assert page.text[finding.place.start : finding.place.end].replace("\n", "") == WINDOW
    assert list(under(copy).values()) == [WINDOW]


def test_words_outside_of_the_body_are_named_on_the_first_paragraph() -> None:
    """A header's or a footnote's words: LibreOffice loads no file with a comment in a header."""
    from deadline_cli.marks.note import note_of
    from deadline_cli.marks.word.edits import comments as placed

    page = page_of("plain")
    elsewhere = page._replace(spans=())
    (comment,) = placed(elsewhere, [note_of(page.findings[0], "zh")], "zh")
    assert comment.first is None
    assert comment.note.lines[1] == f"所指文字不在正文段落中：“{WINDOW}”"
    copy = marked(elsewhere, SHAPES["plain"], Wish("zh", moment=MOMENT)).data
    assert list(under(copy).values()) == [TITLE]


def test_words_of_a_footnote_are_named_on_the_words_that_have_its_mark() -> None:
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    note = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{line(LINES[2])}</w:footnote></w:footnotes>'
    body = line(LINES[0]) + line(LINES[1]).replace("</w:p>", f"{mark}</w:p>") + "".join(map(line, LINES[3:]))
    package = word(body, {"word/footnotes.xml": note})
    copy = copy_of(package)
    assert list(under(copy).values()) == [LINES[1]]
    assert [said[1] for said in comments(copy).values()] == [f"所指文字不在正文段落中：“{WINDOW}”"]
    assert read(copy).text == read(package).text


@pytest.mark.parametrize("first", ["<w:p/>", "<w:p></w:p>", "<w:p><w:pPr/></w:p>"])
def test_the_first_paragraph_may_be_empty(first: str) -> None:
    package = word(first + "".join(map(line, LINES)))
    page = read(package)._replace(spans=())
    copy = marked(page, package, Wish("zh", moment=MOMENT)).data
    assert list(under(copy).values()) == [""]
    assert read(copy).text == read(package).text


@pytest.mark.parametrize(
    "change",
    [("word/document.xml", "word/other.xml"), ('encoding="UTF-8"', 'encoding="nothing"'), ("</w:comments>", "\udcff")],
)
def test_a_package_in_which_parts_are_wrong_says_so_or_is_marked(change: tuple[str, str]) -> None:
    """Nothing but a DeadlineError comes of it, whatever part is broken."""
    import zipfile

    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w") as packed:
        for name, part in parts(SHAPES["comments before"]).items():
            packed.writestr(name, part.replace(change[0].encode(), change[1].encode("utf-8", "surrogateescape")))
    notes = [Comment(Note("D101", "error", "D101", "…"), Letter(1, 1, 0), Letter(1, 1, 1))]
    try:
        copy = marked_word(stored.getvalue(), "a.docx", notes, moment=MOMENT)
    except DeadlineError as problem:
        assert re.fullmatch(r"a\.docx: .*; save it again as \.docx", str(problem))
    else:
        assert under(copy)


def test_hostile_words_stay_words() -> None:
    """Names in a notice may hold markup and signs that XML does not take."""
    package = word(notice(line(LINES[2].replace("起止时间", "&lt;w:del&gt;]]&gt;&amp;起止时间"))))
    copy = copy_of(package)
    assert list(under(copy).values()) == [WINDOW]
    assert read(copy).text == read(package).text
