#!/usr/bin/env bash
# Daft's SQL has thirty seconds between 3 February and 5 March, and 2 February for 2026-02-03T00:00:00+08:00.
#
# Guess before looking: the difference of two days is thirty days, as DataFusion, DuckDB and PostgreSQL give it, or a length
# of thirty days; and a day cast from a moment is that of the text, or it is refused. The count of days is taken for one of
# seconds: a notice's period is half a minute, and a sum of such lengths tells nobody. The moment is moved to Greenwich
# before the hour is cut away.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q daft==0.7.26 duckdb==2.0.1
venv/bin/python -W ignore - <<'PYTHON' 2>/dev/null | tail -1 | tee seen.txt
import daft
import duckdb

between = "DATE '2026-03-05' - DATE '2026-02-03'"
length = daft.sql(f"SELECT {between} AS x").to_pydict()["x"][0]
moments = daft.from_pydict({"moment": ["2026-02-03T00:00:00+08:00", "2026-02-03"]})
days = moments.select(daft.col("moment").cast(daft.DataType.date())).to_pydict()["moment"]
print(length, duckdb.sql(f"SELECT {between}").fetchall()[0][0], *days)
PYTHON
printf '%s\n' '0:00:30 30 2026-02-02 2026-02-03' | cmp - seen.txt
