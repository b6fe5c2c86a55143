#!/usr/bin/env bash
# Arrow reads 30 February as 2 March, where its own cast refuses it.
#
# Guess before looking: strptime with error_is_null gives null for a day that does not exist, as polars' and DuckDB's
# do, and a CSV file with such a day raises. A month 13 gives null, but each month is let have 31 days and the rest
# flows over: a fault in a table of dates is a good date afterwards. The same word cast to a date is refused.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pyarrow==26.0.1 polars==2.1.0 duckdb==2.0.1
"$work/venv/bin/python" - <<'PYTHON'
import io

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv

WORDS = ["2026年2月30日", "2025年2月29日", "2026年4月31日", "2026年13月1日", "2026年2月3日"]
FORM = "%Y年%m月%d日"


def days(found):
    return [moment and moment.date().isoformat() for moment in found]


by_arrow = days(pc.strptime(pa.array(WORDS), format=FORM, unit="s", error_is_null=True).to_pylist())
by_polars = days(pl.Series(WORDS).str.to_datetime(FORM, strict=False).to_list())
by_duckdb = days(duckdb.sql(f"SELECT try_strptime('{word}', '{FORM}')").fetchall()[0][0] for word in WORDS)
table = pyarrow.csv.read_csv(
    io.BytesIO("\n".join(["day", *WORDS[:3]]).encode()),
    convert_options=pyarrow.csv.ConvertOptions(timestamp_parsers=[FORM]),
)
try:
    cast = pa.array(["2026-02-30"]).cast(pa.date32()).to_pylist()
except pa.ArrowInvalid as error:
    cast = f"refused: {error}"
print("pyarrow", pa.__version__, "polars", pl.__version__, "duckdb", duckdb.__version__)
for row in zip(WORDS, by_arrow, by_polars, by_duckdb):
    print(*row)
print("from CSV:", days(table["day"].to_pylist()), " cast:", cast)
assert by_arrow == ["2026-03-02", "2025-03-01", "2026-05-01", None, "2026-02-03"], by_arrow
assert by_polars == by_duckdb == [None, None, None, None, "2026-02-03"], (by_polars, by_duckdb)
assert days(table["day"].to_pylist()) == by_arrow[:3] and "refused" in cast
PYTHON
