#!/usr/bin/env bash
# timestring reads "3 Feb 2026" as 1 February, the window "from 3 feb 2026 to 12 feb 2026" as no time at all, and 2026年2月3日 as today.
#
# Guess before looking: a reader of times in words that takes 2026-02-03 for that day takes "3 Feb 2026" for it too, or refuses it; and a window has
# both its days. The day before the month is passed over without a word: both ends of the window are 1 February. 26-02-03 is 2
# June 2003; 2026年2月3日, as a Date, is today, and as a Range the whole year.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q timestring==1.6.4
venv/bin/python -W ignore - <<'PYTHON'
from datetime import datetime
from importlib.metadata import version

import timestring


def day(words: str) -> str:
    return f"{timestring.Date(words).date:%Y-%m-%d}"


def ends(words: str) -> list[str]:
    found = timestring.Range(words)
    return [f"{end.date:%Y-%m-%d}" for end in (found.start, found.end)]


days = [day("2026-02-03"), day("3 Feb 2026"), day("26-02-03")]
window, year = ends("from 3 feb 2026 to 12 feb 2026"), ends("2026年2月3日")
print("timestring", version("timestring"), days, window, year, day("2026年2月3日"))
assert days == ["2026-02-03", "2026-02-01", "2003-06-02"], days
assert window == ["2026-02-01", "2026-02-01"] and year == ["2026-01-01", "2027-01-01"], (window, year)
assert day("2026年2月3日") == f"{datetime.now():%Y-%m-%d}"
PYTHON
