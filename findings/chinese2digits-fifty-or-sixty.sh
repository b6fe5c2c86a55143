#!/usr/bin/env bash
# chinese2digits makes 560 of 五六十, fifty or sixty, 35 of 三五, 10几 of 十几 and 2○26 of 二○二六.
#
# Guess before looking: two figures side by side before a unit, as in 五六十日 and 三五日, are from the one to the other in Chinese, and a
# converter that knows 一百五 as 150 and 负百分之四十 knows that, or leaves the words. It sets the figures side by side, or ten times
# as much; the circle that is typed for 〇 parts a year in two; 统一 is 统1.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q chinese2digits==6.0.2
venv/bin/python -W ignore - <<'PYTHON'
from importlib.metadata import version

from chinese2digits import takeNumberFromString

EXPECTED = {
    "五六十日": ("560日", ["560"]), "三五日内": ("35日内", ["35"]), "十几日": ("10几日", ["10"]),
    "二○二六年": ("2○26年", ["2", "26"]), "二〇二六年": ("2026年", ["2026"]), "统一": ("统1", ["1"]), "一百五": ("150", ["150"]),
}
seen = {}
for words in EXPECTED:
    found = takeNumberFromString(words)
    seen[words] = (found["replacedText"], [str(number) for number in found["digitsStringList"]])
print("chinese2digits", version("chinese2digits"), seen)
assert seen == EXPECTED, seen
PYTHON
