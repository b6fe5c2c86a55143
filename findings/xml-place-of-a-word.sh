#!/usr/bin/env bash
# fast-xml-parser and xml2js give 自公告之日30日 and, elsewhere, 起; and the first reads 0105, a court's code, as 105.
#
# Guess before looking: the words of a paragraph with an element among them come out in their order, as textContent has them; and what an element holds is text until
# somebody asks for a number. Both collect the words around an element into one text and put the element beside it, so that the
# place of 起 is lost unless asked for (preserveOrder, explicitChildren), and fast-xml-parser makes numbers of 0105 and +86.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit fast-xml-parser@5.12.1 xml2js@0.6.2 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { XMLParser } from "fast-xml-parser";
import xml2js from "xml2js";

const page = "<n><p>自公告之日<b>起</b>30日</p><court>0105</court><phone>+86</phone></n>";
const fast = new XMLParser().parse(page).n;
const slow = (await xml2js.parseStringPromise(page)).n;
console.log(fast, JSON.stringify(slow));
assert.deepStrictEqual(fast, { p: { "#text": "自公告之日30日", b: "起" }, court: 105, phone: 86 });
assert.deepStrictEqual(JSON.parse(JSON.stringify(slow)), { p: [{ _: "自公告之日30日", b: ["起"] }], court: ["0105"], phone: ["+86"] });
JS
node seen.mjs
