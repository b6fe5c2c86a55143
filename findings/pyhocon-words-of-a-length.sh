#!/usr/bin/env bash
# pyhocon writes relativedelta(days=+3)after service for the words "3 days after service" of a file, and 0 for one month and for a year.
#
# Guess before looking: a value without quotation marks in HOCON is text, and of a text that begins with a figure and a unit
# nothing is lost; a length of time is known where a length is asked for. pyhocon takes 10d and 30 days for lengths wherever
# they stand, the first words of a sentence too, and writes the object's name of Python into the text. In the JSON that it
# makes of a file 30 days are 2,592,000,000 and a month and a year are 0.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pyhocon==0.3.63 python-dateutil==2.9.0.post0
venv/bin/python -W ignore - <<'PYTHON'
import json
from importlib.metadata import version

from pyhocon import ConfigFactory, HOCONConverter

notice = ConfigFactory.parse_string("""
    due = 3 days after service
    quoted = "3 days after service"
    objection = 30 days
    appeal = 1 month
    barred = 1 year
""")
written = json.loads(HOCONConverter.to_json(notice))
print("pyhocon", version("pyhocon"), notice["due"], written)
assert notice["due"] == "relativedelta(days=+3)after service"
assert notice["quoted"] == "3 days after service"
assert (written["objection"], written["appeal"], written["barred"]) == (2592000000, 0, 0)
PYTHON
