#!/usr/bin/env bash
# ftfy takes the brackets of a Chinese case number and every comma and colon for broken Latin ones.
#
# Guess before looking: a cleaner of broken text mends full-width digits and Latin letters and leaves Chinese
# punctuation, which is as wide by right. ftfy's default makes ASCII of both: （2026）京01破5号 is filed as (2026)京01破5号 and
# no longer found, ，and ： become , and :, while 。 and 《》 stay. A radical for a character (⽇, of a PDF), which is broken, it
# leaves. fix_character_width=False keeps the signs, and the full-width digits with them.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q ftfy==6.3.1
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import ftfy

TEXT = "（2026）京01破5号：自公告之日起，经过３０⽇。《民法典》"
mended, kept = ftfy.fix_text(TEXT), ftfy.fix_text(TEXT, fix_character_width=False)
print("ftfy", version("ftfy"))
print(TEXT, mended, kept, sep="\n")
assert mended == "(2026)京01破5号:自公告之日起,经过30⽇。《民法典》", mended
assert kept == TEXT, kept
PYTHON
