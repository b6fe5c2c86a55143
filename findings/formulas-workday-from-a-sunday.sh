#!/usr/bin/env bash
# The Python engine "formulas" gives #VALUE! for a WORKDAY that begins on a Sunday, where its NETWORKDAYS counts from one.
#
# Guess before looking: WORKDAY(Sunday, 10) is Friday of the week after next, in Excel and its kin; a day on which nobody works is what the
# function is for. formulas hands the day to NumPy, which refuses a first day that is no working day unless told what to do with it, and the refusal
# becomes #VALUE!, as if the sheet were wrong: also from a holiday of the sheet's own list. From a working day it is right. DATEDIF knows
# "D" and not "d", which Excel takes alike, and text of a day plus 10, which Excel adds, is #VALUE! too.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q formulas==1.3.4 numpy==2.4.6
venv/bin/python -W ignore - <<'PYTHON'
from importlib.metadata import version

import formulas


def value(text: str) -> str:
    return str(formulas.Parser().ast(text)[1].compile()())


asked = {
    "=NETWORKDAYS(DATE(2026,2,1),DATE(2026,2,16))": "11",
    "=WORKDAY(DATE(2026,2,2),10)": "46069",
    "=WORKDAY(DATE(2026,2,1),10)": "#VALUE!",
    "=WORKDAY(DATE(2026,2,1),-1)": "#VALUE!",
    "=WORKDAY(46055,1,46055)": "#VALUE!",
    "=WORKDAY.INTL(DATE(2026,2,1),10,11)": "#VALUE!",
    '=DATEDIF(46055,46085,"D")': "30",
    '=DATEDIF(46055,46085,"d")': "#NUM!",
    '="2026-02-03"+10': "#VALUE!",
}
seen = {text: value(text) for text in asked}
print("formulas", version("formulas"), "numpy", version("numpy"), seen)
assert seen == asked
PYTHON
