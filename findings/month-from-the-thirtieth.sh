#!/usr/bin/env bash
# From 30 January to 28 February is a month to six libraries and 29 days to three, all of which add a month to 28 February.
#
# Guess before looking: a library that ends a month from 30 or 31 January on 28 February says of that span that it is a month.
# dateutil, date-fns, Day.js, Moment, Luxon and whenever do. Temporal (polyfill) and DuckDB's age() say 29 and 28 days; DuckDB's datesub() says a
# month of the same span. pendulum says a month from the 31st, and four weeks and a day from the 30th: the later start is
# the longer span.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-dateutil==2.9.0.post0 pendulum==3.3.0 whenever==0.11.0 duckdb==2.0.1
npm install --silent --no-fund --no-audit date-fns@4.4.0 dayjs@1.11.23 moment@2.31.0 luxon@3.7.2 @js-temporal/polyfill@0.5.1 >/dev/null
cat >seen.py <<'PYTHON'
from datetime import date
from importlib.metadata import version

import duckdb
import pendulum
import whenever
from dateutil.relativedelta import relativedelta

END = date(2026, 2, 28)
STARTS = (date(2026, 1, 30), date(2026, 1, 31))


def by_dateutil(start):
    gap = relativedelta(END, start)
    return gap.months, gap.days


def by_pendulum(start):
    gap = pendulum.date(2026, 2, 28) - pendulum.date(start.year, start.month, start.day)
    return gap.months, gap.weeks * 7 + gap.remaining_days


def by_whenever(start):
    gap = whenever.Date(END).since(whenever.Date(start), in_units=["months", "days"])
    return str(gap)


def by_duckdb(start):
    return duckdb.execute("SELECT age($1, $2)::VARCHAR, datesub('month', $2, $1)", [END, start]).fetchone()


added = {
    "python-dateutil": [start + relativedelta(months=1) for start in STARTS],
    "pendulum": [date.fromisoformat(pendulum.date(start.year, start.month, start.day).add(months=1).isoformat()) for start in STARTS],
    "whenever": [date.fromisoformat(str(whenever.Date(start).add(months=1))) for start in STARTS],
    "duckdb": [duckdb.execute("SELECT ($1::DATE + INTERVAL 1 MONTH)::DATE", [start]).fetchone()[0] for start in STARTS],
}
assert all(days == [END, END] for days in added.values()), added
readers = {"python-dateutil": by_dateutil, "pendulum": by_pendulum, "whenever": by_whenever, "duckdb": by_duckdb}
seen = {name: [read(start) for start in STARTS] for name, read in readers.items()}
for name, gaps in seen.items():
    print(name, version(name), "from 30 January:", gaps[0], "from 31 January:", gaps[1])
assert seen["python-dateutil"] == [(1, 0), (1, 0)], seen
assert seen["pendulum"] == [(0, 29), (1, 0)], seen
assert seen["whenever"] == ["P1M0D", "P1M0D"], seen
assert seen["duckdb"] == [("29 days", 1), ("28 days", 1)], seen
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { Temporal } from "@js-temporal/polyfill";
import { addMonths, differenceInMonths } from "date-fns";
import dayjs from "dayjs";
import { DateTime } from "luxon";
import moment from "moment";

const wall = (text) => new Date(`${text}T00:00:00`);
const end = "2026-02-28", starts = ["2026-01-30", "2026-01-31"];
const readers = {
  "date-fns": [(text) => differenceInMonths(wall(end), wall(text)), (text) => dayjs(addMonths(wall(text), 1)).format("YYYY-MM-DD")],
  dayjs: [(text) => dayjs(end).diff(text, "month"), (text) => dayjs(text).add(1, "month").format("YYYY-MM-DD")],
  moment: [(text) => moment(end).diff(text, "months"), (text) => moment(text).add(1, "months").format("YYYY-MM-DD")],
  luxon: [(text) => DateTime.fromISO(end).diff(DateTime.fromISO(text), "months").months, (text) => DateTime.fromISO(text).plus({ months: 1 }).toISODate()],
  "@js-temporal/polyfill": [(text) => Temporal.PlainDate.from(text).until(end, { largestUnit: "months" }).toString(), (text) => Temporal.PlainDate.from(text).add({ months: 1 }).toString()],
};
for (const [name, [gap, added]] of Object.entries(readers)) {
  const seen = starts.map(gap);
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, "from 30 January:", seen[0], "from 31 January:", seen[1]);
  assert.deepStrictEqual(starts.map(added), [end, end]);
  assert.deepStrictEqual(seen, name.startsWith("@js") ? ["P29D", "P28D"] : [1, 1]);
}
JS
venv/bin/python seen.py
TZ=Asia/Shanghai node seen.mjs
