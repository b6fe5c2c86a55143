#!/usr/bin/env bash
# JavaScript's Intl writes 30 December in Chinese figures as 一二月三〇日, and a window of its long form with strokes.
#
# Guess before looking: the long form of a day with the numbering system "hanidec" is that of documents, 二〇二六年十二月三十日, and a range in the
# long form reads 2026年12月30日 with 至 or a dash behind it. Each figure is put in the place of a digit: 一二月三〇日, 一五 for fifteen; "hans",
# which has 十, is passed over for Latin digits without a word. formatRange falls back to 2026/12/30 – 2026/12/31 and has neither 年 nor
# 至. luxon, which asks Intl, says the same.
# Needs: node with npm, the network for the pinned packages (one of them is node 24 with ICU 77; 20.20 with ICU 78 says the same).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit node@24.0.0 luxon@3.7.2 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { DateTime } from "luxon";

const day = new Date("2026-12-30"), next = new Date("2026-12-31");
const long = (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
const seen = {
  hanidec: long("zh-CN-u-nu-hanidec").format(day),
  hans: long("zh-CN-u-nu-hans").format(day),
  fifteen: new Intl.NumberFormat("zh-CN-u-nu-hanidec").format(15),
  alone: long("zh-CN").format(day),
  range: long("zh-CN").formatRange(day, next).replace(/\s/g, " "),
  luxon: DateTime.fromISO("2026-12-30", { zone: "UTC" }).reconfigure({ locale: "zh-CN", numberingSystem: "hanidec" }).toLocaleString(DateTime.DATE_FULL),
};
console.log("node", process.version, "ICU", process.versions.icu, seen);
assert.deepStrictEqual(seen, {
  hanidec: "二〇二六年一二月三〇日",
  hans: "2026年12月30日",
  fifteen: "一五",
  alone: "2026年12月30日",
  range: "2026/12/30 – 2026/12/31",
  luxon: "二〇二六年一二月三〇日",
});
JS
node_modules/.bin/node seen.mjs
