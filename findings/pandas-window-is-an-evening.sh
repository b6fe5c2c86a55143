#!/usr/bin/env bash
# pandas reads the window 2026-02-03/2026-02-12 as 20:26 of 3 February in a zone twelve hours behind, and the week that it prints itself as a minute of its first evening.
#
# Guess before looking: a text that is a window is no moment, so to_datetime refuses it, or errors="coerce" makes nothing of it; and
# Period reads what str() of a Period gives, 2026-02-02/2026-02-08 for a week. The second half's year is taken for the hour, 20:26, and -12 for a zone: a
# column of windows becomes moments, the last of which are gone. 2026-02-03/12 is noon. With freq="W" named, the week's text
# is read right.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pandas==3.1.1
venv/bin/python -W ignore - <<'PYTHON'
import pandas as pd

windows = ["2026-02-03/2026-02-12", "2026-02-03/12"]
moments = [str(pd.to_datetime(window)) for window in windows]
coerced = str(pd.to_datetime(pd.Series(windows[:1]), errors="coerce")[0])
week = pd.Period("2026-02-03", freq="W")
back, named = pd.Period(str(week)), pd.Period(str(week), freq="W")
print("pandas", pd.__version__, moments, coerced, week, back, back.freqstr, named)
assert moments == ["2026-02-03 20:26:00-12:00", "2026-02-03 12:00:00"], moments
assert coerced == "2026-02-03 20:26:00-12:00", coerced
assert (str(week), str(back), back.freqstr) == ("2026-02-02/2026-02-08", "2026-02-02 20:26", "min")
assert named == week
PYTHON
