#!/usr/bin/env bash
# html-to-text makes 1030 of the cells 10 and 30, and two makers of text drop the stroke through a 五 before 十日.
#
# Guess before looking: the text of a table has something between two cells, a blank at least. html-to-text puts nothing there unless its table
# is asked for by name (format "dataTable"): days and amounts run together. Of <del>五</del><ins>十</ins>日 it makes 五十日, as turndown does,
# though Markdown has a sign for struck words; turndown's cells are paragraphs of their own.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit html-to-text@10.0.1 turndown@7.2.5 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { convert } from "html-to-text";
import Turndown from "turndown";

const table = "<table><tr><th>天数</th><th>金额</th></tr><tr><td>10</td><td>30</td></tr></table>";
const struck = "<p>期限<del>五</del><ins>十</ins>日</p>";
const turndown = new Turndown();
const seen = {
  "html-to-text": [table, struck].map((html) => convert(html)),
  turndown: [table, struck].map((html) => turndown.turndown(html)),
};
const asked = convert(table, { selectors: [{ selector: "table", format: "dataTable" }] });
for (const [name, texts] of Object.entries(seen)) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, texts);
console.log("asked for the table:", JSON.stringify(asked));
assert.deepStrictEqual(seen, { "html-to-text": ["天数金额1030", "期限五十日"], turndown: ["天数\n\n金额\n\n10\n\n30", "期限五十日"] });
assert.match(asked, /10 +30/);
JS
node seen.mjs
