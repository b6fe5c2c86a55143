#!/usr/bin/env bash
# 31 January 2020, given by a second notice of the State Council, is a working day to two calendars of China, and 5 May 2019, a worked Sunday, a rest day to one.
#
# Guess before looking: years gone by are settled: whoever lists the days of 2019 and 2020 took them when they were over. chinese-workday and holiday-chn have
# them as first announced, without the notices of March 2019 and January 2020; chinesecalendar has both.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit chinese-workday@1.16.1 >/dev/null
python3 -m venv venv
venv/bin/pip install -q holiday-chn==1.2024.3 chinesecalendar==1.11.0
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { isWorkday } from "chinese-workday";

const seen = ["2020-01-30", "2020-01-31", "2019-05-05"].map((day) => isWorkday(day));
console.log("chinese-workday", seen);
assert.deepStrictEqual(seen, [false, true, true]);
JS
TZ=Asia/Shanghai node seen.mjs
venv/bin/python - <<'PYTHON'
from datetime import date
from importlib.metadata import version

from chinese_calendar import is_workday
from holiday_chn.holiday_chn import is_holiday

days = ("2020-01-30", "2020-01-31", "2019-05-05")
seen = {"holiday-chn": [not is_holiday(day) for day in days], "chinesecalendar": [is_workday(date.fromisoformat(day)) for day in days]}
for name, found in seen.items():
    print(name, version(name), found)
assert seen == {"holiday-chn": [False, True, False], "chinesecalendar": [False, False, True]}, seen
PYTHON
