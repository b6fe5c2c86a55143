#!/usr/bin/env bash
# Day.js prints five past twelve as 中午12:05 and reads that as five past midnight.
#
# Guess before looking: what Day.js prints with A under zh-cn (上午, 下午, 中午) it reads back by the same format and locale, as Moment
# does. Its reader knows morning and afternoon alone, and 中午 is neither to it: 12:05 is 00:05, and 中午1:00 one in the morning. It prints
# 11:05 as 中午11:05, where Moment has 上午; 下午 and 晚上 come back right.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit dayjs@1.11.23 moment@2.31.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn.js";
import parsing from "dayjs/plugin/customParseFormat.js";
import moment from "moment";
import "moment/locale/zh-cn.js";

dayjs.extend(parsing);
dayjs.locale("zh-cn");
moment.locale("zh-cn");
const FORM = "YYYY年M月D日Ah:mm";
const seen = Object.fromEntries(Object.entries({ dayjs, moment }).map(([name, library]) => [name, [[9, 30], [11, 5], [12, 5], [15, 5], [20, 0]].map((time) => {
  const text = library(new Date(2026, 1, 3, ...time)).format(FORM);
  return `${text.slice(9)} ${library(text, FORM, "zh-cn").format("HH:mm")}`;
})]));
for (const [name, hours] of Object.entries(seen)) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, hours);
assert.deepStrictEqual(seen, {
  dayjs: ["上午9:30 09:30", "中午11:05 11:05", "中午12:05 00:05", "下午3:05 15:05", "晚上8:00 20:00"],
  moment: ["上午9:30 09:30", "上午11:05 11:05", "中午12:05 12:05", "下午3:05 15:05", "晚上8:00 20:00"],
});
const one = [dayjs, moment].map((library) => library("2026年2月3日中午1:00", FORM, "zh-cn").format("HH:mm"));
assert.deepStrictEqual(one, ["01:00", "13:00"]);
JS
TZ=Asia/Shanghai node seen.mjs
