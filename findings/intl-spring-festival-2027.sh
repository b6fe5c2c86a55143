#!/usr/bin/env bash
# JavaScript's own Chinese calendar puts the Spring Festival of 2027 on 7 February, and that of 2030 on the 2nd.
#
# Guess before looking: Intl's calendar "chinese" is the calendar of the almanac, to which the State Council's holidays of the
# coming years belong; it errs, if anywhere, near 2100. The first day of the year is 6 February in 2027 and 3 February in 2030
# (lunar-javascript and tyme4ts, tables of the national standard). Intl, which computes new moons roughly, is a day late in 2027
# and a day early in 2030; counted from 1901 to 2099, it has another month than the tables in eleven places.
# Needs: node with npm, the network for the pinned packages (one of them is node 24 with ICU 77; 20.20 with ICU 78 says the same).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit node@24.0.0 lunar-javascript@1.7.7 tyme4ts@1.5.2 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import lunar from "lunar-javascript";
import { SolarDay } from "tyme4ts";

const intl = new Intl.DateTimeFormat("zh-CN-u-ca-chinese", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
const names = ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "腊月"];
const byIntl = (day) => {
  const part = Object.fromEntries(intl.formatToParts(day).map(({ type, value }) => [type, value]));
  return `${part.relatedYear} ${part.month} ${part.day}`;
};
const byTable = (day) => {
  const found = lunar.Solar.fromYmd(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()).getLunar();
  return `${found.getYear()} ${found.getMonth() < 0 ? "闰" : ""}${names[Math.abs(found.getMonth()) - 1]} ${found.getDay()}`;
};
const byTyme = (text) => {
  const [year, month, day] = text.split("-").map(Number);
  const found = SolarDay.fromYmd(year, month, day).getLunarDay();
  return `${found.getYear()} ${names[found.getMonth() - 1]} ${found.getDay()}`;
};
console.log("node", process.version, "ICU", process.versions.icu);
const festivals = Object.fromEntries(["2027-02-06", "2027-02-07", "2030-02-02", "2030-02-03"].map((text) => [text, [byIntl(new Date(text)), byTyme(text)]]));
console.log(festivals);
const years = {};
for (let day = Date.UTC(1901, 2, 1); day < Date.UTC(2099, 11, 31); day += 864e5)
  if (byIntl(new Date(day)) !== byTable(new Date(day))) (years[new Date(day).getUTCFullYear()] ??= []).push(new Date(day).toISOString().slice(0, 10));
for (const [year, days] of Object.entries(years)) console.log(year, days.length, "days from", days[0], byIntl(new Date(days[0])), "for", byTable(new Date(days[0])));
assert.deepStrictEqual(festivals, {
  "2027-02-06": ["2026 腊月 30", "2027 正月 1"],
  "2027-02-07": ["2027 正月 1", "2027 正月 2"],
  "2030-02-02": ["2030 正月 1", "2029 腊月 30"],
  "2030-02-03": ["2030 正月 2", "2030 正月 1"],
});
assert.deepStrictEqual(Object.keys(years).map(Number), [1917, 1922, 1954, 1955, 1987, 1999, 2012, 2018, 2027, 2030, 2070]);
JS
node_modules/.bin/node seen.mjs
