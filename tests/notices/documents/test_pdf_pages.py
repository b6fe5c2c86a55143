"""Pages of a PDF as printers, page makers and browsers leave them: what is read, in which order, and what is not."""

from __future__ import annotations

import io
import math
import sys
from collections.abc import Callable
from datetime import date

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.documents.heads import day_of_heads, is_head
from deadline_cli.notices.places import boxes_between
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar

reportlab = pytest.importorskip("reportlab")


@pytest.fixture(autouse=True)
def without_recognition(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are named, whether or not the machine that runs the tests could recognise them."""
    from deadline_cli.notices.documents import recognition

    recognition._engine.cache_clear()
    monkeypatch.setitem(sys.modules, "rapidocr", None)


OCR = "；文字识别需要：pip install 'deadline-cn[pictures]'"
Draw = Callable[..., None]
LINES = (
    "新河县城北污水处理厂扩建工程环境影响报告书征求意见稿公示",
    "征求意见稿全文见本公司网站，公众可填写意见表提交。",
    "起止时间：2026年2月3日至2026年2月14日（共10个工作日）。",
    "新河县清源水务有限公司",
    "2026年2月3日",
)


def pdf(*pages: Draw, size: tuple[float, float] = (595, 842), **options: object) -> bytes:
    """A PDF of one page a function, which draws on a canvas with a Chinese font of 12 points."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    stored = io.BytesIO()
    canvas = Canvas(stored, pagesize=size, **options)
    for draw in pages:
        canvas.setFont("STSong-Light", 12)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return stored.getvalue()


def at(lines: tuple[str, ...] = LINES, left: float = 50, top: float = 780, lead: float = 18) -> Draw:
    def draw(canvas: object) -> None:
        for number, line in enumerate(lines):
            canvas.drawString(left, top - lead * number, line)  # type: ignore[attr-defined]

    return draw


def read(*pages: Draw) -> Document:
    return document_of_bytes(pdf(*pages), "a.pdf")


def codes(document: Document) -> list[str]:
    return [finding.code for finding in proofread(document, calendar=calendar()).findings]


def spaced(by: float) -> Draw:
    def draw(canvas: object) -> None:
        for number, line in enumerate(LINES):
            x = 50.0
            for char in line:
                canvas.drawString(x, 780 - 18 * number, char)  # type: ignore[attr-defined]
                x += (12 if ord(char) > 0x2000 else 6) * by

    return draw


def turned(quarters: int, turn_page: bool) -> Draw:
    def draw(canvas: object) -> None:
        c: object = canvas
        if turn_page:
            c.setPageRotation(90 * quarters)  # type: ignore[attr-defined]
        c.translate(*((421, 297) if turn_page else (297, 421)))  # type: ignore[attr-defined]
        c.rotate(90 * quarters)  # type: ignore[attr-defined]
        at(left=-250, top=100)(c)

    return draw


def downwards(canvas: object) -> None:
    """From top to bottom, the columns from right to left."""
    for number, line in enumerate(LINES):
        for down, char in enumerate(line):
            canvas.drawString(500 - 20 * number, 800 - 13 * down, char)  # type: ignore[attr-defined]


def twice(canvas: object) -> None:
    at()(canvas)
    at(left=50.3)(canvas)


def stamped(canvas: object) -> None:
    for number, line in enumerate(LINES):
        canvas.drawString(50, 780 - 18 * number, line)  # type: ignore[attr-defined]
        if number == 2:
            canvas.saveState()  # type: ignore[attr-defined]
            canvas.translate(100, 650)  # type: ignore[attr-defined]
            canvas.rotate(45)  # type: ignore[attr-defined]
            canvas.drawString(0, 0, "内部资料")  # type: ignore[attr-defined]
            canvas.restoreState()  # type: ignore[attr-defined]


def mirrored(canvas: object) -> None:
    canvas.translate(0, 842)  # type: ignore[attr-defined]
    canvas.scale(1, -1)  # type: ignore[attr-defined]
    for number, line in enumerate(LINES):
        canvas.saveState()  # type: ignore[attr-defined]
        canvas.translate(50, 60 + 18 * number)  # type: ignore[attr-defined]
        canvas.scale(1, -1)  # type: ignore[attr-defined]
        canvas.drawString(0, 0, line)  # type: ignore[attr-defined]
        canvas.restoreState()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "draw",
    [at(), spaced(1.0), spaced(1.05), spaced(1.15), turned(1, True), turned(1, False), turned(2, False),
     turned(3, True), downwards, twice, stamped, mirrored],
    ids=["plain", "by characters", "spaced", "wide", "turned page", "turned type", "upside down", "three quarters",
         "downwards", "drawn twice", "stamped", "mirrored"],
)  # fmt: skip
def test_however_it_is_drawn_the_words_are_read(draw: Draw) -> None:
    document = read(draw)
    assert "".join(document.text.split()) == "".join(LINES)
    assert codes(document) == ["P202"]


def test_columns_drawn_line_by_line_are_read_one_after_the_other() -> None:
    left = tuple(f"左栏第{number}行的文字写满一栏" for number in "一二三四五六七八")
    right = tuple(line.replace("左", "右") for line in left)

    def draw(canvas: object) -> None:
        for number, pair in enumerate(zip(left, right, strict=True)):
            at(pair[:1], 50, 780 - 18 * number)(canvas)
            at(pair[1:], 250, 780 - 18 * number)(canvas)

    assert read(draw).text.split() == [*left, *right]


def test_a_table_drawn_row_by_row_stays_a_table() -> None:
    rows = [("公示期限", "5个工作日"), ("联系人", "何某"), ("联系电话", "000"), ("地址", "二楼"), ("邮编", "000000")]

    def draw(canvas: object) -> None:
        for number, (label, value) in enumerate(rows):
            at((label,), 50, 780 - 18 * number)(canvas)
            at((value,), 150, 780 - 18 * number)(canvas)

    assert read(draw).text.split("\n") == [f"{label}\u3000{value}" for label, value in rows]


def test_a_title_that_is_drawn_last_is_read_first() -> None:
    def draw(canvas: object) -> None:
        at(LINES[1:], top=740)(canvas)
        at(LINES[:1], 60, 780)(canvas)

    assert read(draw).text.split() == [*LINES]


def test_a_column_that_begins_higher_than_the_first_stays_the_second() -> None:
    left, right = [f"左边第{n}行的文字" for n in range(9)], [f"右边第{n}行的文字" for n in range(12)]

    def draw(canvas: object) -> None:
        at(tuple(left), 50, 726)(canvas)
        at(tuple(right), 300, 780)(canvas)

    assert read(draw).text.split() == [*left, *right]


def test_frames_part_the_notices_of_a_page() -> None:
    def draw(canvas: object) -> None:
        for number in range(2):
            at(LINES, 50, 780 - 200 * number)(canvas)
            canvas.rect(45, 700 - 200 * number, 400, 100)  # type: ignore[attr-defined]

    assert len(proofread(read(draw), calendar=calendar()).notices) == 2


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("新河日报　2026年2月6日　星期五　第5版", True),
        ("2026年2月6日　星期五　农历腊月十九", True),
        ("A11版　二〇二六年二月六日　新河晚报", True),
        ("霖州晚报　公告专版　2026年2月6日　星期五　A11版", True),
        ("新河县人民法院　2026年2月6日", False),
        ("拍卖公告　2026年2月6日　星期五", False),
        ("公示期自2026年2月6日起5日，见本报第5版", False),
        ("2026年2月6日", False),
        ("修订日期2026年2月6日，版本2", False),
    ],
)
def test_the_head_of_a_newspaper(words: str, is_one: bool) -> None:
    assert is_head(words) is is_one
    assert day_of_heads([words]) == (date(2026, 2, 6) if is_one else None)


def test_heads_and_numbers_are_no_text_and_date_the_page() -> None:
    def page(number: int) -> Draw:
        def draw(canvas: object) -> None:
            at((f"新河日报　2026年2月6日　星期五　第{number}版",), 50, 820)(canvas)
            at(LINES[:2] if number == 5 else LINES[2:4])(canvas)
            at((f"— {number} —",), 280, 30)(canvas)

        return draw

    document = read(page(5), page(6))
    assert "新河日报" not in document.text and "—" not in document.text
    (judged,) = proofread(document, calendar=calendar()).notices
    assert judged.notice.publication_date == date(2026, 2, 6)


def test_a_space_of_a_word_is_a_blank_and_spaced_letters_are_none() -> None:
    def draw(canvas: object) -> None:
        for left, words in ((50, "新河日报"), (110, "2026年2月3日"), (205, "星期二"), (253, "责编：何某")):
            canvas.drawString(left, 800, words)  # type: ignore[attr-defined]
        for number, letter in enumerate("公示起止时间："):
            canvas.drawString(50 + 23 * number, 760, letter)  # type: ignore[attr-defined]

    assert read(draw).text.split("\n") == ["新河日报　2026年2月3日　星期二　责编：何某", "公示起止时间："]


def test_larger_type_begins_a_notice_however_close_it_stands() -> None:
    def draw(canvas: object) -> None:
        at(("债权人应当自公告之日起四十五日内申报债权。", "联系人：何某　电话：000-1234567"))(canvas)
        canvas.setFont("STSong-Light", 16)  # type: ignore[attr-defined]
        at(("关于新河县城北污水处理厂扩建工程环", "境影响报告书征求意见稿公示"), top=742)(canvas)
        canvas.setFont("STSong-Light", 12)  # type: ignore[attr-defined]
        at(LINES[1:], top=705)(canvas)

    text = read(draw).text
    assert "1234567\n\n关于新河县" in text and "公示\n征求意见稿全文" in text


def test_two_pages_with_the_same_title_keep_it() -> None:
    pages = [at(("行政处罚公告", f"{name}：限你于收到之日起15日内缴纳罚款。", "2026年2月3日")) for name in "甲乙"]
    assert read(*pages).text.count("行政处罚公告") == 2


DEMAND = ("限期拆除决定书", "某公司：", "限你公司于2026年3月1日前拆除。", "某县水务局", "2026年2月3日")


@pytest.mark.parametrize("count", [2, 3, 5])
@pytest.mark.parametrize("lines", [DEMAND, (*DEMAND[:3], "联系人：何某", "电话：000-1234567"), ("甲", "1", "2", "三")])
def test_notices_from_one_template_keep_what_stands_at_one_height(lines: tuple[str, ...], count: int) -> None:
    def draw(canvas: object) -> None:
        canvas.setFont("STSong-Light", 20)  # type: ignore[attr-defined]
        at(lines[:1], left=200, top=800)(canvas)
        canvas.setFont("STSong-Light", 12)  # type: ignore[attr-defined]
        at(lines[1:], top=740)(canvas)

    assert read(*[draw] * count).text.split() == [*lines] * count


@pytest.mark.parametrize(
    ("top", "foot", "pages", "is_text"),
    [
        (815, 30, 2, False),  # in the margins
        (740, 110, 2, True),  # where text may stand
        (740, 110, 3, False),  # well apart from the text, on three pages
        (640, 590, 3, True),  # at the text
    ],
)
def test_where_heads_and_feet_stand(top: int, foot: int, pages: int, is_text: bool) -> None:
    def draw(canvas: object) -> None:
        at(("新河县年鉴",), 50, top)(canvas)
        at(LINES[1:2] * 2, top=620, lead=16)(canvas)
        at(("内部资料",), 50, foot)(canvas)

    words = read(*[draw] * pages).text
    assert ("新河县年鉴" in words, "内部资料" in words) == (is_text, is_text)


def slanting(*lines: str) -> Draw:
    def draw(canvas: object) -> None:
        at()(canvas)
        canvas.rotate(30)  # type: ignore[attr-defined]
        at(lines, 300, 300)(canvas)

    return draw


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("样张", "样张", "样张 2026-02-03"), None),
        (("公示期延长至2026年3月1日",), "15个字斜排，未读：“公示期延长至2026年3月1日”"),
        (tuple("一二三四五六七") * 3, None),
        (LINES[:2] + LINES[2:3] * 2, "88个字斜排，未读：“新河县城北污水处理厂扩建工程环境影响报告…”"),
    ],
)
def test_words_laid_askew_are_named_unless_they_are_a_watermark(lines: tuple[str, ...], said: str | None) -> None:
    document = read(slanting(*lines))
    assert document.text.split() == [*LINES]
    assert [left.reason.zh for left in document.not_read] == ([said] if said else [])


def picture(wide: int = 200, high: int = 280) -> object:
    from reportlab.lib.utils import ImageReader

    header = b"P6 %d %d 255\n" % (wide, high)
    return ImageReader(io.BytesIO(header + bytes((i * 7) % 256 for i in range(wide * high * 3))))


def scan(canvas: object) -> None:
    canvas.drawImage(picture(), 0, 0, 595, 842)  # type: ignore[attr-defined]


def outlines(canvas: object) -> None:
    for number in range(100):
        path = canvas.beginPath()  # type: ignore[attr-defined]
        path.circle(50 + 5 * number, 400 + 100 * math.sin(number), 3)
        canvas.drawPath(path)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("pages", "left"),
    [
        ((at(), scan), [(2, "整页是图片" + OCR)]),
        ((scan, at(), scan), [(1, "整页是图片" + OCR), (3, "整页是图片" + OCR)]),
        ((at(), outlines), [(2, "文字已转成曲线，不是文字" + OCR)]),
        ((at(), lambda canvas: None), []),
        ((at(), lambda canvas: (scan(canvas), at(("5",), 500, 20)(canvas))), [(2, "整页是图片" + OCR)]),
        ((lambda canvas: (scan(canvas), at()(canvas)),), []),
        ((lambda canvas: (at()(canvas), canvas.drawImage(picture(), 50, 50, 400, 500)),), [(1, "页上有大幅图片未读")]),
    ],
    ids=["scan behind text", "scans round text", "outlines", "empty page", "number on a scan", "words on a scan", "ad"],
)  # fmt: skip
def test_what_is_no_text_is_named_with_its_page(pages: tuple[Draw, ...], left: list[tuple[int, str]]) -> None:
    document = read(*pages)
    assert [(part.page, part.reason.zh) for part in document.not_read] == left
    assert codes(document) == ["P202"]


@pytest.mark.parametrize(
    ("pages", "said"),
    [((scan,), "整页是图片"), ((outlines,), "曲线"), ((lambda canvas: None,), "没有文字")],
)
def test_a_pdf_without_a_word_is_not_read(pages: tuple[Draw, ...], said: str) -> None:
    from deadline_cli.notices.documents.reading import Unreadable

    with pytest.raises(Unreadable) as raised:
        read(*pages)
    assert said in raised.value.words.zh


def test_a_font_that_names_no_characters_is_not_read() -> None:
    from tests.notices.documents.test_encodings_and_places import pdf_of

    named = pdf_of(list(LINES))
    nameless = named.replace(b"/ToUnicode 7 0 R", b" " * len(b"/ToUnicode 7 0 R"))
    assert codes(document_of_bytes(named, "a.pdf")) == ["P202"]
    with pytest.raises(DeadlineError, match="a font without ToUnicode"):
        document_of_bytes(nameless, "a.pdf")


def test_passwords() -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    open_one = pdf(at(), encrypt=StandardEncryption("", ownerPassword="x", canModify=0))
    assert codes(document_of_bytes(open_one, "a.pdf")) == ["P202"]
    with pytest.raises(DeadlineError, match=r"a\.pdf: the PDF is locked with a password; save a copy without one"):
        document_of_bytes(pdf(at(), encrypt=StandardEncryption("geheim")), "a.pdf")


def filled(value: str = "2026-02-14") -> Draw:
    def draw(canvas: object) -> None:
        at(("公示期自2026年2月3日起至", "止，共10个工作日。"))(canvas)
        form = canvas.acroForm  # type: ignore[attr-defined]
        form.textfield(value=value, x=200, y=776, width=120, height=18, fontName="Helvetica", fontSize=12)

    return draw


def changed(data: bytes, entries: dict[str, object], without: tuple[str, ...] = ()) -> bytes:
    """The file with these entries of its one annotation set, and those left out."""
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter(io.BytesIO(data))
    annotation = writer.pages[0]["/Annots"][0].get_object()
    for key, value in entries.items():
        kind = pypdf.generic.NumberObject if isinstance(value, int) else pypdf.generic.NameObject
        annotation[pypdf.generic.NameObject(key)] = kind(value)
    for key in without:
        del annotation[key]
    stored = io.BytesIO()
    writer.write(stored)
    return stored.getvalue()


def test_what_was_filled_into_a_form_is_read_where_it_stands() -> None:
    document = read(filled())
    assert [line.replace("\u3000", "") for line in document.text.split("\n")] == [
        "公示期自2026年2月3日起至2026-02-14", "止，共10个工作日。",
    ]  # fmt: skip
    assert not document.not_read
    start = document.text.index("2026-02-14")
    page, ((left, low, right, _), *rest) = boxes_between(document.spans, start, start + 10)
    assert (page, rest) == (1, [])
    assert 195 < left < right < 330
    assert 770 < low < 790


@pytest.mark.parametrize(
    ("entries", "without", "is_read", "told"),
    [
        ({"/Subtype": "/FreeText"}, ("/FT",), True, 0),  # typed on top of the page
        ({"/Subtype": "/Stamp"}, ("/FT",), False, 0),  # a remark is no word of the notice
        ({"/F": 2}, (), False, 0),  # hidden
        ({}, ("/AP",), False, 1),  # nobody has drawn it yet
        ({"/FT": "/Btn"}, ("/AP",), False, 0),  # a box that is not ticked
    ],
)
def test_only_what_a_page_shows_of_its_entries_is_read(
    entries: dict[str, object], without: tuple[str, ...], is_read: bool, told: int
) -> None:
    document = document_of_bytes(changed(pdf(filled()), entries, without), "a.pdf")
    assert ("2026-02-14" in document.text, len(document.not_read)) == (is_read, told)
    assert all(left.page == 1 and "form's entries" in left.reason.en for left in document.not_read)
