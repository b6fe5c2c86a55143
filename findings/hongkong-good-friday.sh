#!/usr/bin/env bash
# Good Friday is a working day of Hong Kong in the holidays package, unless "optional" days are asked for.
#
# Guess before looking: the default category "public" holds Hong Kong's general holidays, on which courts, banks and
# offices are shut. It holds the statutory holidays of employees, and Sundays on which these fall; the general
# holidays, Good Friday and the day after among them, are "optional".
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q holidays==0.109
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date
from importlib.metadata import version

import holidays

friday = date(2026, 4, 3)
default, both = holidays.HK(years=2026), holidays.HK(years=2026, categories=("public", "optional"))
print("holidays", version("holidays"), "Good Friday", friday, "working day by default:", default.is_working_day(friday))
print("with optional:", both.is_working_day(friday), both.get(friday))
assert default.is_working_day(friday) and not both.is_working_day(friday)
assert "public" in holidays.HK.supported_categories and default.categories == {"public"}, default.categories
PYTHON
