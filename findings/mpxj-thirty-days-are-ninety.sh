#!/usr/bin/env bash
# MPXJ turns thirty elapsed days, 30ed of Microsoft Project, into ninety days, and a month from 2 February into 27 February or 4 March.
#
# Guess before looking: elapsed days are days of the calendar, and thirty of them are thirty days, or about twenty-two working days, when a plan's
# reader turns one unit into the other. It turns them into 720 hours and those into days of eight: 90. A month is twenty working
# days in one unit and thirty days in the other, whatever the month, and an elapsed year 365 days. Ten working days from a Sunday,
# and a Saturday that is worked by an exception, are right.
# Needs: python3 with venv, java 17, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q mpxj==16.10.0 jpype1==1.7.1
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import jpype
import mpxj  # noqa: F401 - puts the library on Java's path

jpype.startJVM()
from java.time import LocalDate, LocalDateTime, LocalTime
from org.mpxj import Duration, LocalTimeRange, ProjectFile, TimeUnit

project = ProjectFile()
calendar, rules = project.addDefaultBaseCalendar(), project.getProjectProperties()


def ends(first: int, length: int, unit: TimeUnit) -> str:
    return str(calendar.getDate(LocalDateTime.of(2026, 2, first, 8, 0), Duration.getInstance(length, unit)))[:10]


def in_days(length: int, unit: TimeUnit) -> str:
    return str(Duration.getInstance(length, unit).convertUnits(TimeUnit.DAYS, rules))


turned = [in_days(30, TimeUnit.ELAPSED_DAYS), in_days(1, TimeUnit.ELAPSED_MONTHS), in_days(1, TimeUnit.MONTHS)]
months = [ends(2, 1, TimeUnit.MONTHS), ends(2, 1, TimeUnit.ELAPSED_MONTHS), ends(1, 10, TimeUnit.DAYS)]
worked = calendar.addCalendarException(LocalDate.of(2026, 2, 14))
worked.add(LocalTimeRange(LocalTime.of(8, 0), LocalTime.of(17, 0)))
is_worked = bool(calendar.isWorkingDate(LocalDate.of(2026, 2, 14)))
print("mpxj", version("mpxj"), turned, months, is_worked)
assert turned == ["90.0d", "90.0d", "20.0d"], turned
assert months == ["2026-02-27", "2026-03-04", "2026-02-13"], months
assert is_worked
PYTHON
venv/bin/python -W ignore seen.py
