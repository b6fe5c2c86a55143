#!/usr/bin/env bash
# jsdiff's diffSentences knows no Chinese full stop.
#
# Guess before looking: of three sentences of which the second was changed, diffSentences says that the second was changed. It ends a sentence at
# . ! ? alone, and then only before a blank: with 。 the whole paragraph is one sentence, struck and written anew. The same text with
# full stops of Latin script and blanks is parted as guessed.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit diff@9.0.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { diffSentences } from "diff";

const marked = (before, after) =>
  diffSentences(before, after).filter((part) => part.added || part.removed).map((part) => (part.added ? "+" : "-") + part.value);
const chinese = marked("公示期如下。期限为5日。特此公告。", "公示期如下。期限为10日。特此公告。");
const latin = marked("公示期如下. 期限为5日. 特此公告.", "公示期如下. 期限为10日. 特此公告.");
console.log("diff", JSON.parse(readFileSync("node_modules/diff/package.json")).version, chinese, latin);
assert.deepStrictEqual(chinese, ["-公示期如下。期限为5日。特此公告。", "+公示期如下。期限为10日。特此公告。"]);
assert.deepStrictEqual(latin, ["-期限为5日.", "+期限为10日."]);
JS
node seen.mjs
