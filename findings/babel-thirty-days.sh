#!/usr/bin/env bash
# Babel says 1个月 for thirty days and 2周 for fifteen, and joins a window by a dash or by 至.
#
# Guess before looking: a length of thirty days in Chinese is 30天, and both ends of a window are joined by one sign.
# format_timedelta goes over to the next unit from 85 % of it on: 30 days are 1个月, 26 too, 15 are 2周, which are other periods
# in law (a month may have 28 days). granularity="day" does not help, and threshold=31 makes 720小时 of it. A window has a
# dash within its month, and 至 across two if its weekdays are said.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q Babel==2.19.0
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date, timedelta
from importlib.metadata import version

from babel.dates import format_interval, format_timedelta

said = {days: format_timedelta(timedelta(days=days), locale="zh_CN") for days in (5, 15, 20, 26, 30, 60)}
fine = format_timedelta(timedelta(days=30), granularity="day", locale="zh_CN")
high = format_timedelta(timedelta(days=30), threshold=31, locale="zh_CN")
first, last = date(2026, 3, 2), date(2026, 3, 16)
windows = [
    format_interval(first, last, "yMMMd", locale="zh_CN"),
    format_interval(first, last, "yMMMEd", locale="zh_CN"),
    format_interval(first, date(2026, 4, 1), "yMMMEd", locale="zh_CN"),
]
print("Babel", version("Babel"), said, fine, high, windows, sep="\n")
assert said == {5: "5天", 15: "2周", 20: "3周", 26: "1个月", 30: "1个月", 60: "2个月"}, said
assert (fine, high) == ("1个月", "720小时"), (fine, high)
assert windows == [
    "2026年3月2日\u2009–\u200916日",
    "2026年3月2日周一\u2009–\u20093月16日周一",
    "2026年3月2日周一至4月1日周三",
], windows
PYTHON
