"""Tables as they show: number formats with words, what hides, Excel's XML, what a sheet prints beside its values."""

import io
from typing import Any

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes
from deadline_cli.notices.documents.sheets import looks

TITLE = "澜州青禾化工有限公司环境影响报告书征求意见稿公示"
SPAN = "征求意见期限为5个工作日，自2026年2月3日至2026年2月9日止。"
ISSUER = "澜州青禾化工有限公司"


def read(data: bytes | str, name: str) -> Document:
    return document_of_bytes(data.encode() if isinstance(data, str) else data, name)


def test_formats_that_show_nothing() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    sheet = book.active
    for at, (value, shape) in enumerate(
        [("公示期三日", ";;;"), (30, ";;;"), (30, ";;"), ("照常", ";;"), (30, "0;;"), (7, '""')], 1
    ):
        sheet.cell(at, 1, value).number_format = shape
    stored = io.BytesIO()
    book.save(stored)
    document = read(stored.getvalue(), "a.xlsx")
    assert document.text == "照常\n30\n7"
    assert [part.reason.zh for part in document.not_read] == ["9个字按格子的格式不显示，未读：“公示期三日3030”"]


def test_struck_words_of_a_sheet_are_left_out() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont
    from openpyxl.styles import Font

    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = CellRichText("公示期", TextBlock(InlineFont(strike=True), "三"), "七日")
    sheet["A2"], sheet["A3"], sheet["A4"] = "五日", 10, "照常"
    sheet["A2"].font = sheet["A3"].font = Font(strike=True)
    sheet["A4"].font = Font(strike=False, bold=True)
    stored = io.BytesIO()
    book.save(stored)
    assert read(stored.getvalue(), "a.xlsx").text == "公示期七日\n照常"


@pytest.mark.parametrize(("length", "count"), [(12, 0), (90, 1)])
def test_a_prompt_as_long_as_a_notice_is_named(length: int, count: int) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    from openpyxl.worksheet.datavalidation import DataValidation

    book = openpyxl.Workbook()
    book.active["A1"] = "公示"
    rule = DataValidation(type="whole", operator="greaterThan", formula1="0", promptTitle="填写")
    rule.prompt, rule.showInputMessage = "期" * length, True
    rule.add("A1")
    book.active.add_data_validation(rule)
    stored = io.BytesIO()
    book.save(stored)
    said = [part.reason.zh for part in read(stored.getvalue(), "a.xlsx").not_read]
    assert said == ["工作表“Sheet”的输入提示未读；其中如有公告，请另行校对"] * count


def test_labels_and_buttons_of_old_print_and_remarks_do_not() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    import zipfile

    from openpyxl.comments import Comment

    book = openpyxl.Workbook()
    book.active["A1"] = "公示"
    book.active["A1"].comment = Comment("批注", "甲")
    stored = io.BytesIO()
    book.save(stored)
    shape = (
        b'<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:textbox>'
        b'<div>%s</div></v:textbox><x:ClientData ObjectType="Label"><x:Anchor>1, 2, 4, 0, 5, 0, 6, 0</x:Anchor>'
        b"</x:ClientData></v:shape></xml>"
    ) % "公示期七日".encode()
    changed = io.BytesIO()
    with zipfile.ZipFile(stored) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, part.replace(b"</xml>", shape) if name.endswith(".vml") else part)
    assert read(changed.getvalue(), "a.xlsx").text.split() == ["公示", "公示期七日"]


def workbook(change: Any) -> bytes:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("python_calamine")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "公告"
    for row in ([TITLE], ["征求意见期限", 5], ["起", "2026年2月3日", "内部编号九"], ["底价"]):
        sheet.append(row)
    change(sheet)
    stored = io.BytesIO()
    book.save(stored)
    return stored.getvalue()


def worded(sheet: Any) -> None:
    sheet["B2"].number_format = '0"个工作日"'


def worded_general(sheet: Any) -> None:
    sheet["B2"].number_format = 'General"个月"'


def figures_of_a_day(sheet: Any) -> None:
    sheet["B3"], sheet["B3"].number_format = 20260203, '0000"年"00"月"00"日"'


def weekday(sheet: Any) -> None:
    sheet["C3"], sheet["C3"].number_format = 46056, "[$-804]aaaa;@"


def weekday_from_1904(sheet: Any) -> None:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    weekday(sheet)
    sheet.parent.epoch = CALENDAR_MAC_1904


def length(sheet: Any) -> None:
    sheet["C3"], sheet["C3"].number_format = 1, "[h]:mm"


def hidden_row(sheet: Any) -> None:
    sheet.row_dimensions[4].hidden = True


def hidden_column(sheet: Any) -> None:
    sheet.column_dimensions["C"].hidden = True


def hidden_and_empty(sheet: Any) -> None:
    sheet.column_dimensions["F"].hidden = True
    sheet.row_dimensions[9].hidden = True


LINES = [TITLE, "征求意见期限　5", "起　2026年2月3日　内部编号九", "底价"]


@pytest.mark.parametrize(
    ("change", "lines", "named"),
    [
        (worded, [TITLE, "征求意见期限　5个工作日", *LINES[2:]], 0),
        (worded_general, [TITLE, "征求意见期限　5个月", *LINES[2:]], 0),
        (figures_of_a_day, [*LINES[:2], "起　2026年02月03日　内部编号九", "底价"], 0),
        (weekday, [*LINES[:2], "起　2026年2月3日　星期二", "底价"], 0),
        (weekday_from_1904, [*LINES[:2], "起　2026年2月3日　46056", "底价"], 0),  # none rather than a wrong one
        (length, [*LINES[:2], "起　2026年2月3日　24:00", "底价"], 0),
        (hidden_row, LINES[:3], 1),
        (hidden_column, [*LINES[:2], "起　2026年2月3日", "底价"], 1),
        (hidden_and_empty, LINES, 0),
    ],
)
def test_a_workbook_is_read_as_it_shows(change: Any, lines: list[str], named: int) -> None:
    document = read(workbook(change), "公告.xlsx")
    assert document.text.split("\n") == lines
    assert [part.reason.zh for part in document.not_read] == ["工作表“公告”中隐藏的行或列未读"] * named


def formula(sheet: Any) -> None:
    sheet["B3"] = '=TEXT(TODAY(),"yyyy年m月d日")'


def headed(sheet: Any) -> None:
    sheet.oddHeader.center.text = "公示期自二月三日起，异议请在十个工作日内提出。" * 4


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (formula, ["工作表“公告”有公式没有存下结果，未读；请用Excel打开后保存"]),
        (headed, ["工作表“公告”的页眉或页脚未读；其中如有公告，请另行校对"]),
    ],
)
def test_what_a_sheet_prints_beside_its_values_is_named(change: Any, said: list[str]) -> None:
    assert [part.reason.zh for part in read(workbook(change), "a.xlsx").not_read] == said


@pytest.mark.parametrize(
    ("cell", "is_unsaved"),
    [
        ('<c r="A2"><f>1+1</f></c>', True),
        ('<c r="A2"><f>1+1</f><v/></c>', True),
        ('<x:c r="A2"><x:f>1+1</x:f><x:v></x:v></x:c>', True),
        ('<c r="A2"><f t="shared" si="0"/></c>', True),
        ('<c r="A2"><f>1+1</f><v>2</v></c>', False),
        ('<c r="A2" t="str"><f>""</f><v></v></c>', False),
        ('<c r="A2"><v/></c>', False),
    ],
)
def test_a_formula_without_a_result(cell: str, is_unsaved: bool) -> None:
    assert (looks._UNSAVED.search(cell.encode()) is not None) is is_unsaved


CODES = '&amp;L&amp;"Arial,Bold Italic"&amp;12&amp;KFF0000{}&amp;K01+000&amp;"Tahoma,Regular"&amp;8 &amp;P/&amp;N&amp;D'


@pytest.mark.parametrize(
    ("head", "is_named"),
    [
        (CODES.format("打印稿"), False),
        (CODES.format("打印稿") * 5, False),
        (CODES.format("公示" * 36), True),
        (CODES.format("某某日报　2026年2月2日　第4版"), True),
        (CODES.format("公示期10个工作日"), True),
        (CODES.format("公示期自二月三日起"), True),
        (CODES.format("某某市水务局2026年度"), False),
    ],
)
def test_the_codes_of_a_head_are_no_words(head: str, is_named: bool) -> None:
    part = f"<worksheet><headerFooter><oddHeader></oddHeader><evenFooter>{head}</evenFooter></headerFooter></worksheet>"
    assert looks._says_something(looks._HEAD, part.encode()) is is_named
