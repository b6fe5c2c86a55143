#!/usr/bin/env bash
# Luxon prints 3 December as 2026年123日 and reads that as 23 January.
#
# Guess before looking: MMMM is the month's name as it stands within a date and LLLL its name alone; in Chinese both have a 月, so
# yyyy年MMMMd日 prints 2026年十二月3日 or 2026年12月3日, and reads what it has printed. Under zh the month within a date is the bare
# figure: 2026年123日, which comes back as 23 January; MMM the same. LLLL prints 十二月 and reads it.
# Needs: node (20, with its full ICU data) with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit luxon@3.7.2 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const { DateTime } = require("luxon");

const day = DateTime.fromISO("2026-12-03").setLocale("zh");
const there = (form) => day.toFormat(form);
const back = (form) => DateTime.fromFormat(there(form), form, { locale: "zh" }).toISODate();
const seen = Object.fromEntries(["yyyy年MMMMd日", "yyyy年MMMd日", "yyyy年LLLLd日", "yyyy年M月d日"].map((form) => [form, [there(form), back(form)]]));
console.log("luxon", require("luxon/package.json").version, "node", process.version, seen);
assert.deepStrictEqual(Object.values(seen), [
  ["2026年123日", "2026-01-23"], ["2026年123日", "2026-01-23"], ["2026年十二月3日", "2026-12-03"], ["2026年12月3日", "2026-12-03"],
]);
JS
TZ=Asia/Shanghai node seen.cjs
