#!/usr/bin/env bash
# JavaScript prints the first minute of 3 February as 24:00 of that day in the Chinese of Taiwan, Hong Kong and Singapore.
#
# Guess before looking: hour12: false asks for a clock from 0 to 23, in each Chinese alike, and 24:00 stands, if anywhere, for the end of a day. For
# zh-TW, zh-HK and zh-SG midnight is 24:00 on the day that begins with it: a day later to whoever reads 24:00 as the law does.
# zh-CN alone prints 00:00; hourCycle: "h23" does so in all.
# Needs: node.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/seen.mjs" <<'JS'
import assert from "node:assert";

const midnight = new Date("2026-02-03T00:00:00+08:00");
const shape = { timeZone: "Asia/Shanghai", year: "numeric", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" };
const print = (locale, more) => new Intl.DateTimeFormat(locale, { ...shape, ...more }).format(midnight).replace(/\s/g, " ");
const seen = Object.fromEntries(["zh-CN", "zh-SG", "zh-HK", "zh-TW", "zh-Hant"].map((name) => [name, print(name, { hour12: false })]));
console.log("ICU", process.versions.icu, seen, "with h23:", print("zh-TW", { hourCycle: "h23" }));
assert.strictEqual(seen["zh-CN"], "2026/2/3 00:00");
for (const name of ["zh-SG", "zh-HK", "zh-TW", "zh-Hant"]) assert(seen[name].endsWith("24:00") && seen[name].includes("3"), name);
assert.strictEqual(print("zh-TW", { hourCycle: "h23" }), "2026/2/3 00:00");
JS
node "$work/seen.mjs"
