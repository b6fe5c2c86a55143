"""The notices of 2004 to 2026, read from their clauses, give exactly the shipped files, whatever stands round them."""

from __future__ import annotations

import html
import json
import re
import tomllib
from collections.abc import Callable
from datetime import date

import pytest

from deadline_cli.texts.decoding import decoded
from deadline_cli.workcalendar.announcement import Announcement, read_announcement
from deadline_cli.workcalendar.files import load_calendar, shipped_folder
from deadline_cli.workcalendar.merge import merged
from deadline_cli.workcalendar.yearfile import year_text
from tests.workcalendar.notice_clauses import AMENDMENTS, CLAUSES

# The rule behind the arrangement, as the preamble of 2025 gives it: not an arrangement.
RULE = (
    "自2025年1月1日起，全体公民放假的假日增加2天，其中春节、劳动节各增加1天。除个别特殊情形外，春节自农历除夕起放假调休8天，"
    "国庆节自10月1日起放假调休7天，劳动节放假调休5天（如逢周三则只在当日放假），国庆节放假如逢中秋节则合并放假8天。\n按照上述原则，"
)
ADVICE = "鼓励单位和个人结合落实带薪年休假等制度，安排职工在除夕（2月9日）休息，实际形成较长假期。"


def notice(year: int) -> str:
    """A notice of that year in the usual frame: title, number, addressees, preamble, clauses, signature."""
    arrangement = load_calendar("cn").arrangement_of(year)
    assert arrangement is not None
    own = arrangement.notices[0]
    signed = own.issued or date(year - 1, 12, 10)
    festivals = "元旦、春节、清明节、劳动节、端午节、中秋节和国庆节" if year >= 2008 else "元旦、春节、“五一”、“十一”"
    return "\n".join(
        [
            own.title,
            *([own.document] if own.document else []),
            "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：",
            f"{RULE if year == 2025 else ''}现将{year}年{festivals}放假调休日期的具体安排通知如下。",
            *CLAUSES[year],
            f"{ADVICE}节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。",
            "国务院办公厅",
            f"{signed.year}年{signed.month}月{signed.day}日" if own.issued else "",
        ]
    )


def amended(year: int) -> str:
    """The annual notice and, beneath it, the one that changed it."""
    text = notice(year)
    if year in AMENDMENTS:
        title, document, signed, clauses = AMENDMENTS[year]
        text += f"\n{title}\n{document}\n各省：\n现将有关事项通知如下。\n{clauses}\n国务院\n{signed}\n"
    return text


@pytest.mark.parametrize("year", CLAUSES)
def test_the_clauses_give_exactly_the_shipped_file(year: int) -> None:
    announcement = read_announcement(amended(year))
    assert not announcement.faults
    assert not announcement.warnings
    written = year_text(year, *merged(announcement, None))
    shipped = tomllib.loads((shipped_folder() / "cn" / f"{year}.toml").read_text(encoding="utf-8"))
    if year == 2009:
        shipped["notice"][0]["verified"] = False
    assert tomllib.loads(written) == shipped


def spoken(announcement: Announcement) -> tuple[tuple[date, ...], tuple[date, ...], dict[date, str]]:
    return announcement.off, announcement.work, announcement.names


TRADITIONAL = str.maketrans(
    "国务办厅于节调开阳劳动庆周农历腊补连号发电关将个为与两时间产营区门单职励据经现体后从别",
    "國務辦廳於節調開陽勞動慶週農曆臘補連號發電關將個為與兩時間產營區門單職勵據經現體後從別",
)


def page(text: str) -> str:
    """A news page: head, path, script, headline, paragraphs, and below them another year's days in passing."""
    paragraphs = "".join(f"<p>&nbsp;&nbsp;{html.escape(line)}</p>" for line in text.split("\n")[1:])
    return (
        "<!DOCTYPE html><html><head><title>放假安排_新闻频道</title><script>var a = '1月5日放假';</script></head><body>"
        f"<a href='/'>首页</a> &gt; <a>时政</a><h1>{text.split(chr(10))[0]}</h1><p>2025-11-04 22:15 来源：新华网</p>"
        f"{paragraphs}<div>[责任编辑：张三]</div><li>2011年元旦放假：1月1日至9日放假，共9天</li></body></html>"
    )


def agency(text: str) -> str:
    """As a news agency sends it, inside a site's text."""
    title, _, *rest = text.split("\n")
    before = ["首页 > 新闻", "字号：大 中 小", f"　　新华社北京11月4日电 {title}，全文如下："]
    return "\n".join([*before, *rest, "[责任编辑：李四]", "相关新闻：2011年元旦放假安排 1月1日至9日放假"])


NUMERALS = "〇一二三四五六七"
CLUTTER: dict[str, Callable[[str], str]] = {
    "one line": lambda t: t.replace("\n", ""),
    "one line with blanks": lambda t: t.replace("\n", "\u3000 "),
    "html": page,
    "html around every digit": lambda t: re.sub(r"(\d)", r"<span>\1</span>", "<p>" + t.replace("\n", "</p><p>")),
    "bold": lambda t: t.replace("上班", "<strong>上班</strong>").replace("放假", "<b>放假</b>"),
    "sql": lambda t: "INSERT INTO `news` VALUES (3,'放假','" + t.replace("\n", "\\r\\n") + "','2025-11-04');",
    "sql twice escaped": lambda t: t.replace("\n", "\\\\n").replace("（", "& #40;").replace("）", "& #41;"),
    "json": lambda t: json.dumps({"content": t}),
    "half width": lambda t: t.translate(str.maketrans("（），：。", "(),:.")),
    "full width": lambda t: re.sub(r"\d", lambda d: chr(ord(d[0]) + 0xFEE0), t),
    "blanks": lambda t: re.sub(r"([月日至放])", r"\1 ", t),
    "zero-width": "\u200b".join,
    "news agency": lambda t: agency(t),
    "traditional": lambda t: t.translate(TRADITIONAL),
    "周 for 星期": lambda t: t.replace("星期", "周"),
    "星期 for 周": lambda t: re.sub("周(?=[一二三四五六日])", "星期", t),
    "dash": lambda t: re.sub(r"日至(?=\d)", "日—", t),
    "tilde": lambda t: re.sub(r"日至(?=\d)", "日～", t),
    "hyphen without 日": lambda t: re.sub(r"日至(?=\d)", "-", t),
    "no numbers": lambda t: re.sub(r"(?m)^[一二三四五六七]、", "", t),
    "arabic numbers": lambda t: re.sub(
        r"(?m)^([一二三四五六七])、", lambda n: f"{'一二三四五六七'.index(n[1]) + 1}.", t
    ),
    "bracketed numbers": lambda t: re.sub(r"(?m)^([一二三四五六七])、", r"（\1）", t),
    "heading on its own line": lambda t: re.sub(r"(?m)^([一二三四五六七]、[^：\n]*)：", r"\1：\n　　", t),
    "pinyin": lambda t: t.replace("放假", "放假(jià)").replace("月", "月(yuè)"),
    "forum junk": lambda t: t.replace("\n", "\n$ G3 r7 f. k$ N( j( W7 X\n"),
    "wrapped lines": lambda t: re.sub(r"(.{28})", "\\1\n", t),
    "crlf": lambda t: t.replace("\n", "\r\n"),
    "markdown": lambda t: "# " + "\n\n".join(f"**{line}**" for line in t.split("\n")),
    "gb18030": lambda t: decoded(t.encode("gb18030"))[0],
    "big5": lambda t: decoded(t.translate(TRADITIONAL).encode("cp950", errors="ignore"))[0],
    "utf-16": lambda t: decoded(t.encode("utf-16"))[0],
    "byte order mark": lambda t: decoded(t.encode("utf-8-sig"))[0],
}


@pytest.mark.parametrize("clutter", CLUTTER)
def test_clutter_changes_nothing(clutter: str) -> None:
    for year in CLAUSES:
        text = notice(year)
        found = read_announcement(CLUTTER[clutter](text))
        assert not found.faults, (year, found.faults)
        assert spoken(found) == spoken(read_announcement(text)), year


@pytest.mark.parametrize("year", CLAUSES)
def test_each_clause_alone_gives_its_own_days(year: int) -> None:
    whole = read_announcement(notice(year))
    for clause in CLAUSES[year]:
        alone = read_announcement(clause, year=year)
        assert not alone.faults
        assert len(set(alone.names.values())) == 1
        assert all(whole.names[day] == name for day, name in alone.names.items())
        assert set(alone.off) <= set(whole.off)
        assert set(alone.work) <= set(whole.work)
        nameless = read_announcement(clause.partition("：")[2], year=year)
        assert (nameless.off, nameless.work) == (alone.off, alone.work)


def test_title_number_and_date_are_read() -> None:
    found = read_announcement(notice(2026)).sources[0]
    assert found.title == "国务院办公厅关于2026年部分节假日安排的通知"
    assert (found.document, found.issued, found.amends) == ("国办发明电〔2025〕7号", date(2025, 11, 4), False)


def test_a_date_in_chinese_numerals_and_a_number_in_square_brackets() -> None:
    text = notice(2012).replace("2011年12月5日", "二〇一一年十二月五日").replace("〔2011〕", "[2011]")
    found = read_announcement(text).sources[0]
    assert (found.document, found.issued) == ("国办发明电〔2011〕45号", date(2011, 12, 5))
