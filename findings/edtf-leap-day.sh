#!/usr/bin/env bash
# edtf takes 29 February of any year, and gives it back as a moment.
#
# Guess before looking: the parser of the Library of Congress's Extended Date/Time Format refuses a day that the year
# has not. It refuses 30 February and 31 April, since its grammar knows how long a month may be, but never looks at
# the year: 29 February 2026 is a date, and of an interval it makes the end. datetime.date refuses what it gives.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q edtf==5.0.2
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date
from importlib.metadata import version

import edtf

taken = {}
for text in ("2024-02-29", "2026-02-29", "2026-02-30", "2026-04-31", "2026-01-01/2026-02-29"):
    try:
        value = edtf.parse_edtf(text)
        taken[text] = tuple(value.upper_strict())[:3]
    except edtf.EDTFParseException:
        taken[text] = None
    print(f"edtf {version('edtf')}: {text}: {taken[text]}")
assert taken == {
    "2024-02-29": (2024, 2, 29), "2026-02-29": (2026, 2, 29), "2026-02-30": None, "2026-04-31": None,
    "2026-01-01/2026-02-29": (2026, 2, 29),
}, taken
try:
    date(*taken["2026-02-29"])
except ValueError as problem:
    print(f"datetime.date: {problem}")
else:
    raise AssertionError("29 February 2026 exists")
PYTHON
