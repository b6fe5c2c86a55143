"""Comments at the very words, in every construct in which offices put them; all else stays as it was, to the byte."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.marks.mark import Wish, marked
from deadline_cli.marks.note import Note
from deadline_cli.marks.word.write import Comment, Letter, marked_word
from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.patch import certain_edits
from deadline_cli.notices.proofread import Page, proofread
from tests.calendars import calendar
from tests.marks.word_files import (
    LINES,
    OFFICE,
    STRICT,
    TITLE,
    WINDOW,
    W,
    box,
    comments,
    field,
    line,
    parts,
    remade,
    row,
    run,
    strict_names,
    table,
    torn,
    under,
    word,
)  # fmt: skip

MOMENT = "2026-11-28T08:00:00Z"
START, END = WINDOW.split("至")
BEFORE, AFTER = line(LINES[0]) + line(LINES[1]), line(LINES[3]) + line(LINES[4])


def notice(window: str) -> str:
    """The notice with this paragraph in the place of its window."""
    return BEFORE + window + AFTER


def ins(words: str, number: int = 71) -> str:
    return f'<w:ins w:id="{number}" w:author="王" w:date="2026-01-05T00:00:00Z">{words}</w:ins>'


def deletion(words: str) -> str:
    return f'<w:del w:id="72" w:author="王"><w:r><w:delText>{words}</w:delText></w:r></w:del>'


COUNT = run("（共10个工作日）。")
HEADER = {"word/header1.xml": f'<w:hdr xmlns:w="{W}">{line("新河日报")}</w:hdr>'}
HEADER_RELATION = f'<Relationship Id="rId9" Type="{OFFICE}/header" Target="header1.xml"/>'
OLD_COMMENT = {
    "word/comments.xml": f'<w:comments xmlns:w="{W}"><w:comment w:id="4" w:author="李"><w:p>{run("请核对")}</w:p>'
    "</w:comment></w:comments>"
}
COMMENTED = (
    f'<w:p><w:commentRangeStart w:id="4"/>{run("起止时间：")}{run(START)}<w:commentRangeEnd w:id="4"/><w:r>'
    f'<w:commentReference w:id="4"/></w:r>{run("至" + END + "（共10个工作日）。")}</w:p>'
)
WPS_RUN = (
    '<w:r><w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/>'
    '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr><w:t>{}</w:t></w:r>'
)
WPS = (
    '<w:p w14:paraId="1A2B3C4D"><w:pPr><w:keepNext w:val="0"/><w:spacing w:line="560" w:lineRule="exact"/></w:pPr>'
    '<w:bookmarkStart w:id="0" w:name="_GoBack"/>'
    + "".join(
        map(WPS_RUN.format, ("起止时间：", "2026", "年", "2", "月3日至", "2026年2月1", "4日", "（共10个工作日）。"))
    )
    + '<w:bookmarkEnd w:id="0"/></w:p>'
)

SHAPES: dict[str, bytes] = {
    "plain": word("".join(map(line, LINES))),
    "torn runs": word("".join(map(torn, LINES))),
    "one character a run": word("".join(torn(words, 1) for words in LINES)),
    "table": word(notice(table(row(line("公示内容"), line(LINES[2])), row(line("电话"), line("0000-1234567"))))),
    "table in a table": word(notice(table(row(table(row(line("内"), torn(LINES[2])))))) ),
    "page of a table": word(table(row("".join(map(torn, LINES)), line("广告")))),
    "text box": word(f"<w:p>{run('第5版')}{box(*map(line, LINES))}</w:p>"),
    "words and a box in a paragraph": word(notice(f"<w:p>{box(line('图一'), line('说明'))}{run(LINES[2])}</w:p>")),
    "insertion and deletion": word(notice(
        f"<w:p>{run('起止时间：2026年2月')}{deletion('5')}{ins(run('3日至2026年2月'))}{deletion('2')}"
        f"{run('14日（共10个工作日）。')}</w:p>"
    )),
    "all inserted": word(notice(f"<w:p>{ins(run(LINES[2]))}</w:p>")),
    "hyperlink": word(notice(
        f'<w:p>{run("起止时间：")}<w:hyperlink w:anchor="x">{run(WINDOW)}</w:hyperlink>{COUNT}</w:p>'
    )),
    "content controls": word(notice(
        f"<w:p>{run('起止时间：')}<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>{run(START)}</w:sdtContent></w:sdt>{run('至')}"
        f"<w:sdt><w:sdtContent>{run(END)}</w:sdtContent></w:sdt>{run('（共10个工作日）。')}</w:p>"
    )),
    "control round a paragraph": word(notice(f"<w:sdt><w:sdtContent>{torn(LINES[2])}</w:sdtContent></w:sdt>")),
    "field": word(notice(
        f"<w:p>{run('起止时间：')}{field('MERGEFIELD a', START)}{run('至')}{field('MERGEFIELD b', END)}{COUNT}</w:p>"
    )),
    "simple field": word(notice(
        f'<w:p>{run("起止时间：")}<w:fldSimple w:instr=" D ">{run(WINDOW)}</w:fldSimple>{COUNT}</w:p>'
    )),
    "entities and breaks": word(notice(
        f"<w:p>{run('甲&amp;乙 &lt;1&gt;')}<w:r><w:br/></w:r>{run('起止时间：')}{torn(WINDOW)[5:-6]}{COUNT}</w:p>"
    )),
    "comments before": word(notice(COMMENTED), OLD_COMMENT,
                            relations=f'<Relationship Id="rId7" Type="{OFFICE}/comments" Target="comments.xml"/>'),
    "WPS": word(notice(WPS)),
    "header": word("".join(map(line, LINES)), HEADER, relations=HEADER_RELATION),
    "strict": remade(word("".join(map(torn, LINES))), *strict_names()),
    "macro": word("".join(map(line, LINES)), kind="application/vnd.ms-word.document.macroEnabled.main+xml"),
    "another prefix": remade(word("".join(map(torn, LINES))), ("<w:", "<ns0:"), ("</w:", "</ns0:"), (" w:", " ns0:"),
                             ("xmlns:w=", "xmlns:ns0=")),
    "no prefix": remade(word("".join(map(line, LINES))), ("<w:", "<"), ("</w:", "</"),
                        ("xmlns:w=", f'xmlns="{W}" xmlns:w=')),
}  # fmt: skip


@cache
def page_of(shape: str) -> Page:
    return read(SHAPES[shape])


def read(package: bytes) -> Page:
    return proofread(document_of_bytes(package, "page.docx"), calendar=calendar())


def copy_of(package: bytes, *, suggest: bool = False) -> bytes:
    page = read(package)

    def again(text: str) -> Page:
        return proofread(document_of_bytes(text.encode(), "page.txt"), calendar=calendar())

    edits = certain_edits(page, again) if suggest else ()
    return marked(page, package, Wish("zh", edits, moment=MOMENT)).data


def new_comments(package: bytes) -> dict[str, list[str]]:
    return {number: words for number, words in comments(package).items() if words != ["请核对"]}


@pytest.mark.parametrize("shape", SHAPES)
def test_the_words_under_each_comment_are_those_of_the_finding(shape: str) -> None:
    page, copy = page_of(shape), copy_of(SHAPES[shape])
    said, words = new_comments(copy), under(copy)
    assert [(f.code, page.text[f.place.start : f.place.end]) for f in page.findings] == [("P202", WINDOW)]
    assert [words[number] for number in said] == [WINDOW]
    (lines,) = said.values()
    assert lines[0] == "P202 警告 first-day-counted"
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


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if "field" not in shape])
def test_certain_repairs_are_tracked_changes(shape: str) -> None:
    copy = copy_of(SHAPES[shape], suggest=True)
    (number,) = new_comments(copy)
    assert under(copy)[number] == WINDOW
    assert under(copy, accepted=True)[number] == "2026年2月4日至2026年2月24日"
    assert [f.code for f in read(copy).findings if f.severity != "info"] == []


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if "field" in shape])
def test_a_field_keeps_its_own_words(shape: str) -> None:
    """The program writes a field's words anew: a change in them would be lost without a word."""
    assert b"w:del" not in parts(copy_of(SHAPES[shape], suggest=True))["word/document.xml"]


def test_new_words_do_not_become_those_of_another_author() -> None:
    xml = parts(copy_of(SHAPES["all inserted"], suggest=True))["word/document.xml"].decode()
    depth = 0
    for tag in re.findall(r"</?w:ins\b[^>]*>", xml):
        depth += -1 if tag.startswith("</") else 1
        assert depth <= 1, "one insertion in another"


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
    from deadline_cli.marks.word.placed import comments as placed

    page = page_of("plain")
    elsewhere = page._replace(spans=())
    (comment,) = placed(elsewhere, [note_of(page.findings[0], "zh")], "zh")
    assert comment.first is None
    assert comment.note.lines[1] == f"所指文字不在正文段落中：“{WINDOW}”"
    copy = marked(elsewhere, SHAPES["plain"], Wish("zh", moment=MOMENT)).data
    assert list(under(copy).values()) == [TITLE]


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


# LibreOffice 7.4 drops a text box's comments when it writes (findings/libreoffice-comments.sh), and takes a control
# round a paragraph of several runs for a field, whose words it prints twice, with and without comments.
LOST_BY_LIBREOFFICE = ("text box", "control round a paragraph")


@pytest.fixture(scope="module")
def rewritten(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every marked copy as LibreOffice writes it after it has opened it, where LibreOffice is installed."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("office")
    names = {f"{number}": shape for number, shape in enumerate(SHAPES)}
    for number, shape in names.items():
        (folder / f"{number}.docx").write_bytes(copy_of(SHAPES[shape]))
        (folder / f"{number}s.docx").write_bytes(copy_of(SHAPES[shape], suggest=True))
    subprocess.run(
        [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to",
         "docx:MS Word 2007 XML", "--outdir", str(folder / "out"), *map(str, sorted(folder.glob("*.docx")))],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    return {
        shape + end: (folder / "out" / f"{number}{end}.docx").read_bytes()
        for number, shape in names.items()
        for end in ("", "s")
    }


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape not in LOST_BY_LIBREOFFICE])
def test_libreoffice_keeps_every_comment_at_its_words(rewritten: dict[str, bytes], shape: str) -> None:
    for end in ("", "s"):
        copy = rewritten[shape + end]
        said = new_comments(copy)
        assert [words[0] for words in said.values()] == ["P202 警告 first-day-counted"]
        assert [under(copy)[number] for number in said] == [WINDOW]


def test_libreoffice_keeps_the_words_in_text_boxes(rewritten: dict[str, bytes]) -> None:
    assert read(rewritten["text box"]).text.replace("\n", "") == page_of("text box").text.replace("\n", "")


def test_a_file_that_zipfile_writes_reads_the_same(tmp_path: Path) -> None:
    """Every member can be read by the standard library, in the old order, with the comment of the archive."""
    copy = copy_of(SHAPES["plain"])
    assert list(parts(copy))[: len(parts(SHAPES["plain"]))] == list(parts(SHAPES["plain"]))
    assert STRICT not in parts(copy)["word/comments.xml"].decode()
