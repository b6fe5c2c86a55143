#!/usr/bin/env bash
# fpdf2 prints the window 2026年2月4日--2026年2月13日 as 2026年2月4日2026年2月13日, if its text may hold marks.
#
# Guess before looking: with markdown=True a pair of -- underlines what is between them, as is documented, and one that has no
# partner is printed, as a lone ** is in every Markdown. The lone one is taken out
# too, of each of the three signs, and all behind it is underlined, bold or slanted.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q fpdf2==2.8.9 pypdf==7.1.1
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import pypdf
from fpdf import FPDF

seen = {}
for sign in ("--", "-", "**", "__"):
    page = FPDF()
    page.add_page()
    page.set_font("Helvetica", size=12)
    page.multi_cell(0, text=f"2026.2.4{sign}2026.2.13", markdown=True)
    page.output("notice.pdf")
    seen[sign] = pypdf.PdfReader("notice.pdf").pages[0].extract_text().strip()
print("fpdf2", version("fpdf2"), seen)
assert seen == {"--": "2026.2.42026.2.13", "-": "2026.2.4-2026.2.13", "**": "2026.2.42026.2.13", "__": "2026.2.42026.2.13"}, seen
PYTHON
venv/bin/python seen.py
