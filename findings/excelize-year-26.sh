#!/usr/bin/env bash
# excelize counts −684428 for DATE(26,2,3), finds no day in "2026/2/3", and writes the circle ○ for 〇 in 二〇二六年.
#
# Guess before looking: formulas give what the program gives: Excel's DATE of a year of two figures is one of 1926, day
# 9,531; DATEVALUE reads 2026/2/3 as well as 2026-02-03; and the format [DBNum1]yyyy年m月d日 writes 二〇二六年二月三日. The year is 26
# after Christ, a day below nought that no cell can show; with strokes the text is #VALUE!; and U+25CB, a circle, is no
# Chinese figure to a reader of numbers. "3,10" is 310.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q excelize==0.1.0
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

import excelize

book = excelize.new_file()


def value(formula: str) -> str:
    book.set_cell_formula("Sheet1", "A1", formula)
    try:
        return book.calc_cell_value("Sheet1", "A1")
    except RuntimeError as error:
        return str(error)


seen = [value(f) for f in ["DATE(26,2,3)", 'DATEVALUE("2026-02-03")', 'DATEVALUE("2026/2/3")', 'TEXT(46056,"[DBNum1]yyyy年m月d日")', 'VALUE("3,10")']]
print("excelize", version("excelize"), seen)
assert seen == ["-684428", "46056", "#VALUE!", "二\u25cb二六年二月三日", "310"], seen
PYTHON
