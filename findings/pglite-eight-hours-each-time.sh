#!/usr/bin/env bash
# PGlite files a day of Beijing as the day before, and takes eight hours from a moment each time that it is read and written.
#
# Guess before looking: the first moment of 3 February in Beijing, given as a Date, is the day 2026-02-03 in a column of the
# type DATE, and a Date written into a TIMESTAMP is read as the same Date, as the server's drivers have it. PGlite writes
# Greenwich's text, 2026-02-02T16:00, and reads that text back as Beijing's: the day is the 2nd, and a moment read and
# written three times is a day earlier.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @electric-sql/pglite@0.5.17 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { PGlite } from "@electric-sql/pglite";

const base = new PGlite();
await base.exec("create table hearing (day date, moment timestamp)");
const begins = new Date(2026, 1, 3);
await base.query("insert into hearing (day) values ($1)", [begins]);
await base.query("update hearing set moment = $1", [begins]);
const seen = [(await base.query("select day::text from hearing")).rows[0].day];
for (let time = 0; time < 3; time++) {
  const { moment } = (await base.query("select moment from hearing")).rows[0];
  seen.push((begins - moment) / 3600000);
  await base.query("update hearing set moment = $1", [moment]);
}
console.log("pglite", seen);
assert.deepStrictEqual(seen, ["2026-02-02", 8, 16, 24]);
JS
TZ=Asia/Shanghai node seen.mjs
