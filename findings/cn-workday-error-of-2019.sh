#!/usr/bin/env bash
# cn-workday, asked about 2019, raises an error once and from then on calls the Spring Festival of 2019 working days.
#
# Guess before looking: a table that cannot be read is an error each time it is asked for. The package guesses whether its own table of the year begins with a header and for 2019 guesses wrong; the
# year is noted as read before the first row fails, so that the next question finds an empty year, in which each Monday to Friday is worked.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q cn-workday==2020.1.27.1 pytz==2026.6
"$work/venv/bin/python" - <<'PYTHON'
from datetime import datetime
from importlib.metadata import version

from cn_workday import is_workday

assert not is_workday(datetime(2018, 2, 16))
festival = datetime(2019, 2, 5)
seen = []
for _ in range(3):
    try:
        seen.append(is_workday(festival))
    except ValueError as error:
        seen.append(type(error).__name__)
print("cn-workday", version("cn-workday"), "5 February 2019, asked three times", seen)
assert seen == ["ValueError", True, True], seen
PYTHON
