"""The self-checks of a read notice: what it contradicts in itself, and what is unlikely."""

from __future__ import annotations

from deadline_cli.workcalendar.announcement.clutter import Page
from deadline_cli.workcalendar.announcement.head import Head
from deadline_cli.workcalendar.announcement.items import BREAKS_OFF, festivals_in
from deadline_cli.workcalendar.announcement.plan import Plan
from deadline_cli.workcalendar.announcement.value import Announcement, Remark

_STATE_COUNCIL = "国务院"


def check_text(found: list[tuple[Head, list[Plan]]], page: Page, year: int | None) -> list[Remark]:
    """The faults of the text as a whole: another's notice, another year, festivals announced but not arranged."""
    faults = []
    for head, plans in found:
        if head.issuer and not head.issuer.startswith(_STATE_COUNCIL):
            faults.append(
                remark_at(
                    page,
                    max(page.text.find(head.issuer.strip("「」")), 0),
                    f"this is a notice of {head.issuer}, not of the State Council; "
                    'keep its days in an overlay, a calendar file with extends = "cn"',
                    f'这是{head.issuer}的通知，不是国务院办公厅的通知；请写成叠加日历（extends = "cn"）',
                )
            )
        if year and head.year and year != head.year:
            faults.append(
                remark_at(
                    page,
                    head.begins,
                    f"the text is about {head.year}, not {year}",
                    f"文本是{head.year}年的，不是{year}年的",
                )
            )
        faults += _missing(head, plans, page) + _broken_off(head, page)
        for plan in plans:
            faults += _empty(plan, page) + _worked_and_off(plan, plans, page)
    return faults


def _missing(head: Head, plans: list[Plan], page: Page) -> list[Remark]:
    """「现将2026年元旦、春节、…放假调休日期的具体安排通知如下」 promises what must follow."""
    arranged = {name for plan in plans if not plan.empty for name in plan.name.split("、")}
    lost = [name for name in festivals_in(head.listed.rpartition("现将")[2]) if name not in arranged]
    if head.amends or not lost:
        return []
    names = "、".join(lost)
    return [
        remark_at(
            page,
            min(head.ends, len(page.text)) - 1,
            f"the notice announces {names}, but their days do not follow; is the text cut off?",
            f"通知开头列出{names}，但正文没有相应安排，文本可能不完整",
        )
    ]


def _broken_off(head: Head, page: Page) -> list[Remark]:
    """A text that ends with 「二、春节：」 has lost what followed."""
    found = BREAKS_OFF.search(page.text, head.begins, head.ends)
    if not found:
        return []
    en = f"the text breaks off after {found[0].strip()!r}"
    return [remark_at(page, found.start(), en, f"文本在「{found[0].strip()}」之后中断")]


def _empty(plan: Plan, page: Page) -> list[Remark]:
    if not plan.empty or plan.faults:
        return []
    en = f"{plan.name} is named, but no days off could be read; is the text cut off?"
    return [remark_at(page, plan.offset, en, f"列出了{plan.name}，但读不出放假日期，文本可能不完整")]


def _worked_and_off(plan: Plan, plans: list[Plan], page: Page) -> list[Remark]:
    off = {day for other in plans for day in other.off}
    released = {day for other in plans for day in other.no_longer_work}
    both = [day for day in plan.work if day in off and day not in released]
    return [
        remark_at(
            page,
            plan.places.get(day, plan.offset),
            f"{day} is a day off and a make-up working day at once",
            f"{day} 既列为放假又列为上班",
        )
        for day in both
    ]


def check_year(announcement: Announcement) -> list[Remark]:
    """What is unlikely in the days themselves: festivals without their day, exchanges that do not balance."""
    from deadline_cli.workcalendar.estimate import estimated_days

    try:
        statutory = [day for day in estimated_days(announcement.year).values() if day.kind == "holiday"]
    except (NotImplementedError, ValueError):
        return []
    remarks, gains = [], {}
    for holiday in announcement.holidays:
        own = [day for day in statutory if set((day.name or "").split("、")) & set(holiday.name.split("、"))]
        if holiday.amends or not own:
            continue
        if not {day.date for day in own} & set(holiday.off):
            day = own[0].date
            en = f"{holiday.name} {announcement.year} is on {day}, which is not among its days off"
            remarks.append(Remark(0, 0, en, f"{announcement.year}年{holiday.name}是{day}，不在所列假期之内"))
        granted = sum(len(set((day.name or "").split("、")) & set(holiday.name.split("、"))) for day in own)
        weekdays = sum(day.weekday() < 5 for day in holiday.off)
        gains[holiday.name] = weekdays - len(holiday.work) - granted
    # One festival may lend a day to another (中秋节 2015 fell on a Sunday and was made good after 国庆节).
    if sum(gains.values()):
        for name, gain in gains.items():
            if gain:
                more = "more" if gain > 0 else "fewer"
                en = f"{name}: {abs(gain)} {more} day(s) off on weekdays than statutory days and make-up days explain"
                zh = f"{name}：工作日放假天数与法定天数加调休上班天数相差{abs(gain)}天"
                remarks.append(Remark(0, 0, en, zh))
    names = "、".join(dict.fromkeys(holiday.name for holiday in announcement.holidays if holiday.name))
    if names and not announcement.complete and not all(source.amends for source in announcement.sources):
        remarks.append(
            Remark(0, 0, f"only {names}: not the arrangement of a whole year", f"只有{names}，不是全年的安排")
        )
    return remarks


def remark_at(page: Page, offset: int, en: str, zh: str) -> Remark:
    """What is said of a place of the text, by its line and column."""
    line, column = page.place(offset)
    return Remark(line, column, en, zh)
