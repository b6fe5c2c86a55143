"""Whatever the text, reading it ends in an announcement or in one clear line; places lie inside the text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from deadline_cli.errors import DeadlineError
from deadline_cli.texts.decoding import decoded
from deadline_cli.workcalendar.announcement import read_announcement
from deadline_cli.workcalendar.merge import merged
from deadline_cli.workcalendar.yearfile import year_text

PIECES = [
    "国务院办公厅关于2026年部分节假日安排的通知", "国务院办公厅关于延长2026年春节假期的通知",
    "国办发明电〔2025〕7号", "现将", "通知如下", "\n", "。", "，", "；", "、", "一、", "2.", "元旦", "春节",
    "“五一”", "国庆节", "中秋节", "：", "1月1日", "2月30日", "12月31日", "23日", "0月", "99日", "2026年",
    "2025年12月28日", "至", "—", "～", "（周四）", "(星期八)", "（农历腊月二十八、周日）", "（", "）", "放假",
    "放假调休", "补休", "上班", "起正常上班", "两个公休日调至", "照常公休", "为法定节假日", "共3天", "共十天",
    "不调休", "与周末连休", "延长春节假期至", "鼓励", "如逢周三", "国务院办公厅\n2025年11月4日", "<p>", "</p>",
    "&nbsp;", "\\n", "<script>", "二〇二六年", "十", "2026-01-01", "纪念日", " ", "\u200b",
]  # fmt: skip


@settings(max_examples=400)
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join), st.sampled_from([None, 2026, 2000]))
def test_any_mixture_of_the_words_of_notices(text: str, year: int | None) -> None:
    try:
        found = read_announcement(text, year=year)
    except DeadlineError as problem:
        assert "\n" not in str(problem)
        return
    lines = text.split("\n")
    for fault in found.faults:
        assert 1 <= fault.line <= len(lines)
        assert 1 <= fault.column <= len(lines[fault.line - 1]) + 1
    year_text(found.year, *merged(found, None))


@settings(max_examples=100)
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    try:
        read_announcement(decoded(data)[0], year=2026)
    except DeadlineError as problem:
        assert "\n" not in str(problem)
