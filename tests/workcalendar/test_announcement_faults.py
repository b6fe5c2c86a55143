"""Texts that contradict themselves, are cut off, or are another's: the fault and the line it is on."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar.announcement import read_announcement

TITLE = "国务院办公厅关于2026年部分节假日安排的通知\n"
LISTED = "现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。\n"
NEW_YEAR = "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。\n"

# Text, words of the fault, its line and what stands at its place.
FAULTS = [
    (TITLE + NEW_YEAR.replace("周日", "周一"), "2026-01-04 is a Sunday", 2, "1月4日（周一）"),
    (TITLE + NEW_YEAR.replace("（周四）", "（农历冬月十三，星期五）"), "2026-01-01 is a Thursday", 2, "1月1日（农历"),
    (TITLE + NEW_YEAR.replace("共3天", "共4天"), "'共4天'", 2, "共4天"),
    (TITLE + NEW_YEAR.replace("共3天", "共四天"), "'共四天'", 2, "共四天"),
    (TITLE + NEW_YEAR.replace("4日（周日）", "5日（周一）"), "make-up working day, but it is a Monday", 2, "1月5日"),
    (
        TITLE + NEW_YEAR.replace("4日（周日）", "3日（周六）"),
        "a day off and a make-up working day at once",
        2,
        "1月3日",
    ),
    (TITLE + "二、春节：2月25日至30日放假调休，共6天。", "there is no 2月30日", 2, "30日"),
    (TITLE + "七、国庆节：0月1日至8日放假调休，共8天。", "there is no 0月1日", 2, "0月1日"),
    (TITLE + "一、元旦：11日放假，与周末连休。", "'11日' has no month", 2, "11日"),
    (TITLE + "七、国庆节：10月7日至1日放假调休。", "run backward", 2, "1日放假"),
    (TITLE + "七、国庆节：9月1日至10月8日放假调休。", "38 days long", 2, "10月8日"),
    (TITLE + NEW_YEAR + "二、春节：2月15日（周日）至23日（农历正月", "breaks off", 3, "23日（农"),
    (TITLE + NEW_YEAR + "二、春节：2月15日至23日放假调休。2月14日（周六）、2月28日（周", "breaks off", 3, "2月28日"),
    (TITLE + NEW_YEAR + "二、春节：", "breaks off", 3, "二、春节"),
    (TITLE + LISTED + NEW_YEAR, "announces 春节、清明节、劳动节、端午节、中秋节、国庆节", 3, ""),
    (TITLE + NEW_YEAR + "二、元旦：1月1日放假。", "元旦 is arranged twice", 3, ""),
    ("2026年春节放假8天：2月15日至23日。", "the heading says 8天, but 9 days off are named", 1, "2月15日"),
    ("2004年国庆节：10月2日、3日三个公休日调至10月4日、5日。", "三个公休日, but 2", 1, "公休日调至"),
    ("2004年国庆节：10月2日、3日两个公休日调至10月4日。", "2 days are moved to 1", 1, ""),
    ("2005年国庆节：10月1日至7日放假，10月4日（星期二）照常公休。", "called a weekend day", 1, "10月4日"),
]


@pytest.mark.parametrize(("text", "words", "line", "place"), FAULTS, ids=[row[1] for row in FAULTS])
def test_the_fault_and_its_place(text: str, words: str, line: int, place: str) -> None:
    fault = read_announcement(text).faults[0]
    assert words in fault.en
    assert fault.line == line
    assert text.splitlines()[line - 1][fault.column - 1 :].startswith(place)
    assert fault.zh != fault.en


def test_places_are_those_of_the_users_file() -> None:
    """HTML, entities, blanks and wrapped lines before the fault do not move it."""
    text = f"<html>\n<p>&nbsp;{TITLE.strip()}</p>\r\n\r\n<p>一、元旦： 1 月<b>1日</b>（周五）放假。</p>"
    fault = read_announcement(text).faults[0]
    assert (fault.line, fault.column) == (4, 10)
    assert text.splitlines()[3][fault.column - 1 :].startswith("1 月")


# Notices of regions and others, which repeat the national clauses.
OTHERS = [
    "广西壮族自治区人民政府办公厅关于2017年“壮族三月三”放假的通知\n各市、县人民政府：根据《国务院办公厅关于2017年部分节假日安排的通知》"
    "（国办发明电〔2016〕17号）精神，现将有关事项通知如下：\n清明节放假时间为4月2日至4日，4月8日（星期六）上班。\n"
    "广西壮族自治区人民政府办公厅\n2017年2月10日",
    "宁夏回族自治区人民政府办公厅关于2020年部分节假日安排的通知\n经自治区人民政府同意，现将2020年元旦放假安排通知如下。\n"
    "一、元旦：1月1日放假，共1天。\n二、开斋节：5月25日至26日放假，共2天。\n宁夏回族自治区人民政府办公厅\n2019年12月4日",
    "各市、县人民政府：\n经自治区人民政府同意，现将2017年清明节放假有关事项通知如下：\n清明节：4月2日至4日放假，4月8日上班。",
    "关于2026年元旦放假的通知\n根据国务院办公厅通知精神，结合我公司实际，现安排如下：元旦：1月1日至3日放假调休，共3天。1月4日（周日）"
    "上班。\n某某有限公司\n2025年12月20日",
    "2023年泼水节和劳动节放假安排如下：劳动节：4月29日至5月3日放假，4月23日上班。",
]


@pytest.mark.parametrize("text", OTHERS)
def test_another_issuers_notice_is_not_the_state_councils(text: str) -> None:
    assert "not of the State Council" in read_announcement(text).faults[0].en


def test_a_government_site_may_stand_round_the_state_councils_notice() -> None:
    site = (
        f"华池县人民政府\n发布机构：华池县人民政府办公室\n{TITLE}来源：新华网\n{NEW_YEAR}国务院办公厅\n2025年11月4日\n"
    )
    assert not read_announcement(site + "上一篇：华池县人民政府办公室关于2025年清明节放假的通知").faults


def test_another_year_than_the_one_asked_for() -> None:
    assert "about 2026, not 2027" in read_announcement(TITLE + NEW_YEAR, year=2027).faults[0].en


def test_unlikely_days_are_warned_of() -> None:
    found = read_announcement("春节：2月1日至7日放假调休，共7天。", year=2026)
    assert not found.faults
    assert "2026-02-17, which is not among its days off" in found.warnings[0].en


@pytest.mark.parametrize(
    "piece", ["(", "<a ", "&#", "\\", "国务院办公厅关于", "元旦、", "纪念日", "2月6日至", "人民政府关于"]
)
def test_hostile_repetition_takes_linear_time(piece: str) -> None:
    def seconds(length: int) -> float:
        start = time.process_time()
        with suppress(DeadlineError):
            read_announcement(piece * (length // len(piece)) + "放假", year=2026)
        return time.process_time() - start

    # Ten times the text takes ten times as long, not a hundred; a busy machine is forgiven.
    short = max(min(seconds(20_000) for _ in range(3)), 0.01)
    assert min(seconds(200_000) for _ in range(2)) < 50 * short


def test_of_several_years_on_a_page_one_is_picked() -> None:
    page = f"{TITLE}{NEW_YEAR}国务院办公厅\n2025年11月4日\n"
    page += page.replace("2026", "2025").replace("（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班", "放假1天")
    with pytest.raises(DeadlineError, match="2025, 2026"):
        read_announcement(page)
    assert len(read_announcement(page, year=2026).off) == 3
    assert len(read_announcement(page, year=2025).off) == 1
