#!/usr/bin/env bash
# borax writes 一百十五 for 115 and 零元零角伍分 for five cents.
#
# Guess before looking: borax writes numbers as cn2an does, 一百一十五, and amounts in capitals as cheques have them: 壹元零伍分, 伍分.
# In its numbers the 一 before 十 is left out everywhere, not at the beginning alone, so 100010 is 十万零十; in its amounts the empty
# places are all named: 壹元零角伍分, 壹拾元伍角零分, 零元零角伍分. cn2an writes both as guessed.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q borax==4.1.3 cn2an==0.5.24
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import cn2an
from borax.numbers import ChineseNumbers, FinanceNumbers

NUMBERS, AMOUNTS = [10, 115, 100010], [1.05, 10.5, 0.05]
numbers = {n: (ChineseNumbers.to_chinese_number(n), cn2an.an2cn(n, "low")) for n in NUMBERS}
amounts = {n: (FinanceNumbers.to_capital_str(n), cn2an.an2cn(n, "rmb")) for n in AMOUNTS}
print("borax", version("borax"), "cn2an", version("cn2an"), numbers, amounts, sep="\n")
assert numbers == {10: ("十", "十"), 115: ("一百十五", "一百一十五"), 100010: ("十万零十", "十万零一十")}, numbers
assert amounts == {
    1.05: ("壹元零角伍分", "壹元零伍分"),
    10.5: ("壹拾元伍角零分", "壹拾元伍角"),
    0.05: ("零元零角伍分", "伍分"),
}, amounts
PYTHON
