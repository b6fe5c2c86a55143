"""The words for the notice itself: 自2026年2月4日起至2026年2月24日止（共10个工作日）."""

from __future__ import annotations

from deadline_cli.counting.hours import start_hour
from deadline_cli.dates import in_chinese
from deadline_cli.period import Period
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.workcalendar.value import Day


def sentence(answer: Deadline) -> str:
    """The window as a notice prints it, in Chinese whatever the language of the answer."""
    if answer.counting.direction == "backward":
        return f"最迟于{in_chinese(answer.deadline)}（含当日）" if answer.hour is None else f"最迟于{_ended(answer)}"
    window = f"自{_begun(answer)}起至{_ended(answer)}止"
    claim = f"共{amount(answer.period)}"
    if answer.rolled_days > 0 and (rests := long_rests(answer)):
        claim += f"，其间连续3日以上的法定休假日{len(rests)}日，顺延至{in_chinese(answer.deadline)}"
    elif answer.rolled_days > 0:
        claim += f"，末日{in_chinese(answer.nominal_end)}为休息日，顺延至{in_chinese(answer.deadline)}"
    return f"{window}（{claim}）"


def _begun(answer: Deadline) -> str:
    """The first day, with its hour where hours are counted from one."""
    if answer.hour is None:
        return in_chinese(answer.first_day)
    return f"{in_chinese(answer.first_day)}{start_hour(answer.hour, answer.period, answer.counting)}时"


def _ended(answer: Deadline) -> str:
    return in_chinese(answer.deadline) + ("" if answer.hour is None else f"{answer.hour}时")


def long_rests(answer: Deadline) -> tuple[Day, ...]:
    """The rest days inside a tax period that stand in runs of three or more (税收征收管理法实施细则 第109条)."""
    if answer.counting.law != "tax":
        return ()
    runs: list[list[Day]] = []
    for day in sorted(answer.skipped, key=lambda rest: rest.date):
        if not answer.first_day <= day.date <= answer.nominal_end:
            continue
        if runs and (day.date - runs[-1][-1].date).days == 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return tuple(day for run in runs if len(run) >= 3 for day in run)


def amount(period: Period) -> str:
    """10个工作日, in the notation of notices whatever the user typed."""
    return period.zh
