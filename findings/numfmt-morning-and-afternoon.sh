#!/usr/bin/env bash
# numfmt shows 上午/下午15时29分 for Excel's Chinese format of an hour, and Tuesday for its weekday aaaa.
#
# Guess before looking: 上午/下午h"时"mm"分" stands in the list of formats of a Chinese Excel and is its AM/PM: one of the two words and an hour of twelve, as numfmt
# does for AM/PM with [$-804] before it. It prints both words and the hour of twenty-four. aaaa is 星期二 with the language named only,
# [DBNum1], which asks for 一百零五, changes nothing, and the General of a Chinese Excel, G/通用格式, is an error.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit numfmt@4.0.1 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { format } from "numfmt";

const hour = 46056 + (15 * 60 + 29) / 1440;
const cells = [
  ['上午/下午h"时"mm"分"', hour], ['[$-804]上午/下午h"时"mm"分";@', hour], ['[$-804]AM/PMh"时"mm"分";@', hour],
  ["aaaa", hour], ["[$-804]aaaa", hour], ["[DBNum1][$-804]General", 105],
];
const seen = cells.map(([pattern, value]) => format(pattern, value));
console.log(seen);
assert.deepStrictEqual(seen, ["上午/下午15时29分", "上午/下午15时29分", "下午3时29分", "Tuesday", "星期二", "105"]);
assert.throws(() => format('G/通用格式"个月"', 3), /Invalid pattern/);
JS
node seen.mjs
