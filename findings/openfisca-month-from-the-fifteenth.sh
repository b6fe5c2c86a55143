#!/usr/bin/env bash
# OpenFisca's text of the month from 15 January to 14 February is 2026-01, which it reads as all of January, and that of twelve such months 2026.
#
# Guess before looking: str() of a period is read back as the same period, as period() promises of its texts: a month from
# 15 January is month:2026-01-15, as the library takes it in, and a year from 15 March year:2026-03-15. The day is left out
# where the unit is a month or a year: the month from the 3rd prints as 2026-02, and read back it ends three days before the
# real one; as a key of a simulation's inputs the two are one text. Days and weeks keep their place.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q openfisca-core==46.0.1
venv/bin/python -W ignore - <<'PYTHON'
from importlib.metadata import version

from openfisca_core.periods import period

seen = []
for given in ["month:2026-02-03", "month:2026-01-15:12", "year:2026-03-15", "day:2026-02-03:10"]:
    made = period(given)
    back = period(str(made))
    seen.append((given, str(made), str(made.stop), str(back.stop)))
print("openfisca-core", version("openfisca-core"), seen)
assert seen == [
    ("month:2026-02-03", "2026-02", "2026-03-02", "2026-02-28"),
    ("month:2026-01-15:12", "2026", "2027-01-14", "2026-12-31"),
    ("year:2026-03-15", "year:2026-03", "2027-03-14", "2027-02-28"),
    ("day:2026-02-03:10", "day:2026-02-03:10", "2026-02-12", "2026-02-12"),
], seen
PYTHON
