#!/usr/bin/env bash
# xpinyin writes zhong qing for the city of Chongqing, sha men for Xiamen and yin xing for a bank.
#
# Guess before looking: who makes pinyin for addresses of files and names knows the cities and the commonest words with a sign of two readings. xpinyin takes the
# first reading of each sign by itself: 重庆 is zhong qing, 厦门 sha men, 朝阳 zhao yang, 银行 yin xing, 调解 diao jie; 〇 stays as it is.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q xpinyin==0.7.7
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from xpinyin import Pinyin

words = ("重庆市", "厦门市", "朝阳区", "银行", "调解", "二〇二六年")
seen = {word: Pinyin().get_pinyin(word, " ") for word in words}
print("xpinyin", version("xpinyin"), seen)
assert seen == {
    "重庆市": "zhong qing shi", "厦门市": "sha men shi", "朝阳区": "zhao yang qu", "银行": "yin xing", "调解": "diao jie", "二〇二六年": "er 〇 er liu nian",
}, seen
PYTHON
