"""What the judge asks of a notice's words, answered once while the words are at hand: the checks read facts only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from deadline_cli.notices.facts import (
    Bilingual,
    English,
    LunarDay,
    Notice,
    PeriodFact,
    Place,
    Unread,
    WeekdayBeside,
    Window,
    WrittenDay,
)
from deadline_cli.notices.kinds.value import NoticeKind
from deadline_cli.notices.layout.script import simplified
from deadline_cli.notices.lexicon import pattern, patterns
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import clause_after, clause_before, has_any, words
from deadline_cli.notices.reading.beside_days import Lunar, impossible_hours, lunar_days, weekdays_beside
from deadline_cli.notices.reading.changes import announced_before, prices
from deadline_cli.notices.reading.citations import applied
from deadline_cli.notices.reading.english import chinese_lengths, english_dates, english_lengths, opens_window
from deadline_cli.notices.reading.window_role import WAS_ORDERED, is_asked_now, is_called_an_act
from deadline_cli.records import replace

_ASKS = Pattern(r"(?:请|限你|限其|务必)[^，,。;；\n]{0,8}[于在自从]?\s*$")  # 请车主于A至B自行挪移
_REPORTED, _FIRST_DAY, _HANDED_IN, _FORM = patterns("asked", "reported", "first-day", "handed-in", "form")
_LENGTH = pattern("asked", "length")
_BIDS = words("投标 递交 响应文件 开标 标书")
_OF_BIDS, _ITEM = words("投标 响应 开标 截标 报价"), 60
_OPENS_BIDS = Pattern(r"开标(?:会议|评标)?(?:的?(?:时间|日期))?(?:为|是|定于|拟定于|于|[:：|\s]){0,4}$")
_GIVEN_UP = words("原定 原公告 原计划")
# 原股东大会召开日期：A; 一、原会议安排 / 1.召开时间：A
_OLD_DAY = Pattern(r"原(?![则因件告料])[^\n。；;，,：:]{2,16}(?:日期|时间|日)[^\n。；;，,：:]{0,6}[：:][ \t\u3000]*$")
_CHAPTER = Pattern(
    r"(?:^|\n)[ \t\u3000]*[(（]?[一二三四五六七八九十]{1,3}[)）、.．][ \t\u3000]*(?P<old>原(?![则因件告料]))?"
)
_CHAPTER_REACH = 240
_NEW_START = words("。 ； 届满 期满 之日 后 前")
_CREDITORS_MEET = Pattern(r"(?P<which>第[一二三四五六七八九十\d]|首)[次届]?(?:债权人(?:会|大会)|会议)")
_CHINESE, _SENTENCE = Pattern(r"[\u4e00-\u9fff]"), 12
_JOINED = 12  # characters between a length and the day on which it ends
_LATIN = Pattern(r"[A-Za-z]{3}")
_DECLARES = words("遗失 作废 寻物 声明")
_SITS = words("听证 开庭 仲裁庭")
_GAPS = Words(tuple([mark + unit for unit in "日个天" for mark in " \u3000\xa0_＿*"] + ["起个"]))


def answered(notice: Notice, kind: NoticeKind) -> Notice:
    """The notice, which is of that kind, with the answers in its facts."""
    english = _english(notice)
    text = simplified(notice.text)  # as long as what is printed, and asked in one script
    said = notice if text is notice.text else replace(notice, text=text)
    beside = weekdays_beside(text, [*notice.dates, *_english_days(english)], notice.place.start)
    return replace(
        notice,
        periods=tuple([_of_period(said, i, fact) for i, fact in enumerate(notice.periods)]),
        windows=tuple([_of_window(said, window) for window in notice.windows]),
        split_steps=tuple([_with_the_words(notice, found.place) for found in notice.split_steps]),
        blanks=_found(notice, ((m.start(), m.end()) for m in _LENGTH.finditer(text)) if has_any(text, _GAPS) else ()),
        impossible_hours=_found(notice, impossible_hours(text)),
        weekdays=tuple([WeekdayBeside(*_at(notice, a, b), number, day) for a, b, number, day in beside]),
        lunar=tuple([_lunar_fact(notice, *found) for found in lunar_days(text, notice.dates, notice.place.start)]),
        english=english,
        form_from=_form_from(said),
        declares=kind.declarations and has_any(notice.title + text, _DECLARES),
        prices=tuple(prices(text)),
        announced_before=announced_before("".join(simplified(notice.title, known=True).split()), text),
        sits=has_any(notice.title + text, _SITS),
        ruling="裁定" in text,
        citations=applied(said),
    )


def _form_from(notice: Notice) -> int | None:
    """Where a form to be filled in by the applicant begins: behind the day of issue, under its own heading."""
    text, top = notice.text, notice.place.start
    signed = notice.issue_date.place.end - top if notice.issue_date is not None else len(text) // 2
    found = _FORM.search(text, max(0, signed))
    return top + found.start() if found is not None else None


def _lunar_fact(notice: Notice, moon: Lunar, solar: WrittenDay) -> LunarDay:
    return LunarDay(*_at(notice, moon.start, moon.end), moon.month, moon.day, moon.leap, moon.named, moon.term, solar)


def _english(notice: Notice) -> Bilingual:
    text = notice.text
    if not _LATIN.search(text):
        return Bilingual()
    dates = tuple(
        English(
            *_at(notice, d.start, d.end),
            d.year,
            d.month,
            d.day,
            until=opens_window(text, d),
            within=_is_within(text, d.start, d.end),
        )
        for d in english_dates(text)
    )
    lengths = tuple(English(*_at(notice, m.start, m.end), period=m.period) for m in english_lengths(text))
    taken = [(day.place.start - notice.place.start, day.place.end - notice.place.start) for day in notice.dates]
    amounts = [
        m
        for m in (chinese_lengths(text) if lengths else ())
        if not any(start < m.end and m.start < end for start, end in taken)
    ]
    return Bilingual(dates, lengths, tuple(English(*_at(notice, m.start, m.end), period=m.period) for m in amounts))


def _is_within(text: str, start: int, end: int) -> bool:
    """Whether the line of an English day is a sentence of the Chinese half."""
    below = text.find("\n", end)
    line = text[text.rfind("\n", 0, start) + 1 : start] + text[end : below if below >= 0 else len(text)]
    return len(_CHINESE.findall(line)) >= _SENTENCE


def _english_days(found: Bilingual) -> Iterator[WrittenDay]:
    """The English days that bear their year, for the weekdays beside them: Saturday, April 25, 2026."""
    for day in found.days:
        with suppress(ValueError):
            if day.year is not None:
                yield WrittenDay(day.place, day.text, date(day.year, day.month, day.day))


def _at(notice: Notice, start: int, end: int) -> tuple[Place, str]:
    return _place_in(notice, start, end), notice.text[start:end]


def _of_window(notice: Notice, window: Window) -> Window:
    text, top = notice.text, notice.place.start
    start, end = window.place.start - top, window.place.end - top
    before, behind = text[max(0, start - 16) : start], text[end : end + 60]
    near = "".join(text[max(start - 40, 0) : start + 80].split())
    ordered = window.start is not None and _ASKS.search(before) is not None and not has_any(before, WAS_ORDERED)
    other = window.role == "other"  # what is asked then, its role does not say
    ordered = ordered or (other and window.start is not None and is_called_an_act(before))
    return window._replace(
        # 中标候选人公示时间 in a notice of who won
        over="已" in behind[:5]
        or ("候选人公示" in before and "候选人" not in notice.title)
        or (window.start is not None and _REPORTED.match(text, end) is not None),
        ordered=ordered,
        asked_now=ordered or ((other or window.start is None) and is_asked_now(text, window, start, end)),
        all_day="23:59" in behind or "24:00" in behind,
        first_day_counts=_FIRST_DAY.search(near) is not None,
        behind_length=_joint(notice, window) if window.start is None else "",
        closes_bids=window.start is None
        and window.role != "objection"  # 投标人有疑问的，应于A前提出
        and (
            has_any("".join(text[max(start - 30, 0) : start].split()), _BIDS) or _HANDED_IN.match(text, end) is not None
        )
        and not _is_of_a_deposit(text[max(start - _ITEM, 0) : start]),
    )


def _is_of_a_deposit(before: str) -> bool:
    """Whether the words before a day speak of a deposit: 7.投标保证金 / 7.2递交截止时间：, but not 投标截止时间：."""
    own = before[max(map(before.rfind, "。；;\n")) + 1 :]
    deposit = max(map(before.rfind, ("保证金", "保函")))
    return not has_any(own.replace("投标保证金", ""), _OF_BIDS) and deposit > before.rfind("文件")


def _joint(notice: Notice, window: Window) -> str:
    """The words between a length and the day that is named for its end: ，即至."""
    ends = [fact.place.end for fact in notice.periods if fact.deadline and fact.place.end < window.place.start]
    if not ends or window.place.start - max(ends) > _JOINED:
        return ""
    said = notice.text[max(ends) - notice.place.start : window.place.start - notice.place.start]
    return said if not has_any(said, ("\n", "。")) else ""


def _of_period(notice: Notice, index: int, fact: PeriodFact) -> PeriodFact:
    text, top = notice.text, notice.place.start
    if fact.stated is not None and fact.period is None:
        at = fact.stated.place.start - top
        return fact._replace(
            given_up=_is_given_up(text[max(at - _CHAPTER_REACH, 0) : at]),
            opens_bids=_OPENS_BIDS.search(text, max(at - 16, 0), at) is not None,
            first_meeting=_is_first_meeting(text, at, fact.stated.place.end - top),
        )
    if index == 0:
        return fact
    between = text[notice.periods[index - 1].place.end - top : fact.place.start - top]
    return fact._replace(same_start=len(between) <= 80 and not has_any(between, _NEW_START))


def _is_given_up(before: str) -> bool:
    """Whether the words before a fixed day, or the chapter that it stands in, say that it was the first one set."""
    if "原" not in before:
        return False
    if has_any(before[-10:], _GIVEN_UP) or _OLD_DAY.search(before, max(0, len(before) - 40)) is not None:
        return True
    chapters = list(_CHAPTER.finditer(before))
    return bool(chapters) and chapters[-1]["old"] is not None


def _is_first_meeting(text: str, start: int, end: int) -> bool:
    """第一次债权人会议定于A召开, 定于A召开首次债权人会议: the meeting named nearest to the day, in its sentence."""
    if "债权" not in text:
        return False
    # A column may break the line inside 第一次债权人会议: the sentence ends at its full stop only.
    before = "".join(clause_before(text, start, 60, "。;；").split())
    after = "".join(clause_after(text, end, 60, "。;；").split())
    near = [(len(before) - m.end(), m["which"]) for m in _CREDITORS_MEET.finditer(before)]
    near += [(m.start(), m["which"]) for m in _CREDITORS_MEET.finditer(after)]
    return bool(near) and min(near)[1] in ("第一", "首", "第1")


def _with_the_words(notice: Notice, number: Place) -> Unread:
    """From 分别为 to the number."""
    top, text = notice.place.start, notice.text
    at = text.rfind("分别", max(number.start - top - 40, 0), number.end - top)
    if at < 0 or at + top >= number.start:
        at = number.start - top
    return Unread(_place_in(notice, at, number.end - top), text[at : number.end - top])


def _found(notice: Notice, spans: Iterator[tuple[int, int]] | tuple[()]) -> tuple[Unread, ...]:
    return tuple([Unread(_place_in(notice, a, b), notice.text[a:b]) for a, b in spans])


def _place_in(notice: Notice, start: int, end: int) -> Place:
    """The place of notice.text[start:end]."""
    text, top = notice.text, notice.place
    first_break, last_break = text.rfind("\n", 0, start), text.rfind("\n", 0, end)
    line, end_line = top.line + text.count("\n", 0, start), top.line + text.count("\n", 0, end)
    shift = top.column - 1
    column = start - first_break + (shift if first_break < 0 else 0)
    end_column = end - last_break + (shift if last_break < 0 else 0)
    return Place(top.start + start, top.start + end, line, column, end_line, end_column)
