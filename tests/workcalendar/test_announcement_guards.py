"""Announcements on either side of what is looked for: what moves, what is listed, what is said twice, by whom."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.workcalendar.announcement import head, read_announcement

ANNUAL = "国务院办公厅关于2026年部分节假日安排的通知"
PROVINCE = "某省人民政府办公厅关于2026年节假日安排的通知"
CASES = [
    # days that are moved, and days off behind them without a comma
    ("春节：2月15日至21日放假，2月14日公休日调至2月20日放假2月28日上班。",
     "02-15 02-16 02-17 02-18 02-19 02-20 02-21", "02-14 02-28", []),
    # what is changed to other days are make-up days, all of them on weekends
    ("元旦：1月1日放假。1月3日、1月5日上班调整为1月10日上班。", "01-01", "01-03 01-05 01-10",
     ["2026-01-05 is named as a make-up working day, but it is a Monday"]),
    ("元旦：1月1日放假。1月3日、1月4日上班调整为1月10日上班。", "01-01 01-03 01-04", "01-10", []),
    # off without a festival's name: by any of three words with the number of days
    ("1月1日至3日休假3天。1月4日上班。", "01-01 01-02 01-03", "01-04", []),
    ("1月1日至3日放假3天。1月4日上班。", "01-01 01-02 01-03", "01-04", []),
    ("1月1日至3日连休3天。1月4日上班。", "01-01 01-02 01-03", "01-04", []),
    # days that are worked no more, at the end of a clause and of the text
    ("劳动节：5月1日放假，取消5月9日上班。", "05-01 05-09", "", []),
    ("劳动节：5月1日放假。取消5月9日", "05-01 05-09", "", []),
    # a number of days counts those of its own sentence
    ("劳动节：5月1日放假，共3天。", "05-01", "", ["'共3天', but the days named before it are 1"]),
    ("劳动节：5月1日放假。共3天。", "05-01", "", []),
    ("国庆节：10月1日放假。6月31日放假。共3天。", "10-01", "", ["'6月31日': there is no 6月31日"]),
    # a day without its month behind another day
    ("国庆节：10月1日、2日放假。", "10-01 10-02", "", []),
    ("劳动节：5月1日、2日放假，5月9日和10日上班。", "05-01 05-02", "05-09 05-10", []),
    ("国庆节：10月1日至7日放假，9月27日5日上班。", "10-01 10-02 10-03 10-04 10-05 10-06 10-07", "09-05 09-27", []),
    # a span of one day
    ("元旦：1月1日至1日放假。", "01-01", "", []),
    ("元旦：1月1日至1月1日放假，1月2日放假。", "01-01 01-02", "", []),
    # what is no number of a day is passed over, and what stands behind it is read
    ("国庆节：10月1日至7日放假。10月2日、3日两11日放假，10月10日上班。",
     "10-01 10-02 10-03 10-04 10-05 10-06 10-07", "10-10", []),
    # festivals in passing
    ("中秋节、国庆节：9月25日是中秋节。\n国庆节：10月1日放假。", "10-01", "", []),
]  # fmt: skip


def days(text: str) -> list[date]:
    return [date.fromisoformat(f"2026-{day}") for day in text.split()]


@pytest.mark.parametrize(("text", "off", "work", "faults"), CASES, ids=[row[0] for row in CASES])
def test_the_days_that_are_read(text: str, off: str, work: str, faults: list[str]) -> None:
    found = read_announcement(text, year=2026)
    assert len(found.holidays) == 1
    assert list(found.holidays[0].off) == days(off)
    assert list(found.holidays[0].work) == days(work)
    assert [fault.en.partition("「")[0] for fault in found.faults] == faults


@pytest.mark.parametrize(
    "clutter",
    [
        "&",
        "&&amp;",
        "&nbsp;",
        "\\",
        "\\t",
        "\\u3000",
        "\u200b",
        "\ufeff",
        "（yuán dàn）",
        "(",
        "（",
        " ",
        "\u3000\u3000",
    ],
)
def test_clutter_in_a_sentence_changes_no_day(clutter: str) -> None:
    plain = read_announcement("元旦：1月1日至3日放假。1月4日（周日）上班。", year=2026)
    found = read_announcement(f"元旦：{clutter}1月1日至3日放假。{clutter}1月4日（周日）上班。{clutter}", year=2026)
    assert [(one.off, one.work) for one in found.holidays] == [(one.off, one.work) for one in plain.holidays]
    assert found.faults == ()


def test_a_title_that_stands_twice_is_one_notice() -> None:
    broken = ANNUAL.replace("年", "年\n")
    text = f"{ANNUAL}\n一、元旦：1月1日至3日放假。\n\n{broken}\n一、元旦：1月1日至3日放假。\n"
    assert [source.title for source in read_announcement(text).sources] == [ANNUAL]


@pytest.mark.parametrize(
    ("titles", "another"),
    [((PROVINCE, ANNUAL), False), ((ANNUAL, PROVINCE), True), ((PROVINCE, PROVINCE), True), ((ANNUAL,), False)],
)
def test_the_last_title_says_whose_notice_it_is(titles: tuple[str, ...], another: bool) -> None:
    found = read_announcement("\n".join((*titles, "一、元旦：1月1日放假。")), year=2026)
    assert any("not of the State Council" in fault.en for fault in found.faults) == another


def test_the_latest_of_several_years_is_the_one_announced() -> None:
    text = "2月15日至23日放假调休。2019年12月4日共7天。2027年1月3日上班。"
    assert read_announcement(f"国务院办公厅关于2027年\n{text}").year == 2027


@pytest.mark.parametrize(("between", "quoted"), [(11, True), (12, False)])
def test_a_quotation_mark_is_looked_for_in_twelve_characters(between: int, quoted: bool) -> None:
    text = "《" + "一" * between
    assert head._of_council(text, len(text)) == quoted


@pytest.mark.parametrize(
    ("text", "number"),
    [("通知》国办发明电〔2025〕7号", None), ("通知国办发明电〔2025〕7号", "国办发明电〔2025〕7号"),
     ("关于放假的通知》 (国办发明电〔2025〕7号)", None)],
)  # fmt: skip
def test_the_number_behind_another_title_is_not_this_ones(text: str, number: str | None) -> None:
    text += "。" * 20
    assert head._number(text, 0, len(text)) == number
