#!/usr/bin/env bash
# date-fns prints 15:05 as 中午3:05, and words for the morning and the night that it cannot read.
#
# Guess before looking: B, the part of the day in words, gives 下午 at three in the afternoon, as Intl does, and what it prints it reads back.
# Under zhCN there are four parts and the one from twelve to five is 中午; nine in the morning is 早晨9:05 and midnight 夜间12:05,
# neither of which parse with the same format and locale takes: an invalid date. a, with two halves, is right and comes back.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit date-fns@4.4.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { format, parse } from "date-fns";
import { zhCN } from "date-fns/locale";

const hours = [0, 9, 15, 20].map((hour) => new Date(2026, 1, 3, hour, 5));
const through = (form) => hours.map((moment) => {
  const text = format(moment, form, { locale: zhCN });
  const back = parse(text, form, new Date(2026, 0, 1), { locale: zhCN });
  return `${text.slice(9)} ${isNaN(back) ? "invalid" : back.toTimeString().slice(0, 5)}`;
});
const seen = { B: through("yyyy年M月d日Bh:mm"), a: through("yyyy年M月d日ah:mm") };
const intl = new Intl.DateTimeFormat("zh-CN", { hour: "numeric", dayPeriod: "short", hour12: true }).format(hours[2]);
console.log("date-fns", JSON.parse(readFileSync("node_modules/date-fns/package.json")).version, seen, "Intl:", intl);
assert.deepStrictEqual(seen, {
  B: ["夜间12:05 invalid", "早晨9:05 invalid", "中午3:05 15:05", "晚上8:05 20:05"],
  a: ["上午12:05 00:05", "上午9:05 09:05", "下午3:05 15:05", "下午8:05 20:05"],
});
assert.ok(intl.startsWith("下午"), intl);
JS
TZ=Asia/Shanghai node seen.mjs
