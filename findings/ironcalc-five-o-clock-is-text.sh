#!/usr/bin/env bash
# IronCalc takes the input 17:00 and 24:00 for text and 2026.2.3 for a number, and gives #VALUE! for TEXT(46056, "yyyy年m月d日").
#
# Guess before looking: an engine made to be Excel's like takes 17:00 for a time, as it takes 2026-02-03 for a day, and leaves 2026.2.3, a day in no
# locale of English, as text; 年, 月 and 日 in a format stand as they are, as they do in Excel. An hour that is typed is text, so
# that a sheet of hearings cannot be sorted or added; only with the signs in quotation marks does TEXT give 2026年2月3日, and General"天" drops the
# 天. WORKDAY, NETWORKDAYS and DATEDIF are right.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q ironcalc==0.9.1
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

import ironcalc

TYPED = ["2026-02-03", "2026/2/3", "2026.2.3", "17:00", "24:00", "2026-02-30"]
FORMULAS = {
    '=TEXT(46056,"yyyy年m月d日")': "#VALUE!",
    '=TEXT(46056,"yyyy""年""m""月""d""日""")': "2026年2月3日",
    '=TEXT(30,"0天")': "#VALUE!",
    '=TEXT(30,"General""天""")': "30",
    "=WORKDAY(DATE(2026,2,1),10)": "46066",
    "=NETWORKDAYS(DATE(2026,2,3),DATE(2026,2,12))": "8",
    '=DATEDIF(DATE(2026,1,31),DATE(2026,2,28),"m")': "0",
}
model = ironcalc.create("notices", "en", "Asia/Shanghai", "en")
for row, words in enumerate([*TYPED, *FORMULAS], 1):
    model.set_user_input(0, row, 1, words)
model.evaluate()
kinds = {words: str(model.get_cell_type(0, row, 1)).rsplit(".")[-1] for row, words in enumerate(TYPED, 1)}
seen = {words: model.get_formatted_cell_value(0, row, 1) for row, words in enumerate(FORMULAS, len(TYPED) + 1)}
print("ironcalc", version("ironcalc"), kinds, seen, sep="\n")
assert kinds == dict(zip(TYPED, ["Number", "Number", "Number", "Text", "Text", "Text"], strict=True)), kinds
assert seen == FORMULAS, seen
PYTHON
