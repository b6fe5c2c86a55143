#!/usr/bin/env bash
# chinese-days begins autumn on 28 August in each year of the twentieth century.
#
# Guess before looking: the days of the 24 solar terms are the same in each library, give or take a day near midnight: 立秋 is 7, 8
# or 9 August. chinese-days computes them by a constant for each century and term; that of 立秋 before 2000 is wrong by twenty,
# so that it is 28 August in 1987 and comes after 处暑, the term that follows it. From 2001 to 2083 the terms are right. Its lunar
# calendar leaves the tables for a whole month too, in 1933 and 2060, and for two in 1996.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit chinese-days@1.5.7 lunar-javascript@1.7.7 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import days from "chinese-days";
import lunar from "lunar-javascript";

const late = [], months = {};
let right = 0;
for (let year = 1901; year < 2100; year++) {
  const terms = Object.fromEntries(days.getSolarTerms(`${year}-01-01`, `${year}-12-31`).map(({ name, date }) => [name, date]));
  for (let moment = Date.UTC(year, 0, 1); new Date(moment).getUTCFullYear() === year; moment += 864e5) {
    const iso = new Date(moment).toISOString().slice(0, 10);
    const day = lunar.Solar.fromYmd(...iso.split("-").map(Number)).getLunar();
    const term = day.getJieQi();
    if (term === "立秋" && (Date.parse(terms[term]) - moment) / 864e5 === 20) late.push(year);
    if (term && year > 2000 && year < 2084) { assert.equal(terms[term], iso); right++; }
    if (year > 1901 || iso > "1901-02-18") {
      const found = days.getLunarDate(iso);
      if (found.lunarDay !== day.getDay() || found.lunarMon !== Math.abs(day.getMonth())) months[year] = (months[year] ?? 0) + 1;
    }
  }
}
const terms = days.getSolarTerms("1987-08-01", "1987-09-01").map(({ name, date }) => `${date} ${name}`);
console.log("chinese-days", JSON.parse(readFileSync("node_modules/chinese-days/package.json")).version);
console.log("1987:", terms, "lunar-javascript:", lunar.Solar.fromYmd(1987, 8, 8).getLunar().getJieQi(), "on 8 August");
console.log("立秋 twenty days late in", late.length, "years,", late[0], "to", late.at(-1), "; right terms from 2001 to 2083:", right);
console.log("days with another lunar day:", months);
assert.deepStrictEqual([late.length, late[0], late.at(-1), right], [99, 1901, 1999, 83 * 24]);
assert.deepStrictEqual([...terms].sort(), ["1987-08-24 处暑", "1987-08-28 立秋"]);
assert.deepStrictEqual(Object.keys(months), ["1933", "1996", "2060"]);
JS
TZ=Asia/Shanghai node seen.mjs
