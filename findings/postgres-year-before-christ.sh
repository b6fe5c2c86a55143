#!/usr/bin/env bash
# PostgreSQL's to_date makes 1 January of the year 1 before Christ of an empty cell, and 1 February of 2026年2月.
#
# Guess before looking: an empty text is no day: to_date gives null, as for null, or an error, as '' :: date does; and a day without its number, 2026年2月,
# does not fit a form that ends in DD日. to_date fills in what is missing: '' is 0001-01-01 BC, 2026年2月 its first day, and 26年2月3日 a
# day of the year 26. Run in PGlite, which is PostgreSQL itself as WebAssembly.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @electric-sql/pglite@0.5.17 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { PGlite } from "@electric-sql/pglite";

const db = new PGlite();
const ask = async (words) => (await db.query(`SELECT (${words})::text AS found`)).rows[0].found;
console.log((await ask("version()")).slice(0, 40));
const seen = {};
for (const written of ["2026年2月3日", "", "2026年2月", "2026年", "26年2月3日"]) {
  seen[written] = await ask(`to_date('${written}', 'YYYY年MM月DD日')`);
}
console.log(seen);
assert.deepStrictEqual(seen, {
  "2026年2月3日": "2026-02-03", "": "0001-01-01 BC", "2026年2月": "2026-02-01", "2026年": "2026-01-01", "26年2月3日": "0026-02-03",
});
await assert.rejects(ask("''::date"), /invalid input syntax/);
JS
node seen.mjs
