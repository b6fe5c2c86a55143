#!/usr/bin/env bash
# A period of a month and three days that DuckDB writes into Parquet is three days to DataFusion and parquet-wasm.
#
# Guess before looking: Parquet's INTERVAL is months, days and milliseconds; a reader gives all three or says that it does not
# know the type, as hyparquet does. Both readers of Rust's parquet take it for a period of days and milliseconds, without a
# word: from 31 January DataFusion comes to 3 February, where DuckDB has 3 March. @dsnp/parquetjs gives month and days; a moment
# in INT96 is its time of day alone there.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q duckdb==2.0.1 datafusion==55.0.0 pyarrow==26.0.1
venv/bin/python - <<'PYTHON'
from datetime import date, datetime

import datafusion
import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

duckdb.sql("COPY (SELECT INTERVAL '1 month 3 days' AS period) TO 'period.parquet' (COMPRESSION uncompressed)")
pq.write_table(pa.table({"moment": [datetime(2026, 2, 3, 9)]}), "moment.parquet", use_deprecated_int96_timestamps=True, compression="none")
context = datafusion.SessionContext()
context.register_parquet("periods", "period.parquet")
sums = (
    context.sql("SELECT CAST('2026-01-31' AS DATE) + period AS day FROM periods").to_pydict()["day"][0],
    duckdb.sql("SELECT DATE '2026-01-31' + period FROM 'period.parquet'").fetchall()[0][0],
)
print("datafusion", datafusion.__version__, sums[0], "duckdb", duckdb.__version__, sums[1])
assert sums == (date(2026, 2, 3), datetime(2026, 3, 3)), sums
PYTHON
npm install --silent --no-fund --no-audit parquet-wasm@0.8.0 apache-arrow@21.2.0 hyparquet@1.31.5 @dsnp/parquetjs@1.8.8 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tableFromIPC } from "apache-arrow";
import { parquetReadObjects } from "hyparquet";

const require = createRequire(import.meta.url);
const wasm = require("parquet-wasm/node");
const parquetjs = require("@dsnp/parquetjs");
const file = readFileSync("period.parquet");
const column = tableFromIPC(wasm.readParquet(new Uint8Array(file)).intoIPCStream()).getChild("period");
const first = async (name) => (await parquetjs.ParquetReader.openFile(name)).getCursor().next();
const refused = await parquetReadObjects({ file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) }).catch((problem) => problem.message);
const seen = [String(column.type), [...column.get(0)], (await first("period.parquet")).period, (await first("moment.parquet")).moment, refused];
console.log(...seen);
assert.deepStrictEqual(seen.slice(0, 2), ["Interval<DAY_TIME>", [3, 0]]);
assert.deepStrictEqual({ ...seen[2] }, { months: 1, days: 3, milliseconds: 0 });
assert.strictEqual(Number(seen[3]), 9 * 3600e9);
assert.match(seen[4], /interval not supported/);
JS
node seen.mjs
