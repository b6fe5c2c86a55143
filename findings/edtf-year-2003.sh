#!/usr/bin/env bash
# python-edtf's text_to_edtf makes 12 February 2003 of "from 3 to 12 February 2026", and 3 February of an unknown year of 2026年2月3日.
#
# Guess before looking: the function that turns words into the Library of Congress's date format gives an interval for a window,
# or its first day, and nothing for words that it does not know. The window with its year behind loses the year: the 3 becomes
# 2003. Of two days with "to" between only the first is left; the Chinese day has no year, the case number （2026）京0105民初12号 is
# the 12th of a month, "30 days", 30日 and "10 working days" are the 30th and the 10th, "Article 15" the 15th.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q edtf==5.0.2 python-dateutil==2.9.0.post0 pyparsing==3.3.3
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from edtf import text_to_edtf

EXPECTED = {
    "3 February 2026": "2026-02-03", "from 3 to 12 February 2026": "2003-02-12", "2026-02-03 to 2026-02-12": "2026-02-03", "2026年2月3日": "XXXX-02-03",
    "（2026）京0105民初12号": "XXXX-XX-12", "30 days": "XXXX-XX-30", "30日": "XXXX-XX-30", "10 working days": "XXXX-XX-10", "Article 15": "XXXX-XX-15",
}
seen = {words: str(text_to_edtf(words)) for words in EXPECTED}
for words, day in seen.items():
    print("edtf", version("edtf"), words, day)
assert seen == EXPECTED
PYTHON
