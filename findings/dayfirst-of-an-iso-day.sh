#!/usr/bin/env bash
# dayfirst=True makes 2 March of 2026-02-03 in dateutil and pandas, and words of a column with 2026-02-13 in it.
#
# Guess before looking: dayfirst is for 03/02/2026, which can be read two ways; a day that begins with its year is year, month, day, and 2026-02-03 in a
# file of mixed forms stays 3 February. dateutil and pandas read year, day, month where the numbers let them: the 3rd is 2 March and,
# in dateutil, the 13th 13 February. pandas' read_csv leaves the whole column as words once a 13th is in it, and says so in no error.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pandas==3.1.1 python-dateutil==2.9.0.post0
"$work/venv/bin/python" - <<'PYTHON'
import io
import warnings

import pandas as pd
from dateutil import __version__
from dateutil.parser import parse

warnings.simplefilter("ignore")
third, thirteenth = "2026-02-03", "2026-02-13"


def column(*days):
    table = io.StringIO("\n".join(("day", *days)))
    return [str(day) for day in pd.read_csv(table, parse_dates=["day"], dayfirst=True)["day"]]


seen = {
    "dateutil": [str(parse(day, dayfirst=True).date()) for day in (third, thirteenth)],
    "pandas": str(pd.to_datetime(third, dayfirst=True).date()),
    "read_csv": column(third, "2026-02-04"),
    "read_csv with a 13th": column(third, thirteenth),
}
print("dateutil", __version__, "pandas", pd.__version__, seen)
assert seen == {
    "dateutil": ["2026-03-02", "2026-02-13"],
    "pandas": "2026-03-02",
    "read_csv": ["2026-03-02 00:00:00", "2026-04-02 00:00:00"],
    "read_csv with a 13th": [third, thirteenth],
}, seen
PYTHON
