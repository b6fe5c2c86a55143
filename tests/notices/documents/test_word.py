"""Word files as offices leave them: tracked changes, content controls, text boxes, fields, tables within tables."""

from __future__ import annotations

import io
import re

import pytest

docx = pytest.importorskip("docx")

from deadline_cli.errors import DeadlineError  # noqa: E402
from deadline_cli.notices.documents.package import xml_root  # noqa: E402
from deadline_cli.notices.documents.word.styles import styles_of  # noqa: E402
from deadline_cli.notices.documents.word.text import word_text  # noqa: E402
from deadline_cli.notices.places import Run, spans_between  # noqa: E402
from deadline_cli.texts.characters import RAISED  # noqa: E402

NAMES = " ".join(
    f'xmlns:{short}="{name}"'
    for short, name in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "v": "urn:schemas-microsoft-com:vml",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }.items()
)


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def line(words: str) -> str:
    return f"<w:p>{run(words)}</w:p>"


def sign(font: str, code: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def field(instruction: str, result: str | None = None) -> str:
    """A field as Word writes it; without a result Word draws it from its instruction."""
    begin, middle, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    shown = "" if result is None else middle + result
    return f"{begin}<w:r><w:instrText> {instruction} </w:instrText></w:r>{shown}{end}"


def choice(number: str, *, separated: bool = False) -> str:
    """A list to choose from, as forms have it: 5, 10; with the mark of a result, which stays empty."""
    entries = "".join(f'<w:listEntry w:val="{each}"/>' for each in (5, 10))
    listed = f'<w:ffData><w:ddList><w:result w:val="{number}"/>{entries}</w:ddList></w:ffData>'
    begin = f'<w:fldChar w:fldCharType="begin">{listed}</w:fldChar>'
    middle = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' if separated else ""
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return f"<w:r>{begin}</w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>{middle}{end}"


def box(value: str | None) -> str:
    """A box of a form, which Word draws: its result is empty."""
    checked = "" if value is None else f'<w:checked w:val="{value}"/>'
    data = f'<w:ffData><w:checkBox><w:default w:val="0"/>{checked}</w:checkBox></w:ffData>'
    middle, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("separate", "end"))
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
    return f"{begin}<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>{middle}{end}"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


def read(*blocks: str) -> tuple[list[str], list[int | None]]:
    """The lines of a Word file of these blocks, and the paragraph of each."""
    from docx.oxml import parse_xml

    document = docx.Document()
    for at, block in enumerate(blocks):
        document.element.body.insert(at, parse_xml(block.replace(">", f" {NAMES}>", 1)))
    stored = io.BytesIO()
    document.save(stored)
    read = word_text(stored.getvalue(), "a.docx")
    ends = [at for at, sign in enumerate(read.text) if sign == "\n"] + [len(read.text)]
    starts = [0, *(at + 1 for at in ends)]
    paragraphs = [
        next((span.paragraph for span in spans_between(read.spans, a, b) if isinstance(span, Run)), None)
        for a, b in zip(starts, ends, strict=False)
    ]
    return read.text.split("\n"), paragraphs


def test_the_number_of_a_note_is_no_digit_of_the_length() -> None:
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>[1]</w:t></w:r>'
    lowered = raised.replace("superscript", "subscript")
    assert read(f"<w:p>{run('45')}{raised}{run('日')}</w:p>")[0][0] == "45⁽¹⁾日"
    assert read(f"<w:p>{run('H')}{lowered}{run('O')}</w:p>")[0][0] == "H₍₁₎O"


@pytest.mark.parametrize(
    ("properties", "shown"),
    [
        ('<w:position w:val="8"/><w:sz w:val="19"/>', "45¹日"),  # as LibreOffice writes it
        ('<w:position w:val="4"/><w:sz w:val="32"/>', "451日"),
        ('<w:position w:val="-8"/><w:sz w:val="19"/>', "45₁日"),
        ('<w:position w:val="8"/>', "451日"),
    ],
    ids=["raised and small", "hardly raised", "lowered", "raised in its own size"],
)
def test_words_that_are_raised_by_so_much(properties: str, shown: str) -> None:
    number = f"<w:r><w:rPr>{properties}</w:rPr><w:t>1</w:t></w:r>"
    assert read(f"<w:p>{run('45')}{number}{run('日')}</w:p>")[0][0] == shown


def test_a_style_that_raises_its_words() -> None:
    def style(name: str, more: str) -> str:
        return f'<w:style w:type="character" w:styleId="{name}">{more}</w:style>'

    raises = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    below = '<w:basedOn w:val="note"/>'
    lowers = raises.replace("superscript", "baseline")
    styles = style("note", raises) + style("mine", below) + style("plain", below + lowers)
    known = styles_of(xml_root(f"<w:styles {NAMES}>{styles}</w:styles>".encode()))
    signs = [known.raised(name) for name in ("note", "mine", "plain", "other")]
    assert signs == [RAISED, RAISED, {}, {}]


OVERLAID, FRACTION = r"EQ \o\ac(○,2)", r"EQ \f(1,2)"
BOX = f"<w:txbxContent>{line('框内')}</w:txbxContent>"


@pytest.mark.parametrize(
    ("blocks", "lines"),
    [
        ([line("一"), line("二")], ["一", "二"]),
        ([f"<w:p>{run('公示')}<w:del>{run('')}<w:r><w:delText>7</w:delText></w:r></w:del><w:ins>{run('5')}</w:ins></w:p>"],
         ["公示5"]),
        ([f"<w:p>{run('甲')}<w:moveFrom>{run('乙')}</w:moveFrom><w:moveTo>{run('丙')}</w:moveTo></w:p>"], ["甲丙"]),
        ([f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('前')}</w:p>", line("后")], ["前后"]),
        ([f"<w:sdt><w:sdtContent>{line('控件')}</w:sdtContent></w:sdt>"], ["控件"]),
        ([f"<w:p>{run('甲')}<w:sdt><w:sdtContent>{run('乙')}</w:sdtContent></w:sdt></w:p>"], ["甲乙"]),
        ([f"<w:p><w:hyperlink>{run('甲')}</w:hyperlink><w:fldSimple>{run('乙')}</w:fldSimple></w:p>"], ["甲乙"]),
        (["<w:p><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>今</w:t></w:r></w:p>"], ["今"]),
        ([f"<w:p>{run('3日')}{sign('Symbol', 'F02D')}{run('5日')}</w:p>"], ["3日-5日"]),
        ([f"<w:p>{run('3日')}{sign('Symbol', 'F07E')}{run('5日')}</w:p>"], ["3日~5日"]),
        ([f"<w:p>{run('3日')}{sign('Symbol', 'F0BE')}{run('5日')}</w:p>"], ["3日—5日"]),
        ([f"<w:p>{run('3日')}{sign('宋体', '2014')}{run('5日')}</w:p>"], ["3日—5日"]),
        ([f"<w:p>{run('3日')}<w:r><w:noBreakHyphen/></w:r>{run('5日')}</w:p>"], ["3日-5日"]),
        ([f"<w:p>{sign('Wingdings', 'F082')}{run('公示')}</w:p>"], ["②公示"]),
        ([f"<w:p>{sign('Wingdings', 'F0FC')}{sign('Symbol', 'no')}{run('公示')}</w:p>"], ["··公示"]),
        ([f"<w:p>{run('第')}{field(OVERLAID)}{run('项')}</w:p>"], ["第2项"]),
        ([f"<w:p>{run('第')}{field(FRACTION)}{run('项')}</w:p>"], ["第项"]),
        ([f"<w:p>{run('第')}{field('SEQ 项', run('2'))}{run('项')}</w:p>"], ["第2项"]),
        ([f"<w:p>{run('至')}{field('DATE', field('QUOTE', run('3日')))}{run('止')}</w:p>"], ["至3日止"]),
        ([f"<w:p>{run('公示期')}{choice('1')}{run('日')}</w:p>"], ["公示期10日"]),
        ([f"<w:p>{run('公示期')}{choice('1', separated=True)}{run('日')}</w:p>"], ["公示期10日"]),
        ([f"<w:p>{run('公示期')}{choice('9')}{run('日')}</w:p>"], ["公示期日"]),
        ([f"<w:p>{box('1')}{run('10日')}{box('0')}{run('15日')}{box(None)}{run('5日')}</w:p>"], ["☑10日☐15日☐5日"]),
        (['<w:p><w:r><w:pict><v:shape><v:textpath string="拍卖公告"/></v:shape></w:pict></w:r></w:p>'], ["拍卖公告"]),
        ([f"<w:p>{run('甲')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r></w:p>"], ["甲"]),
        (["<w:p><w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase>"
          "</w:ruby></w:r></w:p>"], ["拼"]),
        (["<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:tab/><w:t>右</w:t></w:r></w:p>"], ["上", "下\t右"]),
        ([f"<w:p>{run('外')}<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>{BOX}</wps:txbx></mc:Choice>"
          f"<mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"],
         ["外", "框内"]),
        ([f"<w:p><w:r><w:pict><v:textbox>{BOX}</v:textbox></w:pict></w:r></w:p>"], ["", "框内"]),
        ([f"<w:tbl>{row(line('期限'), line(''), line('5日'))}{row(line('电话'), line('0'))}</w:tbl>"],
         ["期限\u30005日", "电话\u30000"]),
        ([f"<w:tbl>{row(line('甲') + line('乙'), line('丙'))}</w:tbl>"], ["甲", "乙", "丙"]),
        (["<w:tbl>" + row("<w:tbl>" + row(line("内")) + "</w:tbl>", line("外")) + "</w:tbl>"], ["内\u3000外"]),
        ([f"<unknown>{line('甲')}</unknown>"], ["甲"]),
        (["<oMathPara><oMath><r><t>x=5</t></r></oMath></oMathPara>"], ["x=5"]),
        ([f"<w:tbl><mc:AlternateContent><mc:Choice>{row(line('甲'))}</mc:Choice></mc:AlternateContent></w:tbl>"],
         ["甲"]),
        ([f"<w:p>{run('外')}<w:r><mc:AlternateContent><mc:Choice Requires='new'><w:drawing/></mc:Choice><mc:Fallback>"
          f"<w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"],
         ["外", "框内"]),
        ([f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{line('删')}</w:tc></w:tr>{row(line('留'))}</w:tbl>"], ["留"]),
    ],
)  # fmt: skip
def test_what_prints_is_read(blocks: list[str], lines: list[str]) -> None:
    assert read(*blocks)[0] == lines


def test_paragraphs_are_counted_not_lines() -> None:
    lines, paragraphs = read("<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p>", line("三"))
    assert list(zip(lines, paragraphs, strict=True)) == [("一", 1), ("二", 1), ("三", 2)]


def test_a_file_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from deadline_cli.notices.documents import package

    monkeypatch.setattr(package, "_MOST_TAGS", 10)
    stored = io.BytesIO()
    docx.Document().save(stored)
    with pytest.raises(DeadlineError, match=r"a\.docx: not a readable Word file \(.* more than 10 tags\)"):
        word_text(stored.getvalue(), "a.docx")


OLD, OLE = "<v:imagedata/>", '<OLEObject ProgID="Word.Document.12"/>'
STRIP = '<w:r><w:drawing><extent cx="5400000" cy="300000"/><blip/></w:drawing></w:r>'


@pytest.mark.parametrize(
    ("inserted", "said"),
    [
        ("<w:subDoc/>", "an inserted file (subDoc) was not read; save it again with Word"),
        (
            "<w:p><w:r><w:drawing><contentPart/></w:drawing></w:r></w:p>",
            "the diagram or chart of paragraph 1 was not read",
        ),
        (
            f'<w:p><w:r><w:pict><v:shape style="width:15cm;height:400pt">{OLD}</v:shape></w:pict></w:r></w:p>',
            "the picture of paragraph 1 was not read",
        ),
        (
            f'<w:p><w:r><w:object><v:shape style="width:30pt;height:30pt">{OLD}</v:shape>{OLE}</w:object></w:r></w:p>',
            "the object of paragraph 1 (Word.Document.12) was not read",
        ),
        (f"<w:p>{''.join(STRIP for _ in range(20))}</w:p>", "the pictures in the file were not read"),
        (
            "<w:p><w:r><w:drawing><sp><txBody><p><r><t>框内</t></r></p></txBody></sp></w:drawing></w:r></w:p>",
            "some words of the file were not read (they stand in elements that are not known)",
        ),
        ("<w:altChunk/>", "an inserted file (altChunk) was not read; save it again with Word"),
        ("<w:p><w:r><w:drawing><relIds/></w:drawing></w:r></w:p>", "the diagram or chart of paragraph 1 was not read"),
        ("<w:p><w:r><w:drawing><chart/></w:drawing></w:r></w:p>", "the diagram or chart of paragraph 1 was not read"),
    ],
)
def test_what_is_inserted_is_named_as_not_read(inserted: str, said: str) -> None:
    from docx.oxml import parse_xml

    document = docx.Document()
    document.add_paragraph("公示")
    document.element.body.insert(0, parse_xml(re.sub(r"(?=/?>)", f" {NAMES}", inserted, count=1)))
    stored = io.BytesIO()
    document.save(stored)
    found = word_text(stored.getvalue(), "a.docx")
    (left,) = found.not_read
    assert (found.text.strip(), left.reason.en.split(";")[0]) == ("公示", said.split(";")[0])
