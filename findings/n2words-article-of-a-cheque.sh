#!/usr/bin/env bash
# n2words writes 壹拾 for ten and 第壹拾伍 for the fifteenth in simplified Chinese, the figures of a cheque, where nothing asks for them.
#
# Guess before looking: toCardinal(10) is 十 and toOrdinal(15) 第十五, as in 第十五条 and in every sentence; the signs against forgery are for toCurrency, where they are
# right. The package writes them everywhere by default, in the Chinese of Taiwan too; everyday ones must be asked for.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit n2words@4.0.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { toCardinal, toCurrency, toOrdinal } from "n2words/zh-Hans-CN";
import { toOrdinal as taiwan } from "n2words/zh-Hant-TW";

const seen = [toCardinal(10), toOrdinal(15), taiwan(15), toCurrency(105.05)];
console.log(seen);
assert.deepStrictEqual(seen, ["壹拾", "第壹拾伍", "第壹拾伍", "壹佰零伍圆零伍分"]);
JS
node seen.mjs
