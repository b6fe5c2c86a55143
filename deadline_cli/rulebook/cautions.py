"""What the user should know before relying on an answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from deadline_cli.counting import Count, Counting
from deadline_cli.dates import in_chinese, in_english
from deadline_cli.period import Period
from deadline_cli.rulebook.answer import Step, Warning
from deadline_cli.rulebook.question import Asked
from deadline_cli.rulebook.steps import left_out
from deadline_cli.rulebook.values import Rule, Version
from deadline_cli.workcalendar.value import WorkCalendar


def cautions(
    question: Asked, counted: Count, steps: tuple[Step, ...], days: tuple[date, ...], at: time | None,
    calendar: WorkCalendar,
) -> tuple[Warning, ...]:  # fmt: skip
    """The warnings of an answer, the gravest first; `days` and `at` are the days of publication and its time."""
    _, _, period, how, rule, version = question
    found: list[Warning] = []
    if rule is not None and version is not None:
        found += _of_the_rule(rule, version, steps)
    found += _of_the_end(counted, how, calendar)
    found += _of_unannounced_days(counted, period, steps, calendar)
    ends = [counted.start, counted.deadline, *(step.deadline for step in steps)]
    years = range(min(ends).year, max(ends).year + 1)
    found += [Warning(note.code, note.zh, note.en) for note in calendar.notes(years)]
    if len(set(days)) > 1:
        first = rule is not None and rule.counting.several_publications == "first"
        found.append(
            Warning(
                "several-publications",
                f"多次公告的，以{'最先' if first else '最后'}一次（{in_chinese(counted.start)}）为准",
                f"several publications: the {'first' if first else 'last'}, {in_english(counted.start)}, counts",
            )
        )
    if period.unit == "hour" and at is None:
        found.append(
            Warning("time-unknown", "没有给出钟点，按整日计算", "no time of day was given; counted in whole days")
        )
    return tuple(found)


def _of_the_rule(rule: Rule, version: Version, steps: tuple[Step, ...]) -> Iterator[Warning]:
    if rule.user_file:
        yield Warning("user-rule", f"用的是您自己的规则：{rule.user_file}", f"this is your own rule: {rule.user_file}")
    if version.checked == "no" or not rule.verified:
        yield Warning(
            "unverified-rule",
            f"规则{rule.id}所定期间未与原文核对，使用前请查证{_after(version.note, '：')}",
            f"the length in rule {rule.id} was not verified; check before relying on it{_after(version.note_en, ': ')}",
        )
    elif version.checked == "number":
        yield Warning(
            "wording-not-seen",
            f"规则{rule.id}所定期间有第二手来源，原文未见{_after(version.note, '：')}",
            f"the length in rule {rule.id} rests on secondary sources; its wording was not seen"
            + _after(version.note_en, ": "),
        )
    elif version.note:
        yield Warning("note", version.note, version.note_en)
    if version.soft:
        yield Warning(
            "soft-minimum",
            "法条用语为“一般”“原则上”：有正当理由的，可以不受此限",
            "the law says 'as a rule' or 'in principle': it may be departed from for good reason",
        )
    if rule.variants:
        yield Warning(
            "other-case",
            "；".join(f"{v.when}（{v.rule}）" for v in rule.variants),
            "; ".join(f"{v.when_en} ({v.rule})" for v in rule.variants),
        )
    if unverified := [step for step in steps if not step.verified]:
        yield Warning(
            "unverified-step",
            f"未与原文核对的后续期间：{'、'.join(step.name for step in unverified)}",
            "steps whose length was not verified: " + ", ".join(step.name_en for step in unverified),
        )
    for step in left_out(rule, steps):
        yield Warning(
            "step-left-out",
            f"“{step.name}”在该日所适用的法律未收录，故未列出",
            f"the law of that day for '{step.name_en}' is not in the rule book; the step is left out",
        )


def _of_the_end(counted: Count, how: Counting, calendar: WorkCalendar) -> Iterator[Warning]:
    day = calendar.day(counted.deadline)
    if not day.working and how.direction == "forward":
        later = calendar.next_working(day.date)
        yield Warning(
            "ends-on-rest-day",
            f"末日{in_chinese(day.date)}是休息日{_bracketed(day.name)}，当日无法当面递交；截止日宜定在下一个工作日{in_chinese(later)}",
            f"the last day, {in_english(day.date)}, is a rest day: nothing can be handed in then; "
            f"better let it close on the next working day, {in_english(later)}",
        )
    if day.kind == "make-up-workday":
        yield Warning(
            "ends-on-make-up-day",
            f"末日{in_chinese(day.date)}是调休上班的周末，按工作日计；专利、证券交易日等另有规定",
            f"the last day, {in_english(day.date)}, is a make-up working weekend day; patents and trading days differ",
        )


def _of_unannounced_days(
    counted: Count, period: Period, steps: tuple[Step, ...], calendar: WorkCalendar
) -> Iterator[Warning]:
    """Days that the State Council has not announced; what a region's calendar lacks, the calendar says itself."""
    names = [step for step in steps if step.provisional]
    kept = calendar.first_year_kept()
    estimated = counted.provisional or bool(names)
    if kept is not None and estimated and min(counted.start, counted.deadline).year < kept:
        yield Warning(
            "calendar-not-kept",
            f"结果涉及{kept}年以前的日期，日历未收录该时期的放假安排，按周末和法定节假日推定",
            f"the answer rests on days before {kept}, of which no calendar is kept; they are estimated from weekends "
            "and statutory holidays",
        )
    last = max([counted.start, counted.deadline, *(step.deadline for step in names)])
    if calendar.is_announced(last) or (kept is not None and last.year < kept):
        return
    remedy_zh = "公布后用 deadline calendar import 导入通知即可确定"
    remedy = "once the notice is out, 'deadline calendar import' makes it certain"
    if counted.provisional:
        zh, en = _record(period)
        yield Warning(
            "estimated-days",
            f"结果涉及国务院尚未公布的日期，公布后可能变动。{zh}；{remedy_zh}",
            f"the answer rests on days that the State Council has not announced; it may change. {en}; {remedy}",
        )
    elif names:
        yield Warning(
            "estimated-days",
            f"后续期间涉及国务院尚未公布的日期：{'、'.join(step.name for step in names)}；{remedy_zh}",
            f"steps that rest on days not announced yet: {', '.join(step.name_en for step in names)}; {remedy}",
        )


def _record(period: Period) -> tuple[str, str]:
    """How often an estimate of about this length was right in the years that were computed again."""
    from deadline_cli.workcalendar.record import FIRST, LAST, record_of

    record = record_of(period)
    right, early, late = (f"{share:.0%}" for share in (record.right, record.early_share, record.late_share))
    return (
        f"回测{FIRST}–{LAST}年（各年按未公布推算）：{record.length}的推定{right}正确，{early}偏早，{late}偏晚",
        f"Tested on {FIRST}–{LAST}, each year as if unannounced: {right} of the estimates of "
        f"{record.length.en} were right, {early} too early, {late} too late",
    )


def _after(text: str, sign: str) -> str:
    return f"{sign}{text}" if text else ""


def _bracketed(name: str | None) -> str:
    return f"（{name}）" if name else ""
