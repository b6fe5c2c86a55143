#!/usr/bin/env bash
# StrictYAML's Datetime takes 10 for the tenth of the month in which it is read, and 26-02-03 for 26 February 2003.
#
# Guess before looking: a YAML whose values are typed by a schema, and strict by its name, takes for a moment what ISO 8601 writes and refuses a number of days. It asks
# dateutil, which fills in what is missing from today: 10 and 17:00 pass, 2026 is this day of that year, and 2月3日 is refused.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q strictyaml==1.7.3 python-dateutil==2.9.0.post0
"$work/venv/bin/python" - <<'PYTHON'
from datetime import datetime
from importlib.metadata import version

from strictyaml import Datetime, Map, YAMLValidationError, load


def read(value: str) -> datetime | None:
    try:
        return load("closes: " + value, Map({"closes": Datetime()})).data["closes"]
    except YAMLValidationError:
        return None


now = datetime.now()
ten, hour, short = read("10"), read("17:00"), read("26-02-03")
print("strictyaml", version("strictyaml"), ten, hour, short)
assert ten and ten.day == 10 and abs((ten - now).days) < 40
assert hour and (hour.hour, hour.minute) == (17, 0)
assert short == datetime(2003, 2, 26)
assert read("2月3日") is None and read("2026-02-30") is None
PYTHON
