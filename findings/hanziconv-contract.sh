#!/usr/bin/env bash
# hanziconv writes 閤同 for 合同 and 薑某 for the family 姜, and leaves 佔用 as it is in simplified signs.
#
# Guess before looking: a converter that goes sign by sign takes, of two traditional signs for one, the commoner, so that 合同 and 出租 are right
# and rare words wrong. hanziconv takes the rare one: 閤同, 齣租, 區彆, 捲宗, 睏難, 麵積, 韆元 of words that each notice has. The other way
# 佔用, 鑑定 and 託管 come back unchanged and 註冊 by half, as it has one traditional sign for each simplified one alone. OpenCC has all of them right.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q hanziconv==0.3.2 opencc-python-reimplemented==0.1.7
cat >seen.py <<'PYTHON'
from importlib.metadata import version

from hanziconv import HanziConv
from opencc import OpenCC

SIMPLE = ("合同", "出租", "区别", "卷宗", "姜某", "困难", "面积", "千元")
FULL = ("註冊", "佔用", "鑑定", "託管", "證人")
there, back = OpenCC("s2t"), OpenCC("t2s")
seen = [HanziConv.toTraditional(word) for word in SIMPLE]
simplified = [HanziConv.toSimplified(word) for word in FULL]
print("hanziconv", version("hanziconv"), dict(zip(SIMPLE, seen)), dict(zip(FULL, simplified)))
assert seen == ["閤同", "齣租", "區彆", "捲宗", "薑某", "睏難", "麵積", "韆元"], seen
assert simplified == ["註册", "佔用", "鑑定", "託管", "证人"], simplified
assert [there.convert(word) for word in SIMPLE] == ["合同", "出租", "區別", "卷宗", "姜某", "困難", "面積", "千元"]
assert [back.convert(word) for word in FULL] == ["注册", "占用", "鉴定", "托管", "证人"]
PYTHON
venv/bin/python seen.py
