#!/usr/bin/env bash
# WeasyPrint numbers a list 1., 2. where the page asks for 一、 二、, and where it asks for 3 and 7.
#
# Guess before looking: list-style-type: simp-chinese-informal (CSS Counter Styles, in every browser) prints 一、 to 十、, as cjk-decimal and
# cjk-earthly-branch do in WeasyPrint, and a list's start and an item's value are its numbers. The styles that count as people do
# (simp-chinese-informal, -formal, cjk-ideographic) come out as 1. and nothing is said; start="3" and value="7" are passed over unless
# presentational_hints is switched on.
# Needs: python3 with venv, Pango (libpango-1.0-0, libpangoft2-1.0-0), a Chinese font, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q weasyprint==70.0 pymupdf==2.0
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import pymupdf
import weasyprint


def numbers(style, head="<ol>", items="<li>x</li><li>x</li>", hints=False):
    page = f"<style>ol {{ list-style-type: {style}; margin-left: 9em }}</style>{head}{items}</ol>"
    words = pymupdf.open(stream=weasyprint.HTML(string=page).write_pdf(presentational_hints=hints))[0].get_text().split()
    return [word for word in words if word != "x"]


seen = {style: numbers(style) for style in ("simp-chinese-informal", "simp-chinese-formal", "cjk-ideographic", "cjk-decimal", "cjk-earthly-branch")}
LIST = {"head": '<ol start="3">', "items": '<li>x</li><li value="7">x</li>'}
plain, hinted = numbers("decimal", **LIST), numbers("decimal", **LIST, hints=True)
print("weasyprint", version("weasyprint"), seen, "3 and 7:", plain, "with hints:", hinted)
assert all(seen[style] == ["1.", "2."] for style in list(seen)[:3]), seen
assert seen["cjk-decimal"] == ["一、", "二、"] and seen["cjk-earthly-branch"] == ["子、", "丑、"], seen
assert (plain, hinted) == (["1.", "2."], ["3.", "7."]), (plain, hinted)
PYTHON
venv/bin/python seen.py
