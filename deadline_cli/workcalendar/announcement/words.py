"""The words of a holiday notice: dates with what they leave out, and what is said of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from deadline_cli.numerals import read_integer
from deadline_cli.records import dataclass

Sort = Literal[
    "date", "range", "and", "off", "work", "resume", "move", "statutory", "weekend", "not", "total", "extend",
    "change", "cancel", "comma", "stop",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """One word that matters; `year`, `month` are None where the text leaves them out, `weekday` is Monday 0."""

    sort: Sort
    start: int
    end: int
    text: str
    year: int | None = None
    month: int | None = None
    day: int = 0
    weekday: int | None = None
    number: int | None = None


_NUMBER = "[0-9〇零○一二三四五六七八九十廿卅两]"
_DATE = (
    r"(?:(?P<year>(?<!\d)\d{4}|[〇零○O0一二三四五六七八九]{4})\s{0,2}年\s{0,2})?"
    rf"(?:(?P<month>(?<!\d)\d{{1,2}}|(?<![一二三四五六七八九十]){_NUMBER}{{1,2}})\s{{0,2}}月\s{{0,2}})?"
    rf"(?P<day>(?<!\d)\d{{1,3}}|(?<![第初十一二三四五六七八九]){_NUMBER}{{1,3}})\s{{0,2}}"
    r"(?:[日号](?!元|电|讯|期|程)|(?=(?:至|到|-+)(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号])|(?=(?:[、,]\d{1,2}){1,16}日))"
)
_ISO = r"(?P<iyear>(?<!\d)\d{4})(?P<mark>[-./])(?P<imonth>\d{1,2})(?P=mark)(?P<iday>\d{1,2})(?!\d)"
_OFF = "放假|补休|补假|调休|公休|休息|连休|休假"
_WORDS = re.compile(
    rf"(?P<iso>{_ISO})|(?P<date>{_DATE})"
    r"|(?P<bracket>\([^()\n]{0,60}\))"
    r"|(?P<released>(?:由|从)?(?:调休)?上班日?(?:调整|变更|改)(?:为|成)(?:休息|放假|公休|补休)日?)"
    r"|(?P<engaged>(?:由|从)?(?:休息|放假|公休|补休)日?(?:调整|变更|改)(?:为|成)(?:调休)?上班日?)"
    r"|(?P<change>(?:调整|变更|更改|改|推迟|提前|延后)(?:为|成|到|至|在)(?!\s?(?:调休|补休|上班|放假|休息|公休|工作)))"
    r"|(?P<not>不(?:再|用|需|必)?(?:调休|上班|放假|休息|公休|连休)|取消(?:上班|调休(?!上班)))"
    r"|(?P<cancel>取消|撤销)"
    r"|(?P<move>公休日?(?:[及和与][^\d,。;]{1,8}?)?(?:分别)?(?:调整|移动|调|移|挪)(?:至|到)|调休(?:至|到))"
    r"|(?P<resume>(?:[起后](?:正常|恢复|照常|正式)?|正常|恢复|照常|正式)上班)"
    r"|(?P<work>(?:调休)?上班|工作(?!日|制|任务|安排|方案|组|报告)|补班)"
    r"|(?P<statutory>(?:法定|国家规定)的?(?:节假日|节日|假日|假期|休假日))"
    r"|(?P<weekend>(?:照常|正常|为|是|均为)(?:公休日?|周末|休息日|双休日))"
    rf"|(?P<total>共?计?(?:放假|休假|连休)?\s?(?P<number>{_NUMBER}{{1,3}})天)"
    r"|(?P<extend>延长[^。;,\n]{0,24}?(?:假期|放假)[^。;,\n\d]{0,4}(?:至|到)|(?:假期|放假)[^。;,\n\d]{0,8}延长(?:至|到))"
    rf"|(?P<off>(?:{_OFF})(?:{_OFF})*(?!日期|办法|安排|通知|原则|时间|制度))"
    r"|(?P<range>至|到|-+)|(?P<and>[、/]|和|及|与|以及)|(?P<comma>,)|(?P<stop>[。;!?\n])"
)
_WEEKDAY = re.compile(r"(?:星期|周|礼拜)\s?([一二三四五六日天])")
_BESIDE = re.compile(
    r"[a-z]?\s{0,2}(?:\(([^()]{0,40}?)\)|\(?(?=(?:星期|周|礼拜)[一二三四五六日天])((?:星期|周|礼拜).)\)?)"
)
_SAME = {"released": "not", "engaged": "work"}
_WEEKDAYS = {c: n for n, c in enumerate("一二三四五六日")} | {"天": 6}


def words(text: str, start: int, end: int) -> Iterator[Word]:
    """The words of text[start:end], left to right; whatever else stands there is passed over."""
    at = start
    while found := _WORDS.search(text, at, end):
        at = found.end()
        sort = found.lastgroup
        if found["date"] or found["iso"]:
            word = _date(found, text, end)
            if word is None:
                continue
            at = word.end
            yield word
        elif found["bracket"]:
            continue
        elif found["total"]:
            yield Word("total", *found.span(), found[0], number=read_integer(found["number"]))
        elif sort is not None:
            sort = _SAME.get(sort, sort)
            yield Word(sort, *found.span(), found[0])  # type: ignore[arg-type]


def _date(found: re.Match[str], text: str, end: int) -> Word | None:
    prefix = "i" if found["iso"] else ""
    year, month, day = (read_integer(found[prefix + part] or "") for part in ("year", "month", "day"))
    if day is None:
        return None
    weekday, stop = None, found.end()
    while beside := _BESIDE.match(text, stop, end):
        if named := _WEEKDAY.search(beside[1] or beside[2] or ""):
            weekday = _WEEKDAYS[named[1]]
        stop = beside.end()
    return Word("date", found.start(), stop, text[found.start() : stop], year, month, day, weekday)
