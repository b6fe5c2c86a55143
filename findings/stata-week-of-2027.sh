#!/usr/bin/env bash
# pandas writes 31 December 2026 into a Stata file as the first week of 2027, and reads a time of day as a moment of 1 January 1960.
#
# Guess before looking: Stata's week (%tw) is one of 52 of the year, the last of which takes what is left over: 31 December is
# in week 52 of its year, and the file gives a day of that week back. pandas counts one more: week 1 of 2027, a day of the next
# year; 30 December 2024 is a week of 2025. The 17:00 that pyreadstat writes into the same kind of file is 17:00 to it and 17:00
# of 1 January 1960 to pandas, and a month (%tm) of pandas is the number 793 to pyreadstat.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pandas==3.1.1 pyreadstat==1.3.7
venv/bin/python -W ignore - <<'PYTHON'
from datetime import time

import pandas as pd
import pyreadstat

days = pd.to_datetime(["2026-02-03", "2026-12-31", "2024-12-30"])
pd.DataFrame({"week": days, "month": days}).to_stata("weeks.dta", convert_dates={"week": "tw", "month": "tm"}, write_index=False)
weeks = [f"{day:%F}" for day in pd.read_stata("weeks.dta")["week"]]
month = pyreadstat.read_dta("weeks.dta")[0]["month"][0]
pyreadstat.write_dta(pd.DataFrame({"hour": [time(17, 0)]}), "hours.dta")
hours = str(pd.read_stata("hours.dta")["hour"][0]), pyreadstat.read_dta("hours.dta")[0]["hour"][0]
print("pandas", pd.__version__, *weeks, "pyreadstat", pyreadstat.__version__, month, *hours)
assert weeks == ["2026-01-29", "2027-01-01", "2025-01-01"], weeks
assert month == 793
assert hours == ("1960-01-01 17:00:00", time(17, 0)), hours
PYTHON
