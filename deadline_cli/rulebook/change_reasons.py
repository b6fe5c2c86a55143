"""Why a saved answer comes out differently today: its rule, its steps, or the days that it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from deadline_cli.period import WORKING, Period
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.readings import cite
from deadline_cli.workcalendar.files import load_calendar
from deadline_cli.workcalendar.value import Day

Said = tuple[str, str]
"""The same in English and in Chinese."""

_NOW = {
    "workday": ("working", "工作日"), "weekend": ("a weekend day off", "周末休息"), "holiday": ("a day off", "放假"),
    "adjusted-rest": ("a day off", "放假"), "make-up-workday": ("a make-up working day", "调休上班"),
}  # fmt: skip
_FIXED = ("holiday", "adjusted-rest", "make-up-workday")


def reasons(saved: Mapping[str, Any], answer: Deadline, what: str) -> tuple[Said, ...]:
    """The reasons for the change of `what`: the deadline, the first day, or one of the steps."""
    found = list(_of_the_rule(saved, answer))
    if step := what.removeprefix("step ") if what.startswith("step ") else "":
        found += _of_a_step(saved, answer, step)
    else:
        found += _of_the_days(saved, answer)
    return tuple(dict.fromkeys(found)) or (_of_the_program(saved, answer),)


def _of_the_rule(saved: Mapping[str, Any], answer: Deadline) -> Iterator[Said]:
    if answer.rule is None or not saved["rule"]:
        return
    old, new = saved["period"], answer.period
    if old and not _same_length(old, new):
        yield f"the rule gave {old['text']}, it gives {new} now", f"规则原定期间为{old['text']}，现为{new}"
    was, now = saved["rule"].get("version"), answer.rule.version.isoformat() if answer.rule.version else None
    if was != now:
        basis = cite(answer.basis[:1])
        yield (
            f"version {was} of the rule, now {now}" + (f" ({basis})" if basis else ""),
            f"规则版本{was}，现为{now}" + (f"（{basis}）" if basis else ""),
        )
    if saved["rule"].get("file") != answer.rule.user_file:
        file = answer.rule.user_file
        yield (
            f"the rule is your own now ({file})" if file else "the rule is the shipped one now",
            f"现用您自己的规则（{file}）" if file else "现用随附的规则",
        )
    for key, today in (("first_day", answer.counting.first_day), ("roll", answer.counting.roll)):
        if (then := saved["counting"].get(key)) != today:
            yield f"{key} was {then}, is {today} now", f"{key}原为{then}，现为{today}"


def _of_the_days(saved: Mapping[str, Any], answer: Deadline) -> Iterator[Said]:
    """The days inside the count whose status is another one than when the answer was saved."""
    calendar = load_calendar(answer.calendar)
    rested = {date.fromisoformat(day["date"]): day for day in saved.get("skipped", ())}
    horizon = _horizon(saved)
    days = (answer.first_day, date.fromisoformat(saved["first_day"]), date.fromisoformat(saved["deadline"]))
    first, last = min(days), max(days)
    # Days in a calendar-day period are all counted; only the rest days at its end were written down.
    if answer.period.unit not in WORKING:
        first = min([*rested, date.fromisoformat(saved["nominal_end"]), answer.nominal_end])
    while first <= last:
        day = calendar.day(first)
        worked = first not in rested
        if worked == (not day.working):
            guessed = horizon is None or first > horizon
            was, was_zh = _NOW["workday"] if worked else _NOW[rested[first].get("kind", "weekend")]
            en, zh = f"was {was}{' (estimated)' if guessed else ''}, ", f"原为{was_zh}{'（推定）' if guessed else ''}，"
            yield _today(day, en, zh)
        first += timedelta(days=1)
    yield from _announced(answer, last + timedelta(days=1), answer.deadline, horizon)


def _of_a_step(saved: Mapping[str, Any], answer: Deadline, name: str) -> Iterator[Said]:
    before = next(step for step in saved["steps"] if str(step["id"]) == name)
    step = next((step for step in answer.steps if step.id == name), None)
    if step is None:
        yield "the rule has no such step any more", "规则不再有此步骤"
        return
    old, new = before["period"], step.period
    if old and new and not _same_length(old, new):
        yield f"the step had {old['text']}, it has {new} now", f"此步骤原为{old['text']}，现为{new}"
    workdays = new is not None and new.unit in WORKING
    first = step.first_day if workdays else min(date.fromisoformat(before["nominal_end"]), step.nominal_end)
    last = max(date.fromisoformat(before["deadline"]), step.deadline)
    yield from _announced(answer, first, last, _horizon(saved))


def _same_length(saved: Mapping[str, Any], now: Period) -> bool:
    """Whether the saved length is still that one; a composed length has its numbers in its parts."""
    parts = saved.get("parts") or [saved]
    return [(part["value"], part["unit"]) for part in parts] == list(now.parts)


def _announced(answer: Deadline, first: date, last: date, horizon: date | None) -> Iterator[Said]:
    """Days that were not announced yet when the answer was saved, and now are fixed by a notice."""
    calendar = load_calendar(answer.calendar)
    while first <= last:
        day = calendar.day(first)
        if day.kind in _FIXED and day.status == "official" and (horizon is None or first > horizon):
            yield _today(day)
        first += timedelta(days=1)


def _of_the_program(saved: Mapping[str, Any], answer: Deadline) -> Said:
    horizon, today = _horizon(saved), answer.calendar_horizon
    if horizon != today:
        return (
            f"the calendar was announced up to {horizon}, it is up to {today} now",
            f"保存时日历公布至{horizon}，现公布至{today}",
        )
    version = saved.get("tool", {}).get("version", "?")
    return f"saved by version {version} of the program", f"由{version}版程序保存"


def _today(day: Day, was: str = "", was_zh: str = "") -> Said:
    """What a day is now, and by which notice."""
    now, now_zh = _NOW[day.kind]
    source = (day.source or "") if day.status == "official" else ""
    en, zh = f"{day.date}: {was}now {now}", f"{day.date}：{was_zh}现为{now_zh}"
    return (f"{en} ({source})", f"{zh}（{source}）") if source else (en, zh)


def _horizon(saved: Mapping[str, Any]) -> date | None:
    written = saved.get("tool", {}).get("calendar_horizon")
    return date.fromisoformat(written) if written else None
