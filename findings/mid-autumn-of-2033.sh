#!/usr/bin/env bash
# date-holidays has the Mid-Autumn Festival of 2033 on 7 October in four calendars; it is on 8 September.
#
# Guess before looking: the lunar year 2033, whose leap month is the eleventh and not the seventh, is the known trap of Chinese calendars, and a library for
# everybody's holidays computes from the sun and the moon as the almanac does. date-chinese, from which date-holidays takes its
# lunar days, puts the leap month behind the seventh: from 25 August to 21 December 2033 each lunar day is a month early.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit date-holidays@3.37.0 date-chinese@2.1.4 lunar-javascript@1.7.7 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { CalendarChinese } from "date-chinese";
import Holidays from "date-holidays";
import lunar from "lunar-javascript";

const festival = (land) => new Holidays(land).getHolidays(2033).find((day) => /中秋|추석/.test(day.name)).date.slice(0, 10);
const seen = Object.fromEntries(["CN", "TW", "HK", "KR"].map((land) => [land, festival(land)]));
console.log("date-holidays", seen);
// Hong Kong's holiday is the day after the festival, Korea's begins the day before it.
assert.deepStrictEqual(seen, { CN: "2033-10-07", TW: "2033-10-07", HK: "2033-10-08", KR: "2033-10-06" });

const calendar = new CalendarChinese();
calendar.fromGregorian(2033, 9, 8);
const [, , month, leap, day] = calendar.get();
console.log("date-chinese on 8 September", { month, leap, day });
assert.deepStrictEqual([month, leap, day], [7, true, 15]);

const almanac = lunar.Solar.fromYmd(2033, 9, 8).getLunar().toString();
const intl = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" }).format(Date.UTC(2033, 8, 8));
console.log("lunar-javascript", almanac, "Intl", intl);
assert.strictEqual(almanac, "二〇三三年八月十五");
assert.ok(intl.startsWith("8/15"));
JS
node seen.mjs
