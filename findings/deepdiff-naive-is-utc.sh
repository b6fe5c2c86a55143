#!/usr/bin/env bash
# DeepDiff sees no change from midnight of 3 February in Beijing to a naive 16:00 of the 2nd, and one in a moment once cut to its day.
#
# Guess before looking: Python calls a moment with a zone and one without unequal, and so does a differ, at least as a change of type, as
# DeepDiff does for a date and a datetime. It takes the naive one for UTC in silence: the moments are "the same", where a program in
# Beijing means its own clock, and 3 February without a zone is a change from 3 February in Beijing. truncate_datetime="day", which is
# to find fewer changes, finds one where there is none: one moment, said in Beijing's time and in UTC, is cut to two days.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q deepdiff==9.1.0
"$work/venv/bin/python" - <<'PYTHON'
from datetime import datetime, timedelta, timezone
from importlib.metadata import version

from deepdiff import DeepDiff

BEIJING = timezone(timedelta(hours=8))
midnight = datetime(2026, 2, 3, tzinfo=BEIJING)
same = DeepDiff(midnight, datetime(2026, 2, 2, 16))
naive = DeepDiff(midnight, datetime(2026, 2, 3))
moment = datetime(2026, 2, 3, 0, 30, tzinfo=BEIJING)
whole, days = (DeepDiff(moment, moment.astimezone(timezone.utc), truncate_datetime=cut) for cut in (None, "day"))
print("deepdiff", version("deepdiff"), same, naive, whole, days)
assert midnight != datetime(2026, 2, 2, 16)
assert same == {} and "values_changed" in naive
assert whole == {} and "values_changed" in days
PYTHON
