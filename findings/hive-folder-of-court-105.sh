#!/usr/bin/env bash
# The court 0105 that names a folder of a table in Parquet is 105 to pyarrow and polars, also where pyarrow itself wrote the text 0105.
#
# Guess before looking: what stands in a folder's name, court=0105, is text, at least if its column was text when the same library
# wrote the folders; a figure with a nought before it is a code. pyarrow and polars read a number and say nothing, so that
# court == "0105" is an error of types or finds no row. DuckDB keeps 0105. One case of 30 February, as tables from forms have it,
# turns the days of polars and DuckDB into text in every folder.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pyarrow==26.0.1 polars==2.1.0 duckdb==2.0.1
venv/bin/python - <<'PYTHON'
import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.dataset as ds

print("pyarrow", pa.__version__, "polars", pl.__version__, "duckdb", duckdb.__version__)
cases = pa.table({"court": ["0105", "0105"], "day": ["2026-02-03", "2026-02-12"], "name": ["甲", "乙"]})


def written(folder: str, table: pa.Table) -> tuple[str, ...]:
    ds.write_dataset(table, folder, format="parquet", partitioning=["court", "day"], partitioning_flavor="hive")
    arrow = ds.dataset(folder, partitioning="hive").to_table()
    polar = pl.scan_parquet(f"{folder}/**/*.parquet", hive_partitioning=True).collect()
    duck = duckdb.sql(f"FROM read_parquet('{folder}/**/*.parquet', hive_partitioning = true)")
    kinds = dict(zip(duck.columns, map(str, duck.types)))
    seen = [repr(arrow["court"][0].as_py()), repr(polar["court"][0]), repr(duck.fetchall()[0][duck.columns.index("court")])]
    return (*seen, str(arrow.schema.field("day").type), str(polar.schema["day"]), kinds["day"])


seen = written("cases", cases)
form = written("form", pa.concat_tables([cases, pa.table({"court": ["0105"], "day": ["2026-02-30"], "name": ["丙"]})]))
print(seen, form, sep="\n")
assert seen == ("105", "105", "'0105'", "string", "Date", "DATE"), seen
assert form == ("105", "105", "'0105'", "string", "String", "VARCHAR"), form
PYTHON
