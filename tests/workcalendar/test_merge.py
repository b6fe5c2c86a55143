"""An announcement taken into what is known of its year: which rows and notices the file has then."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from deadline_cli.workcalendar.announcement import Announcement, Holiday
from deadline_cli.workcalendar.announcement.value import Source
from deadline_cli.workcalendar.merge import differences, known_holidays, merged
from deadline_cli.workcalendar.rows import days_of
from deadline_cli.workcalendar.value import Arrangement, Festival, Notice

OLD = Notice("国务院办公厅关于2025年部分节假日安排的通知", "国办发明电〔2024〕12号", date(2024, 11, 12), True)


def days(text: str) -> tuple[date, ...]:
    """ "1-1 2-5": days of 2025."""
    return tuple(date(2025, *map(int, day.split("-"))) for day in text.split())  # type: ignore[arg-type]


def span(text: str) -> tuple[date, ...]:
    """ "2-5..2-7": all days of 2025 from one to the other."""
    first, last = days(text.replace("..", " "))
    return tuple(date.fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1))


def row(name: str, off: str, work: str = "", document: str | None = None, statutory: str = "") -> Festival:
    first, last = days(off.replace("..", " ")) if off else (None, None)
    return Festival(name, days(statutory), first, last, days(work), document)


def known(*rows: Festival, notices: tuple[Notice, ...] = (OLD,)) -> Arrangement:
    return Arrangement(2025, notices, rows, "user", "2025.toml", days_of(rows))


def announced(*holidays: Holiday, complete: bool = False, sources: tuple[Source, ...] = ()) -> Announcement:
    return Announcement(2025, sources, holidays, complete, (), ())


def shown(rows: tuple[Festival, ...]) -> list[str]:
    """A row a line: name, its days off, its worked days, its document."""

    def short(some: Any) -> str:
        return " ".join(f"{day.month}-{day.day}" for day in some if day)

    return [f"{r.name}|{short((r.first, r.last))}|{short(r.make_up_workdays)}|{r.document or ''}" for r in rows]


QINGMING = row("清明节", "4-4..4-6", "", "甲", "4-4")
LABOUR = row("劳动节", "5-1..5-5", "4-27", "甲", "5-1 5-2")


@pytest.mark.parametrize(
    ("holiday", "rows"),
    [
        # another arrangement of one festival takes the place of its row
        (
            Holiday("劳动节", span("5-1..5-4"), days("4-27 5-10"), "乙"),
            ["清明节|4-4 4-6||甲", "劳动节|5-1 5-4|4-27 5-10|乙"],
        ),
        # one that is new stands in its place by date
        (
            Holiday("端午节", span("5-31..6-2"), (), "乙"),
            ["清明节|4-4 4-6||甲", "劳动节|5-1 5-5|4-27|甲", "端午节|5-31 6-2||乙"],
        ),
        (Holiday("元旦", days("1-1"), (), "乙"), ["元旦|1-1 1-1||乙", "清明节|4-4 4-6||甲", "劳动节|5-1 5-5|4-27|甲"]),
        # an extension leaves what was before it
        (
            Holiday("劳动节", span("5-6..5-7"), (), "乙", amends=True, extends=True),
            ["清明节|4-4 4-6||甲", "劳动节|5-1 5-5|4-27|甲", "劳动节|5-6 5-7||乙"],
        ),
        # two runs of days are two rows; the worked days stand with the first
        (
            Holiday("劳动节", (*days("5-1"), *span("5-3..5-4")), days("4-27"), "乙"),
            ["清明节|4-4 4-6||甲", "劳动节|5-1 5-1|4-27|乙", "劳动节|5-3 5-4||乙"],
        ),
        # a worked day alone, whose festival was not known
        (Holiday("", (), days("9-28"), "乙"), ["清明节|4-4 4-6||甲", "劳动节|5-1 5-5|4-27|甲", "放假||9-28|乙"]),
        # a day off where one was worked, in a row of another name
        (
            Holiday("校庆", days("4-27"), (), "乙"),
            ["清明节|4-4 4-6||甲", "校庆|4-27 4-27||乙", "劳动节|5-1 5-5||甲"],
        ),
        # a later notice only moves the worked day
        (
            Holiday("劳动节", days("4-27"), days("5-10"), "乙", amends=True),
            ["清明节|4-4 4-6||甲", "劳动节|5-1 5-5||甲", "劳动节||5-10|乙"],
        ),
        # or adds one
        (
            Holiday("清明节", (), days("4-12"), "乙", amends=True),
            ["清明节|4-4 4-6||甲", "清明节||4-12|乙", "劳动节|5-1 5-5|4-27|甲"],
        ),
        # or says again what is known
        (Holiday("劳动节", (), days("4-27"), "乙", amends=True), ["清明节|4-4 4-6||甲", "劳动节|5-1 5-5|4-27|甲"]),
        # days off that were not worked are another arrangement, by whatever notice
        (
            Holiday("劳动节", days("5-1 5-2"), (), "乙", amends=True),
            ["清明节|4-4 4-6||甲", "劳动节|5-1 5-2||乙"],
        ),
    ],
)  # fmt: skip
def test_single_festivals_change_the_file_that_is_known(holiday: Holiday, rows: list[str]) -> None:
    notices, found = merged(announced(holiday), known(QINGMING, LABOUR))
    assert shown(found) == rows
    assert notices == (OLD,)


def test_a_notice_of_the_whole_year_stands_for_itself() -> None:
    holiday = Holiday("元旦", days("1-1"), (), "乙")
    source = Source("某通知", "乙", date(2024, 11, 1), False)
    notices, rows = merged(announced(holiday, complete=True, sources=(source,)), known(QINGMING, LABOUR))
    assert shown(rows) == ["元旦|1-1 1-1||乙"]
    assert notices == (Notice("某通知", "乙", date(2024, 11, 1), True),)
    assert merged(announced(holiday, sources=(source,)), None) == (notices, rows)


@pytest.mark.parametrize(
    ("source", "notices"),
    [
        (Source(None, "乙", None, False), [OLD, Notice(OLD.title, "乙", None, False)]),
        (Source(None, None, None, False), [OLD]),
        (Source(OLD.title, OLD.document, OLD.issued, False), [OLD]),
        (
            Source("关于调整的通知", None, date(2025, 1, 1), True),
            [OLD, Notice("关于调整的通知", None, date(2025, 1, 1), False)],
        ),
    ],
)
def test_the_notices_of_the_file(source: Source, notices: list[Notice]) -> None:
    found, _ = merged(announced(Holiday("元旦", days("1-1"), (), "乙"), sources=(source,)), known(QINGMING))
    assert list(found) == notices


@pytest.mark.parametrize(
    ("source", "day", "notice"),
    [
        (Source("关于部分节假日安排的通知", None, None, False), "1-1", OLD),
        (Source("关于部分节假日安排的通知", OLD.document, None, False), "1-1", OLD),
        (Source("关于部分节假日安排的通知", "乙", None, False), "1-1", None),
        (Source("关于部分节假日安排的通知", None, None, False), "1-2", None),  # other days are not that notice's
        (Source("关于2025年部分节假日安排的通知", None, None, False), "1-1", OLD),
        (Source("关于2025年部分节假日安排的通知", OLD.document, None, False), "1-1", None),
    ],
)
def test_a_text_without_its_year_does_not_take_the_years_title(source: Source, day: str, notice: Notice | None) -> None:
    _, rows = merged(announced(Holiday("元旦", days("1-1"), (), None), complete=True), None)
    holiday = Holiday("元旦", days(day), (), None)
    found, _ = merged(announced(holiday, complete=True, sources=(source,)), known(*rows))
    assert list(found) == [notice or Notice(source.title or "", source.document, source.issued, False)]


@pytest.mark.parametrize(
    ("holiday", "statutory"),
    [
        (Holiday("劳动节", span("4-30..5-5"), (), None), ["5-1 5-2"]),
        (Holiday("国庆节、中秋节", span("10-1..10-8"), (), None), ["10-1 10-2 10-3 10-6"]),
        (Holiday("纪念日", span("9-3..9-5"), (), None), ["9-3"]),  # a day off by a decision of its own
        (Holiday("劳动节", (*days("4-30"), *span("5-2..5-3")), (), None), ["", "5-2"]),
    ],
)
def test_which_of_its_days_the_law_itself_fixes(holiday: Holiday, statutory: list[str]) -> None:
    _, rows = merged(announced(holiday, complete=True), None)
    assert [" ".join(f"{day.month}-{day.day}" for day in row.statutory) for row in rows] == statutory


def test_the_holidays_of_a_file() -> None:
    alone = Festival("三八节", days("3-8"), None, None, (), None)
    first, second, third = known_holidays(known(QINGMING, LABOUR._replace(document=None), alone))
    assert first == Holiday("清明节", span("4-4..4-6"), (), "甲")
    assert second == Holiday("劳动节", span("5-1..5-5"), days("4-27"), OLD.document)
    assert third.off == days("3-8")
    assert known_holidays(None) == ()
    assert known_holidays(known(alone, notices=()))[0].document is None


def test_the_days_that_two_files_hold_differently() -> None:
    old = known(QINGMING, LABOUR)
    new = (QINGMING, row("劳动节", "5-1..5-4", "5-5 5-10", "乙", "5-1 5-2"))
    found = [(f"{day.month}-{day.day}", was, now) for day, was, now in differences(old, new)]
    assert found == [("4-27", "work", ""), ("5-5", "off", "work"), ("5-10", "", "work")]
    assert differences(old, old.festivals) == ()
