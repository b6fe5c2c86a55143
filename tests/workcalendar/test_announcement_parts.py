"""The parts of reading an announcement, each alone: the page, the head, the items, the words, the year of a date."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.workcalendar.announcement.clutter import clean_page
from deadline_cli.workcalendar.announcement.days import nearest
from deadline_cli.workcalendar.announcement.head import read_heads
from deadline_cli.workcalendar.announcement.items import festivals_in, find_items, without_advice
from deadline_cli.workcalendar.announcement.plan import chinese_weekday, english_weekday
from deadline_cli.workcalendar.announcement.words import words


@pytest.mark.parametrize(
    ("source", "text", "columns"),
    [
        ("元旦：1月1日", "元旦:1月1日", "1 2 3 4 5 6 7"),
        ("元&nbsp;旦&#xff1a;1月&#58;", "元旦:1月:", "1 8 9 17 18 19"),
        ("元旦& 1月", "元旦&1月", "1 2 3 5 6"), ("元&gone;旦", "元&gone;旦", "1 2 3 4 5 6 7 8"),
        ("A&amp;B", "A&B", "1 2 7"), ("a < b", "a<b", "1 3 5"),
        (r"\u5143\u65e6放", "元旦放", "1 7 13"), (r"\\u5143旦", "元旦", "1 8"), (r"\/a", "/a", "1 3"),
        (r"\"五一\"放", '"五一"放', "1 3 4 5 7"), (r"放\t上", "放上", "1 4"), (r"\x放", r"\x放", "1 2 3"),
        ("端(duān)午", "端午", "1 8"), ("端（wǔ）午", "端午", "1 6"), ("(a1)放", "(a1)放", "1 2 3 4 5"),
        ("**元旦**放", "元旦放", "3 4 7"), ("共 14 日", "共14日", "1 3 4 6"), ("2 14日", "2 14日", "1 2 3 4 5"),
        ("2  月", "2月", "1 4"), ("放\u200b假", "放假", "1 3"), ("放\ufeff\u200b假", "放假", "1 4"),
        ("放\u00ad假", "放假", "1 3"), ("放.上", "放。上", "1 2 3"), ("1.元", "1.元", "1 2 3"),
    ],
)  # fmt: skip
def test_what_stands_round_the_words_of_a_line(source: str, text: str, columns: str) -> None:
    page = clean_page(source)
    assert page.text == text
    assert [page.place(at) for at in range(len(text))] == [(1, int(column)) for column in columns.split()]


@pytest.mark.parametrize(
    ("source", "text", "places"),
    [
        ("放假\r\n上\r春\n节", "放假\n上\n春\n节", "1:1 1:2 1:3 2:1 2:2 3:1 3:2 4:1"),
        ("放\n\n上", "放\n\n上", "1:1 1:2 2:1 3:1"), (r"放\r\n上", "放\n上", "1:1 1:2 1:6"),
        (r"放\n上", "放\n上", "1:1 1:2 1:4"), ("<p>元</p><p>放</p>", "元\n放\n", "1:4 1:5 1:12 1:13"),
        # a line of eight signs that does not end goes on in the next
        ("甲乙丙丁戊己庚辛\n接着", "甲乙丙丁戊己庚辛接着", "1:1 1:2 1:3 1:4 1:5 1:6 1:7 1:8 2:1 2:2"),
        ("甲乙丙丁戊己庚\n接着", "甲乙丙丁戊己庚\n接着", "1:1 1:2 1:3 1:4 1:5 1:6 1:7 1:8 2:1 2:2"),
        (
            "甲乙丙丁戊己庚辛\n甲乙丙丁戊己庚辛\n接", "甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛接",
            "1:1 1:2 1:3 1:4 1:5 1:6 1:7 1:8 2:1 2:2 2:3 2:4 2:5 2:6 2:7 2:8 3:1",
        ),
    ],
)  # fmt: skip
def test_lines(source: str, text: str, places: str) -> None:
    page = clean_page(source)
    assert page.text == text
    assert [page.place(at) for at in range(len(text))] == [
        tuple(map(int, place.split(":"))) for place in places.split()
    ]


@pytest.mark.parametrize("end", "。;!?:")
def test_a_line_that_ends_stands_for_itself(end: str) -> None:
    assert clean_page(f"甲乙丙丁戊己庚辛{end}\n接着").text == f"甲乙丙丁戊己庚辛{end}\n接着"


@pytest.mark.parametrize(
    "begin",
    ["二、甲", "(二)甲", "2.甲", "国务院", "元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆", '"五一"', ""],
)
def test_what_begins_a_line_of_its_own(begin: str) -> None:
    assert clean_page(f"甲乙丙丁戊己庚辛\n{begin}").text.startswith(f"甲乙丙丁戊己庚辛\n{begin}".rstrip(" "))


TITLE = "国务院办公厅关于2026年部分节假日安排的通知"
CHANGED = "国务院办公厅关于调整2026年劳动节假期安排的通知"
FIRST = "一、元旦:1月1日至3日放假调休,共3天。"
SIGNED = "\n国务院办公厅\n2025年11月4日"


@pytest.mark.parametrize(
    ("text", "document", "issued", "year", "issuer", "arranged"),
    [
        (f"{TITLE}\n国办发明电〔2025〕7号\n{FIRST}{SIGNED}", "国办发明电〔2025〕7号", "2025-11-04", 2026,
         "国务院办公厅",
         f"\n国办发明电〔2025〕7号\n{FIRST}"),
        (f"{TITLE}\n安排通知如下{FIRST}{SIGNED}", None, "2025-11-04", 2026, "国务院办公厅", FIRST),
        (f"{TITLE}\n{FIRST}节假日期间,各地要值班。{SIGNED}", None, "2025-11-04", 2026, "国务院办公厅", f"\n{FIRST}"),
        (f"首页\n{TITLE}\n来源\n{TITLE}\n{FIRST}{SIGNED}", None, "2025-11-04", 2026, "国务院办公厅", f"\n{FIRST}"),
        (f"《{TITLE}》\n{FIRST}", None, None, 2026, "国务院办公厅", None), (FIRST, None, None, None, "", FIRST),
        (f"国务院关于某事的通知\n{FIRST}", None, None, None, "国务院办公厅", None),
        (f"{TITLE}\n{FIRST}\n成文日期:2025年11月4日", None, "2025-11-04", 2026, "国务院办公厅", None),
        (f"{TITLE}\n{FIRST}\n发文日期:2025-11-04", None, "2025-11-04", 2026, "国务院办公厅", None),
        (f"{TITLE}\n{FIRST}\n(成文日期):二〇二五年十一月四日", None, "2025-11-04", 2026, "国务院办公厅", None),
        (f"{TITLE}\n{FIRST}\n成文日期:2025年1月1日{SIGNED}", None, "2025-11-04", 2026, "国务院办公厅", None),
        (f"{TITLE}\n{FIRST}\n国务院办公厅\n2025年13月4日", None, None, 2026, "国务院办公厅", None),
        (f"{TITLE}\n{FIRST}\n国务院办公厅\n", None, None, 2026, "国务院办公厅", f"{TITLE}\n{FIRST}"),
        (f"{TITLE}\n国发明电(2025)12号\n{FIRST}", "国发明电〔2025〕12号", None, 2026, "国务院办公厅", None),
        (f"{TITLE}\n(国办发明电〔2025〕7号)\n{FIRST}", "国办发明电〔2025〕7号", None, 2026, "国务院办公厅", None),
        (f"某省人民政府办公厅关于2026年放假的通知\n据《{TITLE}》(国办发明电〔2025〕7号),{FIRST}\n某省人民政府办公厅\n"
         "2025年12月1日", None, None, 2026, "某省人民政府办公厅", None),
        (f"某公司关于元旦放假的通知\n{FIRST}\n某公司\n2025年12月1日", None, None, None, "某公司", None),
        (f"元旦放假\n{FIRST}\n某某大学\n2025年12月1日", None, None, None, "某某大学", None),
        (f"{TITLE}\n{FIRST}\n国务院办公厅\n2025年11月0日", None, None, 2026, "国务院办公厅", None),
        (f"{TITLE}\n{FIRST}\n国务院办公厅\n2025年0月4日", None, None, 2026, "国务院办公厅", None),
        (f"{TITLE}\n{FIRST}\n国务院办公厅\n0000年1月4日", None, None, 2026, "国务院办公厅", None),
        ("《某公司关于元旦放假通知》元旦:1月1日放假。国务院", None, None, None, "国务院办公厅", None),
        (f"我公司{FIRST}", None, None, None, "「我公司」", None),
        ("三月三:4月1日放假。", None, None, None, "「三月三」", None),
        ("二〇二六年元旦:1月1日放假。", None, None, 2026, "", None), ("2026年1月1日放假。", None, None, 2026, "", None),
        ("2026年度手册。1月1日放假。", None, None, None, "", None),
        ("国务院:1月1日放假。", None, None, None, "国务院办公厅", None),
    ],
)  # fmt: skip
def test_the_head_of_a_notice(
    text: str, document: str | None, issued: str | None, year: int | None, issuer: str, arranged: str | None
) -> None:
    (head,) = read_heads(text)
    assert (head.document, head.issued, head.year) == (document, issued and date.fromisoformat(issued), year)
    assert (head.issuer, head.amends) == (issuer, False)
    assert arranged is None or text[head.begins : head.ends] == arranged


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (f"{TITLE}\n{FIRST}{SIGNED}\n{CHANGED}\n5月1日放假。", [TITLE, CHANGED]),
        (f"{TITLE}\n{FIRST}\n{CHANGED}\n5月1日放假。", [TITLE, CHANGED]),
        (f"{TITLE}\n{CHANGED}\n5月1日放假。", [CHANGED]),  # nothing is arranged between them
        (f"{TITLE}{SIGNED}\n{CHANGED}\n5月1日放假。", [TITLE, CHANGED]),
        (f"《{TITLE}》《{CHANGED}》5月1日放假", [TITLE]),
        (f"根据《{TITLE}》\n{CHANGED}\n5月1日放假。", [CHANGED]), ("5月1日放假。", [None]),
    ],
)  # fmt: skip
def test_the_notices_of_a_page(text: str, titles: list[str | None]) -> None:
    heads = read_heads(text)
    assert [head.title for head in heads] == titles
    assert [head.amends for head in heads] == [title == CHANGED for title in titles]
    assert all(text[head.ends :].startswith(("\n", "国务院")) or head.ends == len(text) for head in heads)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("元旦:1月1日放假。春节:2月5日放假。", [("元旦", "1月1日放假。", False, ":"),
        ("春节", "2月5日放假。", True, ":")]),
        ("各地:元旦1月1日放假", [("", "各地:", False, ""), ("元旦", "1月1日放假", True, "")]),
        ("1月1日放假", [("", "1月1日放假", True, "")]), ("二、春节:", [("", "二、春节:", True, "")]),
        ("元旦、春节放假共3天:1月1日", [("元旦、春节", "1月1日", True, "放假共3天:")]),
        ("国庆节和中秋节:10月1日", [("国庆节、中秋节", "10月1日", True, ":")]),
    ],
)  # fmt: skip
def test_the_items_of_a_notice(text: str, items: list[tuple[str, str, bool, str]]) -> None:
    found = find_items(text, 0, len(text))
    assert [(item.name, text[item.start : item.end], item.last, item.heading) for item in found] == items


def test_festivals_by_name() -> None:
    assert festivals_in("清明端午中秋国庆") == ("清明节", "端午节", "中秋节", "国庆节")
    assert festivals_in("春节、元旦") == ("春节", "元旦")  # in the order of the text
    assert festivals_in("胜利70周年纪念日") == ("胜利70周年纪念日",)
    assert festivals_in("元旦和胜利70周年纪念日") == ("元旦",)
    assert festivals_in("没有") == ()


def test_advice_arranges_nothing() -> None:
    assert without_advice("鼓励休息。1月1日放假。") == "\x01\x01\x01\x01。1月1日放假。"
    assert without_advice("1月1日放假\n请假三天") == "1月1日放假\n\x01\x01\x01\x01"
    assert without_advice("建议错峰;放假!免费!") == "\x01\x01\x01\x01;放假!\x01\x01!"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1月1日(周四)至3日(周六)放假调休,共3天。", "date=-/1/1/3 range date=-/-/3/5 off comma total=3 stop"),
        ("2026年1月1日(农历冬月、星期五)放假", "date=2026/1/1/4 off"),
        ("1月29日-2月4日", "date=-/1/29/- range date=-/2/4/-"),
        ("2026-01-01至2026.1.3", "date=2026/1/1/- range date=2026/1/3/-"),
        ("1、2、3日", "date=-/-/1/- and date=-/-/2/- and date=-/-/3/-"),
        ("二〇二六年一月一日休息", "date=2026/1/1/- off"), ("1日电", ""), ("1月1日a(周四)", "date=-/1/1/3"),
        ("1月1日星期日放假", "date=-/1/1/6 off"), ("1月1日(周天)(农历)放假", "date=-/1/1/6 off"),
        ("(1月1日)放假", "off"),
        ("由上班调整为休息", "not"), ("由休息调整为上班", "work"), ("调整为2月1日", "change date=-/2/1/-"),
        ("调整为休息", "off"),
        ("不再上班", "not"), ("取消上班", "not"), ("取消", "cancel"), ("公休日及中秋节分别调至", "move"),
        ("调休至", "move"),
        ("起正常上班", "resume"), ("恢复上班", "resume"), ("工作", "work"), ("工作日", ""), ("补班", "work"),
        ("法定节假日", "statutory"), ("照常公休", "weekend"), ("为公休日", "weekend"), ("共三天", "total=3"),
        ("放假30天", "total=30"), ("延长春节假期至", "extend"), ("假期延长到", "extend"), ("放假日期", ""),
        ("和、及", "and and and"),
        ("至到--", "range range range"), ("。;!?\n,", "stop stop stop stop stop comma"), ("1月1号", "date=-/1/1/-"),
    ],
)  # fmt: skip
def test_the_words_of_a_notice(text: str, found: str) -> None:
    said = []
    for word in words(text, 0, len(text)):
        parts = "/".join("-" if part is None else str(part) for part in (word.year, word.month, word.day, word.weekday))
        number = f"={word.number}" if word.number is not None else ""
        said.append(word.sort + (f"={parts}" if word.sort == "date" else number))
        assert text[word.start : word.end] == word.text
    assert " ".join(said) == found


@pytest.mark.parametrize(
    ("month", "day", "anchor", "found"),
    [
        (12, 31, "2026-01-01", "2025-12-31"), (1, 2, "2026-01-01", "2026-01-02"), (1, 1, "2026-12-31", "2027-01-01"),
        (6, 1, None, "2026-06-01"), (2, 29, None, None), (2, 30, "2026-02-05", None),
    ],
)  # fmt: skip
def test_the_year_of_a_day(month: int, day: int, anchor: str | None, found: str | None) -> None:
    near = anchor and date.fromisoformat(anchor)
    if found is None:
        with pytest.raises(ValueError, match=r"^$"):
            nearest(month, day, 2026, near or None)
    else:
        assert nearest(month, day, 2026, near or None) == date.fromisoformat(found)


def test_the_days_of_the_week() -> None:
    week = [date(2026, 11, 23 + place) for place in range(7)]
    assert " ".join(map(english_weekday, week)) == "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    assert "".join(chinese_weekday(day)[2:] for day in week) == "一二三四五六日"
    assert chinese_weekday(week[0]) == "星期一"
