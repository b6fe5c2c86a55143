#!/usr/bin/env bash
# csv-parse makes 1 December 2001 of the cell 民初 12, and 1 March of a contract's number 2026-3.
#
# Guess before looking: cast_date turns cells that hold a date into dates and leaves words alone. It asks JavaScript's Date.parse, which in
# node passes over words that it does not know, Chinese ones too, and takes a number behind a blank or a stroke for a month: 民初 12,
# A-12, 合同 2026-3; 北京 100 is a day of the year 100, and 2026-02-30 is 2 March. 2026年2月3日 stays text. d3's autoType, which looks at the
# shape first, leaves the words, and takes 30 February as well.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit csv-parse@7.0.3 d3-dsv@3.0.2 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { autoType } from "d3-dsv";

const day = (value) => (value instanceof Date ? `day ${value.getFullYear()}-${value.getMonth() + 1}-${value.getDate()}` : value);
const cells = ["民初 12", "A-12", "合同 2026-3", "北京 100", "2026-02-30", "2026年2月3日"];
const seen = {
  "csv-parse": parse(["a", ...cells].join("\n"), { columns: true, cast: true, cast_date: true }).map(({ a }) => day(a)),
  "d3-dsv": cells.map((a) => day(autoType({ a }).a)),
};
for (const [name, row] of Object.entries(seen)) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, row);
assert.deepStrictEqual(seen["csv-parse"], ["day 2001-12-1", "day 2001-12-1", "day 2026-3-1", "day 100-1-1", "day 2026-3-2", "2026年2月3日"]);
assert.deepStrictEqual(seen["d3-dsv"], [...cells.slice(0, 4), "day 2026-3-2", "2026年2月3日"]);
JS
TZ=Asia/Shanghai node seen.mjs
