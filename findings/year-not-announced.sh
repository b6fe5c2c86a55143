#!/usr/bin/env bash
# A year whose working days the State Council has not announced: National Day is a working day in two libraries.
#
# Guess before looking: a calendar of China refuses a year that it does not know, as nobody can know its make-up days.
# chinesecalendar and exchange_calendars refuse. QuantLib and lunar-python answer from weekends alone, so 1 October
# 2027 and the Spring Festival are working days; holidays answers from the statute, knows no make-up day and does not
# say so. None of the three marks the answer as unknown.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q chinesecalendar==1.11.0 exchange_calendars==4.13.2 \
    holidays==0.109 lunar-python==1.4.8 QuantLib==1.44
"$work/venv/bin/python" - <<'PYTHON'
import warnings
from datetime import date, timedelta
from importlib.metadata import version

import chinese_calendar
import exchange_calendars
import holidays
import QuantLib as ql
from lunar_python import Solar

warnings.simplefilter("ignore")
eve, national = date(2027, 9, 30), date(2027, 10, 1)
first = date(2027, 1, 1)


def refused(call, error):
    try:
        call()
    except error as told:
        return str(told)[:90]
    return None


def ql_date(day):
    return ql.Date(day.isoformat(), "%Y-%m-%d")


told = {
    "chinesecalendar": refused(lambda: chinese_calendar.is_workday(national), NotImplementedError),
    "exchange_calendars": refused(lambda: exchange_calendars.get_calendar("XSHG", end="2027-12-31"), ValueError),
}
bank, statute = ql.China(ql.China.IB), holidays.CN(years=2027)
answers = {
    "QuantLib": bank.isBusinessDay(ql_date(national)),
    "lunar-python": Solar.fromYmd(2027, 9, 30).next(1, True).toYmd() == national.isoformat(),
    "holidays": statute.is_working_day(national),
}
days = [first + timedelta(days) for days in range(365)]
made_up = [day for day in days if day.weekday() > 4 and statute.is_working_day(day)]
for name, answer in (told | answers).items():
    print(f"{name} {version(name)}: {national} a working day? {answer}")
print("working weekends of 2027 in holidays:", made_up)
assert all(told.values()), told
assert answers == {"QuantLib": True, "lunar-python": True, "holidays": False}, answers
assert not made_up and bank.isBusinessDay(ql_date(date(2027, 2, 8))), "2027 is known by now"
assert bank.isBusinessDay(ql_date(date(2026, 2, 14))), "a make-up Saturday of a year that is known"
PYTHON
