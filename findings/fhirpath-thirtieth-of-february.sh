#!/usr/bin/env bash
# fhirpathpy takes @2026-02-30 and the month 13 for days, and finds no month of thirty days where fhirpath.js finds one.
#
# Guess before looking: two engines of one language of HL7 agree: a literal of a day that does not exist is refused,
# convertsToDate() of it is false, and 1 month = 30 days, which the standard's table of conversions says, is true in both or
# in neither. The JavaScript engine does so. The Python one, a port of it, takes the day, says that '2026-02-30' and
# '2026-13-03' convert to dates, and that a month is not thirty days.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit fhirpath@5.2.2 >/dev/null
python3 -m venv venv
venv/bin/pip install -q fhirpathpy==2.2.4
cat >seen.cjs <<'JS'
const fhirpath = require("fhirpath");

for (const asked of process.argv.slice(2)) {
  try { console.log(JSON.stringify(fhirpath.evaluate({}, asked).map((value) => (typeof value === "boolean" ? value : String(value))))); } catch (error) { console.log(String(error.message)); }
}
JS
asked=("@2026-02-30" "'2026-02-30'.convertsToDate()" "'2026-13-03'.convertsToDate()" "1 month = 30 days" "@2026-01-31 + 1 month")
node seen.cjs "${asked[@]}" | tee js.txt
venv/bin/python - "${asked[@]}" <<'PYTHON' | tee python.txt
import sys

from fhirpathpy import evaluate

for asked in sys.argv[1:]:
    print([str(value) if isinstance(value, (str, bool)) else value.asStr for value in evaluate({}, asked)])
PYTHON
printf '%s\n' 'Invalid date literal: @2026-02-30' '[false]' '[false]' '[true]' '["2026-02-28"]' | cmp - js.txt
printf '%s\n' "['2026-02-30']" "['True']" "['True']" "['False']" "['2026-02-28']" | cmp - python.txt
