#!/usr/bin/env bash
# rrule's Monday to Friday are Tuesday to Saturday in Beijing, for a day that begins at midnight.
#
# Guess before looking: the working days from 2 March 2026 at midnight, made with new Date(2026, 2, 2) where the program runs, are Monday the
# 2nd to Friday the 6th. rrule asks of each moment which day of the week it is in Greenwich, where Beijing's midnight is four in the
# afternoon of the day before: what it gives is Tuesday the 3rd to Saturday the 7th. Moments made with Date.UTC, as its
# manual asks for, come out right.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit rrule@2.8.1 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import rrule from "rrule";

const { RRule } = rrule;
const days = (dtstart, print) =>
  new RRule({ freq: RRule.DAILY, byweekday: [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR], count: 5, dtstart }).all().map(print);
const local = days(new Date(2026, 2, 2), (day) => day.toDateString());
const greenwich = days(new Date(Date.UTC(2026, 2, 2)), (day) => day.toUTCString().slice(0, 16));
console.log("rrule", JSON.parse(readFileSync("node_modules/rrule/package.json")).version, local, "with Date.UTC:", greenwich);
assert.deepStrictEqual(local, ["Tue Mar 03 2026", "Wed Mar 04 2026", "Thu Mar 05 2026", "Fri Mar 06 2026", "Sat Mar 07 2026"]);
assert.deepStrictEqual([greenwich[0], greenwich[4]], ["Mon, 02 Mar 2026", "Fri, 06 Mar 2026"]);
JS
TZ=Asia/Shanghai node seen.mjs
