#!/usr/bin/env bash
# SheetJS shows $15天 for a cell of fifteen days whose format names the Chinese language, [$-804]0"天".
#
# Guess before looking: [$-804] in front of a format says in which language months and weekdays are written; it has no sign of money, which would stand between $ and
# -, and Excel shows 15天. SheetJS takes the dollar of the bracket for one. In a format of a date the bracket does nothing, so
# that a sheet with days alone looks right; and the figures of [DBNum1], 一百零五, are Western ones.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit xlsx@0.18.5 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const XLSX = require("xlsx");

const cells = [
  ['[$-804]0"天"', 15], ['0"天"', 15], ["[$-804]General", 105], ["[DBNum1][$-804]General", 105], ['[$-804]yyyy"年"m"月"d"日"', 46056], ["[$-804]aaaa", 46056],
];
const sheet = XLSX.utils.aoa_to_sheet([cells.map(([, value]) => value)]);
cells.forEach(([format], column) => (sheet[XLSX.utils.encode_cell({ r: 0, c: column })].z = format));
const book = { SheetNames: ["公示"], Sheets: { 公示: sheet } };
const read = XLSX.read(XLSX.write(book, { type: "buffer", bookType: "xlsx" }), { cellNF: true });
const seen = XLSX.utils.sheet_to_json(read.Sheets["公示"], { header: 1, raw: false })[0];
console.log("xlsx", XLSX.version, seen);
assert.deepStrictEqual(seen, ["$15天", "15天", "$105", "$105", "2026年2月3日", "$aaaa"]);
JS
node seen.cjs
