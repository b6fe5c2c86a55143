#!/usr/bin/env bash
# dateutil's fuzzy reading of 2026年2月3日9时 is a day of 2009.
#
# Guess before looking: dateutil does not know 年, 月 and 日 and refuses such a date; with fuzzy=True, which skips words, it finds year,
# month and day, as it does in 2026年2月3日. With an hour behind, the hour becomes the year and the year is dropped: 9时 is 2009,
# and of 2026年12月13日下午3时 the year is 2003. 2026年2月 alone is the second of the current month. None is refused.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q python-dateutil==2.9.0.post0
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date, datetime
from importlib.metadata import version

from dateutil import parser

TEXTS = ("2026年2月3日", "2026年2月3日9时", "2026年12月13日下午3时", "2026年2月")
today = datetime(2026, 7, 20)
seen = {text: parser.parse(text, fuzzy=True, default=today).date() for text in TEXTS}
for text, day in seen.items():
    print("python-dateutil", version("python-dateutil"), text, day)
for text in TEXTS:
    try:
        parser.parse(text)
    except parser.ParserError:
        continue
    raise AssertionError(f"{text} is read without fuzzy")
assert list(seen.values()) == [date(2026, 2, 3), date(2009, 2, 3), date(2003, 12, 13), date(2026, 7, 2)], seen
PYTHON
