#!/usr/bin/env bash
# Four lunar calendars of one country disagree on whole months: 2057, 2089, 2097, and 1978 in the past.
#
# Guess before looking: the Chinese calendar is computed by one national standard, so the libraries' tables agree from
# 1901 to 2100. Where a new moon falls within minutes of midnight the month begins a day earlier or later by the
# table: 30 days differ in each of six years. Before 2000 lunardate stands alone, in 2089 and 2097 borax does, in 2057
# it is two against two: there is no majority to follow, and only the tables of the observatories (GB/T 33661) decide.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q borax==4.1.3 lunardate==0.3.0 zhdate==0.1 lunar-python==1.4.8
"$work/venv/bin/python" - <<'PYTHON'
import warnings
from datetime import date, datetime, timedelta
from importlib.metadata import version

import lunardate
import zhdate
from borax.calendars.lunardate import LunarDate
from lunar_python import Solar

warnings.simplefilter("ignore")


def by_borax(day):
    found = LunarDate.from_solar(day)
    return found.year, found.month, found.day, bool(found.leap)


def by_lunardate(day):
    found = lunardate.LunarDate.from_solar_date(day.year, day.month, day.day)
    return found.year, found.month, found.day, bool(found.is_leap_month)


def by_zhdate(day):
    found = zhdate.ZhDate.from_datetime(datetime(day.year, day.month, day.day))
    return found.lunar_year, found.lunar_month, found.lunar_day, bool(found.leap_month)


def by_lunar_python(day):
    found = Solar.fromYmd(day.year, day.month, day.day).getLunar()
    return found.getYear(), abs(found.getMonth()), found.getDay(), found.getMonth() < 0


readers = {"borax": by_borax, "lunardate": by_lunardate, "zhdate": by_zhdate, "lunar-python": by_lunar_python}
first = {}
for day in (date(1901, 2, 19) + timedelta(days) for days in range(0, 72_600, 6)):
    answers = {name: read(day) for name, read in readers.items()}
    if len(set(answers.values())) > 1:
        first.setdefault(day.year, (day, answers))
print({name: version(name) for name in readers})
for year, (day, answers) in first.items():
    print(day, {name: "{}-{}-{}".format(*answer) for name, answer in answers.items()})
assert list(first) == [1933, 1954, 1978, 2057, 2089, 2097], first.keys()
sides = [{name for name, answer in answers.items() if answer != answers["borax"]} for _, answers in first.values()]
assert sides[3:] == [{"lunardate", "zhdate"}] + [{"lunardate", "zhdate", "lunar-python"}] * 2, sides
PYTHON
