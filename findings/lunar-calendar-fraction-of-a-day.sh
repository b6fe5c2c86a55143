#!/usr/bin/env bash
# lunar-calendar gives 26.958… as the lunar day of 5 May 1986 on a clock of Shanghai, and 6 September for 八月十五 of 2025.
#
# Guess before looking: days between two dates are counted as days, and month 8 is the eighth month. lunar-calendar divides the hours between two local
# midnights by 24, and Shanghai had summer time from 1986 to 1991; in a year with a leap month it numbers the months
# from 1 to 13, so that 8 is the seventh month: the name beside it is right, the day of the festival a month early.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit lunar-calendar@0.1.4 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const calendar = require("lunar-calendar");

const { lunarMonth, lunarDay, lunarDayName } = calendar.solarToLunar(1986, 5, 5);
console.log("5 May 1986 in", process.env.TZ, { lunarMonth, lunarDay, lunarDayName });
const summer = process.env.TZ === "Asia/Shanghai";
assert.strictEqual(Number.isInteger(lunarDay), !summer);
assert.strictEqual(lunarDayName, summer ? undefined : "廿七");

const festival = calendar.solarToLunar(2025, 10, 6);
console.log("6 October 2025", festival.lunarMonth, festival.lunarMonthName, festival.lunarFestival);
assert.deepStrictEqual([festival.lunarMonth, festival.lunarMonthName, festival.lunarFestival], [9, "八月", "中秋节"]);
const { year, month, day } = calendar.lunarToSolar(2025, 8, 15);
console.log("lunarToSolar(2025, 8, 15)", year, month, day);
assert.deepStrictEqual([year, month, day], [2025, 9, 6]);
JS
TZ=Asia/Shanghai node seen.cjs
TZ=UTC node seen.cjs
