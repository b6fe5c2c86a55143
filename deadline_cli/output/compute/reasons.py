"""Why a deadline falls on its day: sentences for a reader, each with the article that commands it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from deadline_cli.counting.articles import Article, Step, article_for
from deadline_cli.counting.hours import start_hour
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.words import kind_of_day, length, long_date, short_date
from deadline_cli.output.compute.sentence import long_rests
from deadline_cli.period import WORKING
from deadline_cli.records import dataclass
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.workcalendar.value import Day


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence and the article behind it."""

    text: str
    article: Article | None = None


def reasons(answer: Deadline, made_up: tuple[Day, ...], lang: Language) -> tuple[Reason, ...]:
    """The reasons in the order of the count; `made_up` are the make-up working days that were counted."""
    backward = answer.counting.direction == "backward"
    steps = [_start(answer, backward, lang), *_length(answer, made_up, lang), _end(answer, backward, lang)]
    return tuple(steps)


def _article(answer: Deadline, step: Step) -> Article | None:
    tax = ("税收征收管理法实施细则",) if answer.counting.law == "tax" else ()
    return article_for(step, (*(basis.law for basis in answer.basis), *tax), answer.as_of)


def _start(answer: Deadline, backward: bool, lang: Language) -> Reason:
    day, first = long_date(answer.publication_date, lang), long_date(answer.first_day, lang)
    if answer.period.unit == "hour":
        return _start_of_hours(answer, first, backward, lang)
    origin = answer.rule.origin if answer.rule else None
    if backward:
        what_zh, what_en = origin or ("会议、开庭等当日", "the day of the event")
        zh = f"{what_zh}{day}不计入，自前一日起向前计算"
        en = f"{what_en}, {day}, does not count; counted backward from the day before"
        return Reason(zh if lang == "zh" else en)
    what_zh, what_en = origin or ("公告当日", "the day of publication")
    if answer.counting.first_day == "included":
        zh = f"{what_zh}{day}计入（按 --first-day included；依法不计入）"
        en = f"{what_en}, {day}, counts (--first-day included; by law it does not)"
    else:
        zh = f"{what_zh}{day}不计入，自{first}起算"
        en = f"{what_en}, {day}, does not count; the first day is {first}"
    return Reason(zh if lang == "zh" else en, _article(answer, "first-day"))


def _start_of_hours(answer: Deadline, first: str, backward: bool, lang: Language) -> Reason:
    hour = start_hour(answer.hour, answer.period, answer.counting) if answer.hour is not None else None
    if backward:  # 提前48小时: back from the hour of the event, or from its day where no hour was given
        zh, en = (first, first) if hour is None else (f"{first}{hour}时", f"{hour}:00 on {first}")
        return Reason(f"自{zh}向前计算" if lang == "zh" else f"counted back from {en}")
    if hour is None:
        zh, en = f"自{first}的次时起算", f"counted from the next full hour of {first}"
    else:
        zh, en = f"自次时（{first}{hour}时）起算", f"counted from the next full hour, {hour}:00 on {first}"
    return Reason(zh if lang == "zh" else en, _article(answer, "hours"))


def _length(answer: Deadline, made_up: tuple[Day, ...], lang: Language) -> Iterable[Reason]:
    amount, end = length(answer.period, lang), long_date(answer.nominal_end, lang)
    if answer.period.unit in ("month", "year"):
        zh, en = f"{amount}的到期月对应日为{end}", f"{amount}: the corresponding day is {end}"
        if answer.counting.direction == "backward":
            zh, en = f"向前{amount}的对应日为{end}", f"{amount} before: the corresponding day is {end}"
        yield Reason(zh if lang == "zh" else en, _article(answer, "months"))
    elif answer.period.unit in WORKING:
        if answer.skipped:
            days = "；".join(_runs(answer.skipped, lang)) if lang == "zh" else "; ".join(_runs(answer.skipped, lang))
            zh, en = (
                f"其间{len(answer.skipped)}个休息日不计：{days}",
                f"{len(answer.skipped)} rest days do not count: {days}",
            )
            yield Reason(zh if lang == "zh" else en)
        trading = answer.period.unit == "trading-day"
        unit_zh, unit_en = ("交易日", "trading day") if trading else ("工作日", "working day")
        zh, en = f"第{answer.period.value}个{unit_zh}为{end}", f"{unit_en} {answer.period.value} is {end}"
        yield Reason(zh if lang == "zh" else en)
    elif answer.period.unit != "hour":
        zh, en = f"第{answer.period.value}日为{end}", f"day {answer.period.value} is {end}"
        if answer.period.unit in ("week", "composed"):
            zh, en = f"{amount}的最后一日为{end}", f"the last day of {amount} is {end}"
        article = _article(answer, "months") if answer.period.unit == "composed" else None
        yield Reason(zh if lang == "zh" else en, article)
    for day in made_up:
        when = long_date(day.date, lang)
        source = _sourced(day.source, lang)
        zh, en = f"{when}为调休上班日，计入{source}", f"{when} is a make-up working day and counts{source}"
        yield Reason(zh if lang == "zh" else en)


def _end(answer: Deadline, backward: bool, lang: Language) -> Reason:
    nominal, last = long_date(answer.nominal_end, lang), long_date(answer.deadline, lang)
    if answer.rolled_days:
        forward = answer.deadline > answer.nominal_end
        passed = tuple(day for day in answer.skipped if not forward or day.date >= answer.nominal_end)
        days = ("；" if lang == "zh" else "; ").join(_runs(passed, lang, inside=True)) or nominal
        if rests := long_rests(answer):
            days = ("；" if lang == "zh" else "; ").join(_runs(rests, lang, inside=True))
            zh = f"其间有连续3日以上的法定休假日{len(rests)}日（{days}），末日顺延{len(rests)}个工作日至{last}"
            en = (
                f"{len(rests)} rest days in runs of three or more lie inside the period ({days}); "
                f"the last day moves on by {len(rests)} working days, to {last}"
            )
        elif forward:
            zh = f"末日{nominal}为休息日（{days}），顺延至休假日结束的次日{last}"
            en = f"the last day, {nominal}, is a rest day ({days}); it moves to the next working day, {last}"
        else:
            zh = f"{nominal}为休息日（{days}），按所设提前至{last}；法律没有提前的规定"
            en = f"{nominal} is a rest day ({days}); moved back to {last} as asked, which no article commands"
            return Reason(zh if lang == "zh" else en)
        return Reason(zh if lang == "zh" else en, _article(answer, "roll"))
    if backward:
        at_zh, at_en = ("", "") if answer.hour is None else (f"{answer.hour}时", f" at {answer.hour}:00")
        zh, en = (
            f"最迟应于{last}{at_zh}办理，不向后顺延",
            f"the latest day to act is {last}{at_en}; it never moves forward",
        )
        return Reason(zh if lang == "zh" else en)
    hour = 24 if answer.hour is None else answer.hour
    zh, en = f"{last}{hour}时届满", f"it ends on {last} at {hour}:00"
    return Reason(zh if lang == "zh" else en, _article(answer, "end"))


def _runs(days: tuple[Day, ...], lang: Language, inside: bool = False) -> Iterable[str]:
    """2月7日至8日周末, 2月15日至23日春节（国办发明电〔2025〕7号）: runs of rest days of one name."""
    runs: list[list[Day]] = []
    for day in sorted(days, key=lambda d: d.date):
        last = runs[-1] if runs else None
        if last and day.date - last[-1].date == timedelta(days=1) and _called(day) == _called(last[-1]):
            last.append(day)
        else:
            runs.append([day])
    for run in runs:
        first, end = run[0], run[-1]
        span = short_date(first.date, lang, year=False)
        if first is not end:
            same = first.date.month == end.date.month
            tail = f"{end.date.day}日" if same and lang == "zh" else short_date(end.date, lang, year=False)
            span = f"{span}至{tail}" if lang == "zh" else f"{span} to {tail}"
        name, worked = _called(first)
        named = Day(first.date, "holiday", name, False, first.status, first.source) if name and not worked else first
        source = _sourced(first.source, lang, inside)
        yield f"{span}{'' if lang == 'zh' else ' '}{kind_of_day(named, lang)}{source}"


def _called(day: Day) -> tuple[str | None, bool]:
    """A rest day's name, and whether others work on it: a make-up day that trading rests on is no festival."""
    return day.name, day.working


def _sourced(source: str | None, lang: Language, inside: bool = False) -> str:
    """The notice behind a day: in brackets, or behind a comma where brackets stand around it already."""
    if not source:
        return ""
    if inside:
        return f"，{source}" if lang == "zh" else f", {source}"
    return f"（{source}）" if lang == "zh" else f" ({source})"
