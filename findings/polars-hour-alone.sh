#!/usr/bin/env bash
# polars has no format for 2026年2月3日9时, an hour without minutes.
#
# Guess before looking: "%Y年%m月%d日 %H时" reads an hour, and the minutes are nought, as for Python's strptime, pandas, DuckDB and Arrow. polars refuses
# the format itself: "either specify both hour and minute, or neither". A column of hours as notices write them
# is given its 00分 first.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q polars==2.1.0 pandas==3.1.1 pyarrow==26.0.1 duckdb==2.0.1
"$work/venv/bin/python" - <<'PYTHON'
from datetime import datetime

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

hour, form = "2026年2月3日9时", "%Y年%m月%d日%H时"
nine = datetime(2026, 2, 3, 9)
others = {
    "Python": datetime.strptime(hour, form),
    "pandas": pd.to_datetime([hour], format=form)[0].to_pydatetime(),
    "Arrow": pc.strptime(pa.array([hour]), format=form, unit="s")[0].as_py(),
    "DuckDB": duckdb.sql(f"SELECT strptime('{hour}', '{form}')").fetchall()[0][0],
}
try:
    pl.Series([hour]).str.to_datetime(form)
except pl.exceptions.ComputeError as error:
    said = str(error)
else:
    raise SystemExit("polars reads it now")
mended = (pl.Series([hour]) + "00分").str.to_datetime(form + "%M分")[0]
print("polars", pl.__version__, "says:", said.splitlines()[0])
print(*others, "read", others["Python"], "- polars with 00分:", mended)
assert "both hour and minute, or neither" in said, said
assert set(others.values()) == {nine} and mended == nine, (others, mended)
PYTHON
