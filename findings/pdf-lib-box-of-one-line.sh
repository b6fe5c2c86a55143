#!/usr/bin/env bash
# pdf-lib sets a Chinese paragraph in one line of 421 points into a box of 100, and finds that 112 points of size fit.
#
# Guess before looking: layoutMultilineText and drawText with maxWidth, by which pdf-lib fills a form's field of several lines too, break a line where the
# width ends, Chinese between any two signs. pdf-lib breaks at blanks alone: a notice without one is one line that runs over the
# box's edge. Asked for the size that fits, it counts that one line's height and gives 112 points for a box 100 wide.
# Needs: node with npm, python3 with pip, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit pdf-lib@1.17.1 @pdf-lib/fontkit@1.1.1 >/dev/null
python3 -m pip install -q --target fonts --no-deps cvttf-NotoSansCJK-Regular==1.0
cp fonts/cvttf_NotoSansCJK_Regular/*.otf notice.otf
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import fontkit from "@pdf-lib/fontkit";
import { layoutMultilineText, PDFDocument, TextAlignment } from "pdf-lib";

const file = await PDFDocument.create();
file.registerFontkit(fontkit);
const font = await file.embedFont(readFileSync("notice.otf"));
const words = "自本公告发出之日起经过30日即视为送达，定于2026年5月6日上午9时30分开庭（第二法庭）。";
const box = { x: 0, y: 0, width: 100, height: 400 };
const lay = (text, fontSize) => layoutMultilineText(text, { alignment: TextAlignment.Left, fontSize, font, bounds: box });
const seen = lay(words, 10).lines, fitted = lay(words, undefined), spaced = lay([...words].join(" "), 10).lines;
console.log(seen.length, "line of", Math.round(seen[0].width), "points; fitted:", fitted.fontSize, "points; with blanks:", spaced.length, "lines");
assert(seen.length === 1 && seen[0].width > 400);
assert(fitted.lines.length === 1 && fitted.fontSize > 100);
assert(spaced.length > 4 && spaced.every((line) => line.width <= 100));
JS
node seen.mjs
