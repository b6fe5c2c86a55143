#!/usr/bin/env bash
# jieba cuts 四十五日 into 四 and 十五日, and finds no 四十五 in it: fifteen days stand in an index of a notice of forty-five.
#
# Guess before looking: a segmenter that keeps 二十五日 whole, and 三十五个, keeps 四十五日 whole or parts the day from the number. The length
# of 十五日 in the dictionary wins; the words round it do not help, with HMM or without, and for a search engine (cut_for_search)
# the pieces are 四, 十五, 五日 and 十五日. rjieba and @node-rs/jieba, in Rust, cut the same. Forty-five days are the time for the
# creditors of a company that is wound up.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q jieba==0.42.1 setuptools==80.9.0 rjieba==0.2.2
venv/bin/python - 2>/dev/null <<'PYTHON'
from importlib.metadata import version

import jieba
import rjieba

TEXT = "自公告之日起四十五日内"
seen = {
    "jieba": "/".join(jieba.cut(TEXT)),
    "jieba without HMM": "/".join(jieba.cut(TEXT, HMM=False)),
    "rjieba": "/".join(rjieba.cut(TEXT)),
}
search = list(jieba.cut_for_search("四十五日"))
print("jieba", version("jieba"), "rjieba", version("rjieba"), seen, search)
assert set(seen.values()) == {"自/公告/之日起/四/十五日/内"}
assert search == ["四", "十五", "五日", "十五日"]
assert "/".join(jieba.cut("二十五日")) == "二十五日" and "/".join(jieba.cut("三十五个工作日")) == "三十五个/工作日"
PYTHON
npm install --silent --no-fund --no-audit @node-rs/jieba@2.0.3 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const { Jieba } = require("@node-rs/jieba");
const { dict } = require("@node-rs/jieba/dict.js");
const words = Jieba.withDict(dict).cut("自公告之日起四十五日内", true).join("/");
console.log("@node-rs/jieba", require("@node-rs/jieba/package.json").version, words);
assert.strictEqual(words, "自/公告/之日起/四/十五日/内");
JS
node seen.cjs
