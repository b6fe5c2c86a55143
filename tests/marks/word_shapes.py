"""Every construct in which offices put the words of a notice, and the marked copy of each."""

from __future__ import annotations

from functools import cache

from deadline_cli.marks.mark import Wish, marked
from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.patch import certain_edits
from deadline_cli.notices.proofread import Page, proofread
from tests.calendars import calendar
from tests.marks.word_files import (
    LINES,
    OFFICE,
    WINDOW,
    W,
    box,
    comments,
    field,
    line,
    remade,
    row,
    run,
    strict_names,
    table,
    torn,
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
