"""Single sentences in the notations met in notices and on pages: what they arrange, and what they do not."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar.announcement import Holiday, read_announcement


def days(text: str) -> tuple[date, ...]:
    """2026-02-15..23 02-28: spans and days; the year stands where it changes."""
    found: list[date] = []
    year = 0
    for part in text.split():
        first, _, last = part.partition("..")
        if first.count("-") == 2:
            year, first = int(first[:4]), first[5:]
        month, day = map(int, first.split("-"))
        end = int(last) if last else day
        found += [date(year, month, n) for n in range(day, end + 1)]
    return tuple(found)


# Sentence, year, days off, make-up days.
SENTENCES = [
    ("元旦：1月1日（周三）放假1天，不调休。", 2025, "2025-01-01", ""),
    ("春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。", 2026, "2026-02-15..23", ""),
    ("春节：2月15日（农历腊月二十八）（周日）至23日放假调休，共9天。", 2026, "2026-02-15..23", ""),
    ("春节：2月15—23日放假调休，共9天；2月14日、28日上班。", 2026, "2026-02-15..23", "2026-02-14 02-28"),
    ("春节：2月15日～2月23日放假9天，2月14日和2月28日补班。", 2026, "2026-02-15..23", "2026-02-14 02-28"),
    ("春节：自2月15日起至23日止放假，共九天。", 2026, "2026-02-15..23", ""),
    ("春节：2026-02-15至2026-02-23放假调休，共9天。2026-02-14上班", 2026, "2026-02-15..23", "2026-02-14"),
    ("二〇二六年春节：二月十五日至二月二十三日放假调休，共九天。", None, "2026-02-15..23", ""),
    ("2009年元旦放假3天：2009年1月1日、2日、3日放假三天。4日正常上班。", None, "2009-01-01..3", "2009-01-04"),
    ("2009年春节放假7天：1月25、26、27、28、29、30、31日放假七天。1月24日、2月1日正常上班。", None,
     "2009-01-25..31", "2009-01-24 02-01"),
    ("春节：2月15日至23日，共9天。2月14日（周六）上班。", 2026, "2026-02-15..23", "2026-02-14"),
    ("元旦放假3天：1月1日至3日。春节放假9天，2月15日至23日，2月14日、28日上班。", 2026,
     "2026-01-01..3 02-15..23", "2026-02-14 02-28"),
    ("清明节：4月5日放假，4月6日（星期一）补休。", 2015, "2015-04-05 04-06", ""),
    ("劳动节：5月1日放假，与周末连休。", 2015, "2015-05-01", ""),
    ("“五一”：1日、2日、3日为法定假日。", 2004, "", None),
    ("5月1日-3日为法定假日，5月3日（星期六）的公休调至5月5日（星期一）休息，5月4日（星期日）照常公休。", 2003,
     "2003-05-01..5", ""),
    ("端午节：6月8日（星期日）公休日调至6月9日（星期一）。6月7日至9日放假。", 2008, "2008-06-07..9", ""),
    ("国庆节：9月27日（星期六）、9月28日（星期日）两个公休日调至9月29日（星期一）、30日（星期二）。", 2008,
     "2008-09-29..30", "2008-09-27..28"),
    ("元旦：12月30日至1月1日放假，共3天。12月29日（星期六）上班。", 2019, "2018-12-30..31 2019-01-01", "2018-12-29"),
    ("2018年12月30日至2019年1月1日放假调休，共3天。", None, "2018-12-30..31 2019-01-01", ""),
    ("国庆节、中秋节：10月1日至8日放假调休，共8天。10月9日（星期五）起正常上班。", 2020, "2020-10-01..8", ""),
    ("春节：2月10日至17日放假。鼓励各单位结合带薪年休假，安排职工在除夕（2月9日）休息。", 2024, "2024-02-10..17", ""),
    ("春节：2月10日至17日放假。建议错峰出行，2月9日可以调休。", 2024, "2024-02-10..17", ""),
    ("除个别特殊情形外，国庆节自10月1日起放假调休7天。劳动节：5月1日至5日放假调休，共5天。", 2025, "2025-05-01..5", ""),
    ("元旦：2018-12-30至2019-01-01放假，共3天。", None, "2018-12-30..31 2019-01-01", ""),
    ("元旦：2018年12月30日至31日、2019年1月1日，放假3天。", None, "2018-12-30..31 2019-01-01", ""),
    ("国庆节：10月1日至7日放假。2025-10-11上班。", None, "2025-10-01..7", "2025-10-11"),
    ("国庆节：10月1日起至3日放假。", 2025, "2025-10-01..3", ""),
    ("国庆节：10月1日和3日放假。", 2025, "2025-10-01 10-03", ""),
    ("国庆节：10月1日放假，公休日调至3日。", 2025, "2025-10-01 10-03", ""),
    ("国庆节：10月1日至7日放假。10月11日（星期六）正常上班，10月8日（星期三）正常上班。", 2025, "2025-10-01..7",
     "2025-10-11"),
    ("春节：1月24日至30日放假。2月1日（星期六）不再上班。", 2020, "2020-01-24..30 02-01", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "year", "off", "work"), [row for row in SENTENCES if row[3] is not None])
def test_what_a_sentence_arranges(text: str, year: int | None, off: str, work: str) -> None:
    found = read_announcement(text, year=year)
    assert not found.faults
    assert (found.off, found.work) == (days(off), days(work))


# Festivals' names as the shipped files write them.
NAMES = [
    ("“五一”：5月1日放假。", "劳动节"),
    ("“五一”国际劳动节：5月1日放假。", "劳动节"),
    ("国际劳动节：5月1日放假。", "劳动节"),
    ("“十一”：10月1日放假。", "国庆节"),
    ("五一5月1日(周五)至5日(周二)放假调休", "劳动节"),
    ("十一10月1日至7日放假调休", "国庆节"),
    ("新年：1月1日放假。", "元旦"),
    ("清明：4月5日放假。", "清明节"),
    ("中秋节和国庆节：9月29日至10月6日放假。", "中秋节、国庆节"),
    ("国庆、中秋：10月1日至8日放假。", "国庆节、中秋节"),
    ("6月22日放假。", "端午节"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_names_of_festivals(text: str, name: str) -> None:
    assert set(read_announcement(text, year=2023).names.values()) == {name}


NOTHING = [
    "",
    "今天天气很好，大家上班。",
    "请各单位做好放假期间的值班工作。",
    "鼓励各单位安排职工在除夕（2月9日）休息。",
    "春节自农历除夕起放假调休8天，国庆节自10月1日起放假调休7天（如逢周三则只在当日放假）。",
    "节假日期间，2月15日0时至2月23日24时高速公路免费通行，放假不停工。",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_arranges_nothing(text: str) -> None:
    with pytest.raises(DeadlineError, match="no arrangement"):
        read_announcement(text, year=2026)


def test_the_year_must_be_known() -> None:
    with pytest.raises(DeadlineError, match="add --year"):
        read_announcement("春节：2月15日至23日放假调休，共9天。")


EXTENDS = "延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。"


def test_an_extension_starts_where_the_known_holiday_ends() -> None:
    known = Holiday("春节", days("2020-01-24..30"), days("2020-01-19 02-01"), "国办发明电〔2019〕16号")
    found = read_announcement(EXTENDS, known=lambda _: (known,))
    assert (found.off, found.work) == (days("2020-01-31 02-01..2"), ())


def test_an_extension_of_an_unknown_holiday_is_refused() -> None:
    with pytest.raises(DeadlineError, match="import the notice of 2020 first"):
        read_announcement(EXTENDS)


# A later notice that only moves make-up days: what it says, the days that fall away, the new ones.
MOVES = [
    ("将2027年春节调休上班日期由2月14日（星期日）调整为2月20日（星期六）。", "2027-02-14", "2027-02-20"),
    ("现将原定2月14日（星期日）上班调整为2月20日（星期六）上班，其他安排不变。", "2027-02-14", "2027-02-20"),
    ("现将原定于2月14日（星期日）的上班安排，调整至2月20日（星期六）。", "2027-02-14", "2027-02-20"),
    ("将2月14日（星期日）的调休上班日改到2月20日（星期六）。", "2027-02-14", "2027-02-20"),
    ("2月14日（星期日）不再上班，改为2月20日（星期六）上班。", "2027-02-14", "2027-02-20"),
    ("2月14日（星期日）由上班调整为休息，2月20日（星期六）由休息调整为上班。", "2027-02-14", "2027-02-20"),
    ("2月14日（星期日）正常休息，2月20日（星期六）调休上班。", "2027-02-14", "2027-02-20"),
    ("取消2月14日（星期日）的调休上班安排。", "2027-02-14", ""),
    ("取消原定2月14日（星期日）上班的安排，改为2月20日（星期六）上班。", "2027-02-14", "2027-02-20"),
    (
        "原定2月14日（星期日）、2月20日（星期六）上班，现调整为2月21日（星期日）、2月27日（星期六）上班。",
        "2027-02-14 02-20",
        "2027-02-21 02-27",
    ),
    ("2月14日（星期日）上班的安排取消。", "2027-02-14", ""),
    ("原定于2月14日（星期日）的调休上班改为休息。", "2027-02-14", ""),
    ("为保障出行，2月14日（星期日）上班推迟至2月20日（星期六）。", "2027-02-14", "2027-02-20"),
    (
        "春节假期调整为2月5日至13日，共9天，2月20日（星期六）上班，原定2月14日（星期日）上班取消。",
        "2027-02-05..13 02-14",
        "2027-02-20",
    ),
    # 改为上班 says what becomes of the day before it and names no other
    ("2月20日（星期六）改为上班。", "", "2027-02-20"),
]


@pytest.mark.parametrize(("text", "off", "work"), MOVES)
def test_make_up_days_that_move(text: str, off: str, work: str) -> None:
    found = read_announcement(f"国务院办公厅关于调整2027年春节调休上班日期的通知\n{text}")
    assert not found.faults
    assert (found.off, found.work) == (days(off), days(work))
    assert {holiday.name for holiday in found.holidays} == {"春节"}
