#!/usr/bin/env bash
# Arrow's JavaScript files a day of Beijing as the day before, in a column of days.
#
# Guess before looking: a column of the type DateDay keeps the day of a JavaScript Date as its clock shows it, or refuses a
# Date that is no whole day of Greenwich: 3 February in Beijing is 3 February to each reader of the file. The midnight of
# Beijing is 16:00 of the 2nd at Greenwich and is cut to that day; pyarrow and polars read 2 February in the column of days,
# the 2nd in one of days counted in thousandths of a second, and nothing says so. A Date of Greenwich's midnight is right.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit apache-arrow@21.2.0 >/dev/null
python3 -m venv venv
venv/bin/pip install -q pyarrow==26.0.1
cat >seen.cjs <<'JS'
const arrow = require("apache-arrow");
const { writeFileSync } = require("node:fs");

const local = [new Date(2026, 1, 3)], greenwich = [new Date(Date.UTC(2026, 1, 3))];
const table = new arrow.Table({
  day: arrow.vectorFromArray(local, new arrow.DateDay()), thousandths: arrow.vectorFromArray(local, new arrow.DateMillisecond()),
  greenwich: arrow.vectorFromArray(greenwich, new arrow.DateDay()),
});
writeFileSync("days.arrow", arrow.tableToIPC(table, "file"));
console.log(table.schema.fields.map((field) => `${field.name}: ${field.type}`).join(", "), table.get(0).day);
JS
TZ=Asia/Shanghai node seen.cjs
venv/bin/python - <<'PYTHON'
import pyarrow as pa

with pa.memory_map("days.arrow") as file:
    row = {name: str(value) for name, value in pa.ipc.open_file(file).read_all().to_pylist()[0].items()}
print("pyarrow", pa.__version__, row)
assert row == {"day": "2026-02-02", "thousandths": "2026-02-02", "greenwich": "2026-02-03"}, row
PYTHON
