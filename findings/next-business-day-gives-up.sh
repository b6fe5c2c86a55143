#!/usr/bin/env bash
# "The next business day" is a holiday in two libraries, when the Spring Festival is long.
#
# Guess before looking: told the holidays, nextBusinessDay() steps from day to day until one is a working day; adding one working
# day gives the same. moment-business-days and dayjs-business-days2 stop after six steps, wherever they are: from 15 February
# 2026, in a festival of nine days, they come to Saturday the 21st and say nothing; adding one day gives the 24th. Backwards from
# the 24th they come to the 18th. The first has an option for more steps, the other none.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit moment@2.30.1 moment-business-days@1.2.0 dayjs@1.11.23 dayjs-business-days2@1.4.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import dayjs from "dayjs";
import business from "dayjs-business-days2";
import moment from "moment-business-days";

const holidays = ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-23"];
const form = { holidays, holidayFormat: "YYYY-MM-DD" };
dayjs.extend(business, form);
moment.updateLocale("zh-cn", form);
const print = (day) => day.format("YYYY-MM-DD");
const seen = {
  "moment-business-days": {
    next: print(moment("2026-02-15").nextBusinessDay()),
    "one added": print(moment("2026-02-15").businessAdd(1)),
    before: print(moment("2026-02-24").prevBusinessDay()),
  },
  "dayjs-business-days2": {
    next: print(dayjs("2026-02-15").nextBusinessDay()),
    "one added": print(dayjs("2026-02-15").businessDaysAdd(1)),
    before: print(dayjs("2026-02-24").prevBusinessDay()),
  },
};
for (const [name, days] of Object.entries(seen))
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, days);
assert.ok(!dayjs("2026-02-21").isBusinessDay() && !moment("2026-02-18").isBusinessDay());
const both = { next: "2026-02-21", "one added": "2026-02-24", before: "2026-02-18" };
assert.deepStrictEqual(Object.values(seen), [both, both]);
JS
TZ=Asia/Shanghai node seen.mjs
