#!/usr/bin/env bash
# SpiffWorkflow repeats R3/2026-01-31T00:00:00/P1M, each month from 31 January, every 31 days: on 3 March and 3 April.
#
# Guess before looking: a timer of a process that repeats by P1M comes in each month, at its end where it began at the end of
# one. SpiffWorkflow makes one length in days of the month, the 31 of January, or counted back from 31 December 30 days to the
# 1st, and repeats that; a year from 1 March 2027 is 366 days, and so is the next: 2 March 2029.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q SpiffWorkflow==3.2.0 lxml==6.1.3
TZ=UTC "$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from SpiffWorkflow.bpmn.specs.event_definitions.timer import TimerEventDefinition as timer

seen = {}
for text in ("R3/2026-01-31T00:00:00Z/P1M", "R3/P1M/2026-12-31T00:00:00Z", "R3/2027-03-01T00:00:00Z/P1Y"):
    _, first, length = timer.parse_iso_recurring_interval(text)
    seen[text] = [f"{first + count * length:%F}" for count in range(3)]
    print("SpiffWorkflow", version("SpiffWorkflow"), text, *seen[text])
assert list(seen.values()) == [
    ["2026-01-31", "2026-03-03", "2026-04-03"], ["2026-12-01", "2026-12-31", "2027-01-30"], ["2027-03-01", "2028-03-01", "2029-03-02"],
]
PYTHON
