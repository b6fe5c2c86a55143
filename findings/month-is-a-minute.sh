#!/usr/bin/env bash
# P1M, a month in ISO 8601, is a minute to pandas and to ical.js.
#
# Guess before looking: a reader of durations that knows no months refuses P1M, as pandas refuses the unit in 1M, and as icalendar,
# the Python reader of the same files, does. pandas.Timedelta gives one minute without a word, ical.js too (it writes PT1M
# back, and an event of DURATION:P1M ends a minute after its start).
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pandas==3.1.1 icalendar==7.3.2
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import icalendar
import pandas as pd

refused = []
for name, read, word in (("pandas", pd.Timedelta, "1M"), ("icalendar", icalendar.vDuration.from_ical, "P1M")):
    try:
        print(name, word, read(word))
    except ValueError as error:
        refused.append(name)
        print(name, word, "refused:", error)
month = pd.Timedelta("P1M")
print("pandas", pd.__version__, "icalendar", version("icalendar"), "P1M:", month)
assert month == pd.Timedelta(minutes=1) and refused == ["pandas", "icalendar"], (month, refused)
PYTHON
cd "$work"
npm install --silent --no-fund --no-audit ical.js@2.2.1 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const event = ["BEGIN:VEVENT", "UID:1", "DTSTART:20260302T090000", "DURATION:P1M", "END:VEVENT"].join("\r\n");
const end = String(new ICAL.Event(new ICAL.Component(ICAL.parse(event))).endDate);
const back = String(ICAL.Duration.fromString("P1M"));
console.log("ical.js", JSON.parse(readFileSync("node_modules/ical.js/package.json")).version, "P1M:", back, "end:", end);
assert.deepStrictEqual([back, end], ["PT1M", "2026-03-02T09:01:00"]);
JS
node seen.mjs
