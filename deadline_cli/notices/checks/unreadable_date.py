"""日期残缺: a date whose digits are lost or masked.

What it finds
    年月日至年月日, ****年9月**日, 2019521日: what is left when a site strips digits or a table is pasted; 205年3月10日;
    a length that nobody filled in (公示期为　个工作日).
Why it matters
    The reader cannot tell when the period begins or ends.
Example
    公示时间：2019521日至2019527日
Instead
    公示时间：2019年5月21日至2019年5月27日
Legal basis
    None of its own; a period must be knowable to run (民法典 第二百零一条).
Known false alarms
    Forms and templates with blanks to be filled in (　年　月　日).
中文说明
    日期的数字或者“年”“月”丢失、被遮盖，无法读出是哪一天；或者期限的天数没有填写。多见于网页转码、表格粘贴和套用模板。
    依据：期间须可确定才能起算（民法典第二百零一条）。可能误报：待填写的表格、样本（　年　月　日）。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.facts import Place
from deadline_cli.notices.finding import Fault, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.select import day_key, quoted, window_keys, written_days

SEVERITY: Severity = "warning"


def check(case: Case) -> Iterator[Fault]:
    """One finding a window, whether one of its days or both are lost; then the days outside windows."""
    notice = case.notice
    seen: set[str] = set()
    end = notice.place.end if notice.form_from is None else notice.form_from  # a form's blanks are the applicant's
    for index, window in enumerate(notice.windows):
        days = [day for day in (window.start, window.end) if day is not None and day.problem == "unreadable"]
        if days and window.place.start < end:
            keys = window_keys(notice, index)
            seen |= keys
            yield _fault(window.place, window.text, keys)
    for day in written_days(case):
        if day.problem == "unreadable" and day_key(day) not in seen and day.place.start < end:
            yield _fault(day.place, day.text, frozenset({day_key(day)}))
    for blank in (blank for blank in notice.blanks if blank.place.start < end):
        said = Words(
            f"“{blank.text}”没有填写天数，请补全", f"“{blank.text}” leaves the number of days blank; fill it in"
        )
        yield Fault(blank.place, said, frozenset({f"blank:{blank.place.start}"}))


def _fault(place: Place, text: str, about: frozenset[str]) -> Fault:
    shown = quoted(text)
    return Fault(
        place,
        Words(f"“{shown}”读不出是哪一天，请补全", f"“{shown}” cannot be read as a day; print it in full"),
        about,
    )
