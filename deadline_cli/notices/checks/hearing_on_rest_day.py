"""开庭日是休息日: a fixed hearing on a rest day, with no 遇节假日顺延.

What it finds
    定于2026年2月15日上午9时开庭, a Sunday in the Spring Festival.
Why it matters
    The court house is shut; the party that comes finds nobody, and the hearing has to be published anew.
Example
    定于2026年2月15日上午9时在本院第三法庭公开开庭审理
Instead
    定于2026年2月24日上午9时 …；或者：定于2026年2月15日上午9时（遇节假日顺延）…
Legal basis
    民诉法解释 第一百三十九条: a summons by publication states the time and place of the hearing.
Known false alarms
    Hearings that a court holds on a Saturday on purpose. Meetings of owners and shareholders are not looked at.
中文说明
    写明的开庭（听证）日是周末或者节假日，又没有“遇节假日顺延”。两种改法：改为下一个工作日，或者补写顺延。
    业主大会、股东会不在此列。
    依据：民诉法解释第一百三十九条。可能误报：法院特意安排在周六开庭的。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.finding import Edit, Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import hearings, period_keys
from deadline_cli.notices.judging.wording import date_part, day_edits, kind_of_day, written_like, zh

SEVERITY: Severity = "warning"


def check(case: Case) -> Iterator[Fault]:
    notice = case.notice
    if not case.kind.sits or (case.kind.sits_if_said and not notice.sits):
        return
    for index, fact, stated in hearings(notice):
        if stated.date is None or fact.postponed_on_rest_day or case.calendar.is_working(stated.date):
            continue
        following, day = case.calendar.next_working(stated.date), kind_of_day(case.calendar, stated.date)
        message = Words(
            f"开庭日{zh(stated.date)}是{day.zh}，又没有写“遇节假日顺延”",
            f"the hearing on {stated.date} is on {day.en}, and there is no 遇节假日顺延",
        )
        rider = "（遇节假日顺延）"
        at = stated.place.end
        repairs = (
            Repair(written_like(stated, following), day_edits(stated, following)),
            Repair(date_part(stated.text) + rider, (Edit(at, at, rider),)),
        )
        yield Fault(stated.place, message, period_keys(notice, index), repairs)
