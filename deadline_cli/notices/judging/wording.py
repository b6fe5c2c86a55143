"""How findings say dates, lengths and days, and how the words to print instead are written."""

from __future__ import annotations

from datetime import date

from deadline_cli.dates import in_chinese
from deadline_cli.notices.facts import WrittenDay
from deadline_cli.notices.finding import Edit, Words
from deadline_cli.notices.layout.script import simplified
from deadline_cli.notices.pattern import Pattern
from deadline_cli.numerals import normalise
from deadline_cli.period import Period
from deadline_cli.rulebook.values import Basis
from deadline_cli.workcalendar.value import WorkCalendar

zh = in_chinese
_WEEKDAYS_ZH = "一二三四五六日"
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FESTIVALS = {
    "元旦": "New Year", "春节": "Spring Festival", "清明节": "Qingming", "劳动节": "Labour Day",
    "端午节": "Dragon Boat", "中秋节": "Mid-Autumn", "国庆节": "National Day",
}  # fmt: skip
_HAN_ZERO = Pattern("[〇○零]")
_IN_HAN = Pattern("[〇○零一二三四五六七八九]{4}年|[一二三四五六七八九十]{1,3}月")
_WITH_SIGNS = Pattern(r"\d{4}([-./])(\d{1,2})")
_WITH_ZEROS = Pattern(r"年\s*0\d\s*月|月\s*0\d\s*日")
_DIGIT = Pattern(r"\d")
_WEEKDAY = Pattern("(?:星期|周|礼拜)([一二三四五六日天])")
_YEARLESS = Pattern(r"(?P<month>0?[1-9]|1[0-2])(?P<sign>[./-])(?P<day>3[01]|[12]\d|0?[1-9])(?![\d./-])")  # 1.12
_DATE_PART = Pattern(
    r"(?:[^年月日(]{1,12}年\s{0,9})?[^年月日(]{1,4}月\s{0,9}[^年月日(]{1,4}?\s{0,9}[日号]"
    r"|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}\s*[日号]?"
)
_HAN = "〇一二三四五六七八九"


def plain_words(text: str) -> str:
    """A text in simplified script, without blanks and line ends, to look for words of the law in."""
    return "".join(simplified(text).split())


def weekday_zh(day: date) -> str:
    return "星期" + _WEEKDAYS_ZH[day.weekday()]


def weekday_en(day: date) -> str:
    return _WEEKDAYS_EN[day.weekday()]


def length(period: Period) -> Words:
    """10个工作日, 10 working days."""
    return Words(period.zh, period.en)


def kind_of_day(calendar: WorkCalendar, day: date) -> Words:
    """What a day is: 星期日, 国庆节假期（星期一）, 调休上班的星期六."""
    found = calendar.day(day)
    week_zh, week_en = weekday_zh(day), weekday_en(day)
    if found.kind == "make-up-workday":
        return Words(f"调休上班的{week_zh}", f"a make-up working {week_en}")
    if found.kind == "workday":
        return Words(f"工作日（{week_zh}）", f"a working {week_en}")
    if found.kind == "weekend" or not found.name:
        return Words(week_zh, f"a {week_en}")
    festivals = " and ".join(_FESTIVALS.get(name, name) for name in found.name.split("、"))
    return Words(f"{found.name}假期（{week_zh}）", f"a {week_en} in the {festivals} holiday")


def span_words(start: date, end: date, period: Period | None = None) -> str:
    """The words for a notice: 自2026年2月4日起至2026年2月24日止（共10个工作日）."""
    counted = f"（共{length(period).zh}）" if period is not None else ""
    return f"自{zh(start)}起至{zh(end)}止{counted}"


def reason(basis: tuple[Basis, ...]) -> Words:
    """（《民法典》第二百零一条）, for the end of a sentence; empty without a basis."""
    if not basis:
        return Words("", "")
    laws: dict[str, list[str]] = {}
    for b in basis[:2]:
        laws.setdefault(b.law.strip("《》"), []).extend([b.article] if b.article else [])
    names = [f"《{law}》{'、'.join(articles)}" for law, articles in laws.items()]
    return Words(f"（{'、'.join(names)}）", f" ({'; '.join(names)})")


def written_like(model: WrittenDay | str, day: date) -> str:
    """`day` in the style of `model`: 2026.2.3 stays with points, 二〇二六年 with Chinese numerals."""
    text = normalise(model if isinstance(model, str) else model.text)
    han_zero = _HAN_ZERO.search(text)
    if _IN_HAN.match(text):
        zero = han_zero[0] if han_zero else "〇"
        year = "".join(_HAN[int(c)] for c in str(day.year)).replace("〇", zero)
        return f"{year}年{han_number(day.month)}月{han_number(day.day)}日"
    if found := _YEARLESS.match(text):
        width = 2 if found["month"][0] == "0" else 1
        return f"{day.year}{found['sign']}{day.month:0{width}}{found['sign']}{day.day:0{width}}"
    if found := _WITH_SIGNS.match(text):
        width = 2 if len(found[2]) == 2 else 1
        return f"{day.year}{found[1]}{day.month:0{width}}{found[1]}{day.day:0{width}}"
    width = 2 if _WITH_ZEROS.search(text) else 1
    return f"{day.year}年{day.month:0{width}}月{day.day:0{width}}日"


def han_number(value: int) -> str:
    """1 to 99 as 一 to 九十九."""
    tens, ones = divmod(value, 10)
    head = "" if tens == 0 else "十" if tens == 1 else _HAN[tens] + "十"
    return head + (_HAN[ones] if ones or not tens else "")


def length_like(text: str, period: Period) -> str:
    """A length in the numerals of `text`: 三十日 for 六十日, 30天 for 60天."""
    if _DIGIT.search(normalise(text)) or period.value > 99:  # a composed length is packed into a large one
        words = length(period).zh
    else:
        value = "两" if period.value == 2 and period.unit != "day" else han_number(period.value)
        words = value + period.zh.lstrip("0123456789")
    return words[:-1] + "天" if period.unit == "day" and text.rstrip("内以之").endswith("天") else words


def day_edits(written: WrittenDay, day: date) -> tuple[Edit, ...]:
    """Replace the date, and the weekday printed behind it; the hour stays."""
    start, part = written.place.start, date_part(written.text)
    edits = [Edit(start, start + len(part), written_like(written, day))]
    if found := _WEEKDAY.search(written.text[len(part) :]):
        at = start + len(part) + found.start(1)
        if (letter := _WEEKDAYS_ZH[day.weekday()]) != found[1]:
            edits.append(Edit(at, at + 1, letter))
    return tuple(edits)


def date_part(text: str) -> str:
    """The date of a written day without its weekday and hour."""
    plain = normalise(text)
    found = _YEARLESS.match(plain) or _DATE_PART.match(plain)
    return text[: found.end()] if found else text
