#!/usr/bin/env bash
# nzh reads 105 in 一百五, and nothing in 两百 and 廿.
#
# Guess before looking: a number that stops short, as people say it, has the next lower unit: 一百五 is 150, 一千二 is 1200, 三万五 is 35000,
# as cn2an reads them; what the reader does not know it refuses. nzh adds the last digit as it stands, 105, 1002, 30005, and signs that
# it does not know, 两 and 廿 among them, make 0 of the whole number.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit nzh@1.0.14 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import nzh from "nzh";

const words = ["一百五十", "一百五", "一千二", "三万五", "两百", "廿"];
const seen = words.map((word) => nzh.cn.decodeS(word));
console.log("nzh", JSON.parse(readFileSync("node_modules/nzh/package.json")).version, words, seen);
assert.deepStrictEqual(seen.map(Number), [150, 105, 1002, 30005, 0, 0]);
JS
node seen.mjs
