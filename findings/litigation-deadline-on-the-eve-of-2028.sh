#!/usr/bin/env bash
# amagi-litigation-deadlines lets an answer fall due on 31 December 2027, the day off for New Year's Day of 2028, which it moves itself.
#
# Guess before looking: the calculator states the rule: a holiday on a Saturday is observed on the Friday before, and a last day
# that is one rolls on. It moves Christmas of 2027, a Saturday, to the 24th, and the day due on the 24th to Monday the 27th. New Year's Day of 2028 is
# a Saturday as well, and is moved out of its year: the 31st is asked for among the holidays of 2027, where it is not. The
# package holidays has it off. In calendar form (.ics) the wrong day goes into the diary.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q amagi-litigation-deadlines==0.1.0 holidays==0.99
due() { venv/bin/amagi-litigation-deadlines calc --rules frcp --event answer-complaint --date "$1" | grep '^| Answer' | cut -d'|' -f3-5; }
{ due 2027-12-03; due 2027-12-10; } | tee seen.txt
printf '%s\n' ' 2027-12-03 | 2027-12-27 | yes ' ' 2027-12-10 | 2027-12-31 | no ' | cmp - seen.txt
venv/bin/python - <<'PYTHON'
from datetime import date
from importlib.metadata import version

import holidays

found = holidays.country_holidays("US").get(date(2027, 12, 31))
print("holidays", version("holidays"), found)
assert found and "New Year" in found, found
PYTHON
