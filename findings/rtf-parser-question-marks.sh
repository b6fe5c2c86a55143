#!/usr/bin/env bash
# rtf-parser, and rtf2text on it, read 公?告? in 公告 of an RTF file written by its numbers, and 公告 where it is written in GBK.
#
# Guess before looking: \u20844? is the sign of that number and a ? for readers that do not know numbers: the format says to skip what stands behind, one sign unless \uc says
# otherwise, and Word writes \uc1 itself. rtf-parser gives both. rtf-to-html-converter drops the ? but reads the GBK words as ¹«¸æ
# and begins the text with the title from the file's head, with "nfo" of \info before it.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit rtf-parser@1.3.3 rtf2text@1.0.1 rtf-to-html-converter@1.2.4 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const { promisify } = require("node:util");
const parser = require("rtf-parser");
const { convertRtfToHtml } = require("rtf-to-html-converter");
const { string } = require("rtf2text");

const numbers = [..."公告"].map((sign) => `\\u${sign.codePointAt(0)}?`).join("");
const page = (words) => `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}{\\info{\\title T}}\\uc1\\f0 ${words}\\par}`;
(async () => {
  const seen = {};
  for (const [name, words] of [["numbers", numbers], ["GBK", "\\'b9\\'ab\\'b8\\'e6"]]) {
    const { content } = await promisify(parser.string)(page(words));
    const html = convertRtfToHtml(page(words)).replace(/<[^>]+>/g, "").trim();
    seen[name] = [content[0].content.map((part) => part.value).join(""), (await promisify(string)(page(words))).trim(), html];
  }
  console.log(seen);
  assert.deepStrictEqual(seen, { numbers: ["公?告?", "公?告?", "nfoT公告"], GBK: ["公告", "公告", "nfoT¹«¸æ"] });
})();
JS
node seen.cjs
