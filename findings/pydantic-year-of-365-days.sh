#!/usr/bin/env bash
# pydantic writes a length of 365 days as P1Y, a year, which other readers end on another day.
#
# Guess before looking: what pydantic writes of a timedelta, which knows days and no years, is in days: P365D, as msgspec writes it, and P400D.
# It writes P1Y and P1Y35D. From 1 March 2027 isodate's year ends on 1 March 2028, 366 days later, a day after the length that
# went in; pydantic alone reads it back as 365, and P1M as thirty days.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pydantic==2.14.4 msgspec==0.23.0 isodate==0.7.2
cat >seen.py <<'PYTHON'
import json
from datetime import date, timedelta
from importlib.metadata import version

import isodate
import msgspec
from pydantic import TypeAdapter

LENGTHS = [timedelta(days=365), timedelta(days=400), timedelta(days=30)]
adapter = TypeAdapter(list[timedelta])
seen = {"pydantic": json.loads(adapter.dump_json(LENGTHS)), "msgspec": json.loads(msgspec.json.encode(LENGTHS))}
start = date(2027, 3, 1)
ends = {"put in": start + LENGTHS[0], "isodate": start + isodate.parse_duration(seen["pydantic"][0])}
month = TypeAdapter(timedelta).validate_python("P1M")
for name, words in seen.items():
    print(name, version(name), words)
print({name: str(end) for name, end in ends.items()}, "P1M:", month)
assert seen == {"pydantic": ["P1Y", "P1Y35D", "P30D"], "msgspec": ["P365D", "P400D", "P30D"]}, seen
assert ends == {"put in": date(2028, 2, 29), "isodate": date(2028, 3, 1)} and month == timedelta(days=30), (ends, month)
assert adapter.validate_json(adapter.dump_json(LENGTHS)) == LENGTHS
PYTHON
venv/bin/python seen.py
