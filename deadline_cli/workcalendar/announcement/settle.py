"""The statements of one item brought together, and what they contradict in each other."""

from __future__ import annotations

import re
from datetime import date, timedelta

from deadline_cli.workcalendar.announcement.items import Item
from deadline_cli.workcalendar.announcement.plan import LONGEST, Fault, Plan, chinese_weekday, english_weekday

_IN_HEADING = re.compile(r"(\d{1,2})天")


def settle(plan: Plan, item: Item) -> None:
    """Each day once, in order; faults for what cannot be."""
    _together(plan)
    _counted_in_heading(plan, item)
    _far_apart(plan)


def _counted_in_heading(plan: Plan, item: Item) -> None:
    if (found := _IN_HEADING.search(item.heading)) and plan.off and int(found[1]) != len(plan.off):
        en = f"the heading says {found[1]}天, but {len(plan.off)} days off are named"
        zh = f"标题称放假{found[1]}天，实际列出{len(plan.off)}天"
        plan.faults.append(Fault(item.start, en, zh))


def _far_apart(plan: Plan) -> None:
    """Days six weeks from the festival belong to an item whose heading was not understood."""
    if plan.off and (plan.off[-1] - plan.off[0]).days > 2 * LONGEST:
        far = next(day for day in plan.off if (day - plan.off[0]).days > LONGEST)
        en = f"{far} stands under {plan.name or 'the holiday'} of {plan.off[0]}; is a heading missing?"
        zh = f"{far} 列在{plan.off[0]}的{plan.name or '假期'}之下，是否缺少标题"
        plan.faults.append(Fault(plan.places.get(far, plan.offset), en, zh))


def _together(plan: Plan) -> None:
    """Bring the statements of an item together, each day once, in order."""
    plan.off += plan.statutory
    off = set(plan.off)
    # A Sunday inside the holiday that is moved stays a day off; one outside is worked.
    plan.work += [day for day in plan.moved if day not in off]
    plan.off += [day for day in plan.weekends if day in _beside(off) and day not in plan.work]
    plan.off = sorted(set(plan.off))
    plan.work = sorted(set(plan.work))
    for day in sorted(set(plan.weekends)):
        if day.weekday() < 5:
            plan.faults.append(
                Fault(
                    plan.places.get(day, plan.offset),
                    f"{day} is called a weekend day, but it is a {english_weekday(day)}",
                    f"{day} 被称为公休日，但当天是{chinese_weekday(day)}",
                )
            )


def _beside(off: set[date]) -> set[date]:
    """Days that touch the days off, in a row."""
    found = set(off)
    for day in off:
        for step in (1, -1):
            at = day
            while (at + timedelta(days=step)).weekday() >= 5 and (at - day).days in (0, 1, -1):
                at += timedelta(days=step)
                found.add(at)
    return found
