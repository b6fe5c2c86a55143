#!/usr/bin/env bash
# The tenth working day counted from a Sunday: libraries part by one day.
#
# Guess before looking: from a rest day the first working day is number one, so every library gives the same tenth.
# Two schools are seen, without a holiday anywhere near. pandas, lunar-python, holidays and QuantLib count so; numpy
# (roll="forward") and chinesecalendar move to Monday first and count ten more from there, one day later. Whoever
# swaps one for another moves each period that begins on a weekend; from a working day all six agree.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q numpy==2.4.6 pandas==3.1.1 \
    chinesecalendar==1.11.0 lunar-python==1.4.8 holidays==0.109 QuantLib==1.44
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date
from importlib.metadata import version

import chinese_calendar
import holidays
import numpy as np
import pandas as pd
import QuantLib as ql
from lunar_python import Solar


form = "%Y-%m-%d"


def tenth(day):
    found = {
        "numpy": np.busday_offset(day, 10, roll="forward").item(),
        "chinesecalendar": chinese_calendar.find_workday(10, day),
        "pandas": (pd.Timestamp(day) + pd.offsets.CustomBusinessDay(10)).date(),
        "lunar-python": date.fromisoformat(Solar.fromYmd(day.year, day.month, day.day).next(10, True).toYmd()),
        "holidays": holidays.CN(years=2026).get_nth_working_day(day, 10),
        "QuantLib": date.fromisoformat(ql.China(ql.China.IB).advance(ql.Date(day.isoformat(), form), 10, ql.Days).ISO()),
    }
    for name, answer in found.items():
        print(f"{day:%a %d %b %Y} + 10 working days, {name} {version(name)}: {answer:%a %d %b}")
    return {name: answer.isoformat() for name, answer in found.items()}


friday, sunday = tenth(date(2026, 11, 27)), tenth(date(2026, 11, 29))
assert set(friday.values()) == {"2026-12-11"}, "from a working day they parted"
late = {name for name, answer in sunday.items() if answer == "2026-12-14"}
assert late == {"numpy", "chinesecalendar"}, late
assert {answer for name, answer in sunday.items() if name not in late} == {"2026-12-11"}
PYTHON
