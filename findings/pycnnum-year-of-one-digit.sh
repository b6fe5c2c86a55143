#!/usr/bin/env bash
# pycnnum reads the last digit alone of a year in Chinese numerals.
#
# Guess before looking: 二〇二六 is 2026, as a year and a house number are read digit by digit, or it is refused for lack of 千 and
# 百. pycnnum gives 6 for it and 8 for 一九九八 without a word; 二〇, the twentieth of a month in old documents, is 2. With the
# units written out (二千零二十六) it is right, and 廿八 it refuses.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pycnnum==2.1.1
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import pycnnum

seen = {words: pycnnum.cn2num(words) for words in ("二〇二六", "一九九八", "二〇", "二千零二十六", "三十")}
print("pycnnum", version("pycnnum"), seen)
assert seen == {"二〇二六": 6, "一九九八": 8, "二〇": 2, "二千零二十六": 2026, "三十": 30}, seen
try:
    pycnnum.cn2num("廿八")
except ValueError as error:
    print("廿八:", error)
else:
    raise AssertionError("廿八 is read")
PYTHON
