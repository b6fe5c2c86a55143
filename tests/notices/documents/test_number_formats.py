"""Numbers and texts of a sheet show with the words of their format, lengths with their hours."""

from datetime import time, timedelta

import pytest

from deadline_cli.notices.documents.sheets.cells import cell_words
from deadline_cli.notices.documents.sheets.formats import shown_number, shown_text


@pytest.mark.parametrize(
    ("value", "shape", "words"),
    [
        (10, '0"个工作日"', "10个工作日"),
        (10, "0个工作日", "10个工作日"),
        (3, '"第"0"号"', "第3号"),
        (1234.5, '#,##0.00"元"', "1,234.50元"),
        (-2, '0"天";"逾期"0"天"', "逾期2天"),
        (7, '[红色]0\\天_)', "7天"),
        (7, '0"天"\ue007', "7天"),
        (0.05, '0%"利率"', "5%利率"),
        (5, '0";"0"天"', "0;5天"),  # the ; is a word between figures
        (10, "0.00", None),
        (10, "General", None),
        (3, 'General"个月"', "3个月"),  # Excel in Chinese shows this format as G/通用格式"个月"
        (1.5, '"约"General"倍"', "约1.5倍"),
        (-3, 'General"天";"逾期"General"天"', "逾期3天"),
        (5, '[>3]"逾期"0"天";0"天"', "逾期5天"),
        (2, '[>3]"逾期"0"天";0"天"', "2天"),
        (2, '[红色][<=3]"尚余"0"天";0', "尚余2天"),
        (1, '"见附件"', "见附件"),
        (1234567, '#,##0,"千元"', "1,235千元"),
        (1234567, '0.0,,"百万元"', "1.2百万元"),
        (20260203, '0000"年"00"月"00"日"', "2026年02月03日"),  # as Excel has it
        (20260203, "0000年00月00日", "2026年02月03日"),
        (20260203, "0000-00-00", "2026-02-03"),
        (930, '00":"00"开庭"', "09:30开庭"),
        (106, '0"年"00"个月"', "1年06个月"),
        (1234567, '0\\.0,"万元"', "123.5万元"),
        (-15000, '#\\.0,"万元"', "-1.5万元"),
        (5, '#"年"##"个月"', "年5个月"),
        (5, "-0", None),
        (46056, "aaaa", "星期二"),  # 2026-02-03, in the weekday format of Excel in Chinese
        (46056.7, "[$-804]aaaa;@", "星期二"),
        (46060, '"周"aaa', "周六"),
        (46061, '"（"aaaa"）"', "（星期日）"),
        (46056, "AAAAA", None),
    ],
)  # fmt: skip
def test_a_number_shows_with_the_words_of_its_format(value: float, shape: str, words: str | None) -> None:
    assert shown_number(value, shape) == words


@pytest.mark.parametrize(
    ("value", "shape", "words"),
    [("3", '"第"@"号"', "第3号"), ("3", '0"天";"无";"无";"第"@"号"', "第3号"), ("3", "@", "3"), ("3", '0"天"', "3")],
)
def test_a_text_shows_with_the_words_of_its_format(value: str, shape: str, words: str) -> None:
    assert shown_text(value, shape) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (timedelta(hours=60), "60:00"),
        (timedelta(minutes=9), "0:09"),
        (timedelta(hours=-2, seconds=-5), "-2:00:05"),
        (time(17), "17:00:00"),
    ],
)
def test_a_length_shows_its_hours(value: timedelta | time, words: str) -> None:
    assert cell_words(value) == words
