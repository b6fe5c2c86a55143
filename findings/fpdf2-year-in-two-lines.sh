#!/usr/bin/env bash
# fpdf2 ends a line with the 2 of 2026 and begins the next with 026.
#
# Guess before looking: between Chinese signs a line may break anywhere; a number stays whole, as in every browser and in Word, and a comma ends the
# line before. fpdf2's multi_cell looks for blanks, and in a run without one it cuts where the width ends: 2|026年, and lines
# that begin with ， or ）.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q fpdf2==2.8.9 cvttf-NotoSansCJK-Regular==1.0
"$work/venv/bin/python" - <<'PYTHON' 2>/dev/null
from importlib.metadata import version
from pathlib import Path

import cvttf_NotoSansCJK_Regular
from fpdf import FPDF

font = next(Path(cvttf_NotoSansCJK_Regular.__file__).parent.glob("*.otf"))
words = "自本公告发出之日起经过30日即视为送达，定于2026年5月6日上午9时30分开庭（第二法庭）。"
page = FPDF()
page.add_page()
page.add_font("notice", fname=str(font))
page.set_font("notice", size=10)
found = {width: page.multi_cell(width, 5, words, dry_run=True, output="LINES") for width in (30, 36, 40)}
print("fpdf2", version("fpdf2"))
for width, lines in found.items():
    print(width, *lines, sep=" | ")
every = [line for lines in found.values() for line in lines]
assert any(line.endswith("定于2") for line in every) and any(line.startswith("026年") for line in every), found
assert any(line.startswith(("，", "）")) for line in every), found
PYTHON
