#!/usr/bin/env bash
# In traditional signs zhconv makes a lot of 签名, and 复核 has four forms in three libraries.
#
# Guess before looking: words that each notice has, 签名, 准许, 复核, 制定, come out alike from the converters that know words, in one way
# for each region. zhconv writes 籤名 (the sign of a lot) and 準許 for Taiwan and Hong Kong alike, OpenCC 簽名 and 准許; 复核 is 覆核 to zhconv, 複覈 to OpenCC
# and 複核 to OpenCC for Taiwan and Hong Kong; HanziConv goes sign by sign: 製定, 聯係, 乾部, 閤並.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q zhconv==1.4.3 OpenCC==1.4.2 hanziconv==0.3.2
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import opencc
import zhconv
from hanziconv import HanziConv

MAKERS = {
    "zhconv zh-tw": lambda word: zhconv.convert(word, "zh-tw"),
    "zhconv zh-hk": lambda word: zhconv.convert(word, "zh-hk"),
    "OpenCC s2t": opencc.OpenCC("s2t").convert,
    "OpenCC s2tw": opencc.OpenCC("s2tw").convert,
    "OpenCC s2hk": opencc.OpenCC("s2hk").convert,
    "HanziConv": HanziConv.toTraditional,
}
WORDS = "签名 准许 复核 制定 联系 干部 合并"
print(*(f"{name} {version(name)}" for name in ("zhconv", "OpenCC", "hanziconv")))
seen = {name: " ".join(make(word) for word in WORDS.split()) for name, make in MAKERS.items()}
for name, words in seen.items():
    print(f"{name}: {words}")
assert seen == {
    "zhconv zh-tw": "籤名 準許 覆核 制定 聯繫 幹部 合併",
    "zhconv zh-hk": "籤名 準許 覆核 制定 聯繫 幹部 合併",
    "OpenCC s2t": "簽名 准許 複覈 制定 聯繫 幹部 合併",
    "OpenCC s2tw": "簽名 准許 複核 制定 聯繫 幹部 合併",
    "OpenCC s2hk": "簽名 准許 複核 制定 聯繫 幹部 合併",
    "HanziConv": "簽名 準許 復核 製定 聯係 乾部 閤並",
}, seen
PYTHON
