#!/usr/bin/env bash
# A holiday that two lists have moves workdays' answer by two days, and from Friday back to Thursday it counts no day.
#
# Guess before looking: holidays are a set of days, so that a day listed twice is one, as it is to NumPy; and a count backwards is the count forwards with a minus, as
# in the spreadsheet whose two functions workdays has. The list is walked day by day and each entry pushes the answer on, and the
# arithmetic of weeks gives 0 for two days backwards and −3 for five.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q workdays==1.4 numpy==2.4.6
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date
from importlib.metadata import version

import numpy
from workdays import networkdays, workday

monday, tuesday, friday = date(2026, 2, 2), date(2026, 2, 3), date(2026, 2, 6)
once, twice = [workday(monday, 3, [tuesday] * times) for times in (1, 2)]
print("workdays", version("workdays"), "three working days with a holiday listed once and twice", once, twice)
assert (once, twice) == (friday, date(2026, 2, 9))
assert numpy.busday_offset(monday, 3, holidays=[tuesday, tuesday]) == numpy.datetime64(friday)
counts = [networkdays(monday, friday, [tuesday] * times) for times in (0, 1, 2)]
backwards = [networkdays(friday, date(2026, 2, day)) for day in (5, 2)]
print("Monday to Friday", counts, "Friday back to Thursday and Monday", backwards)
assert counts == [5, 4, 3], counts
assert backwards == [0, -3], backwards
PYTHON
