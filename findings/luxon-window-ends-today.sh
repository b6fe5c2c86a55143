#!/usr/bin/env bash
# Luxon reads the window 2026-02-03/12, 3 to 12 February in ISO 8601, as one that ends today at noon.
#
# Guess before looking: the second half of an interval may leave out what it shares with the first, as ISO 8601 says; a reader
# that does not know that refuses it. aniso8601 reads 12 February. Luxon takes 12 for the hour of the day on which it is asked,
# 02-12 for an hour of a zone twelve hours behind, and 09:00/17:00 of a hearing on 3 February ends at 17:00 of today; asked
# earlier than that day, the same text is refused. pendulum cannot read it, and for 2026-02-03/P10D raises the error of its own
# call of add().
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit luxon@3.7.2 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { Interval, Settings, VERSION } from "luxon";

Settings.defaultZone = "Asia/Shanghai";
const asked = (day, text) => {
  Settings.now = () => Date.parse(`${day}T10:00:00+08:00`);
  const window = Interval.fromISO(text);
  return window.isValid ? window.toISO({ suppressMilliseconds: true, suppressSeconds: true, includeOffset: false }) : window.invalidReason;
};
const seen = [
  asked("2026-06-15", "2026-02-03/12"), asked("2026-06-15", "2026-02-03/02-12"), asked("2026-06-15", "2026-02-03T09:00/17:00"),
  asked("2026-01-15", "2026-02-03/12"), asked("2026-06-15", "2026-02-03/2026-02-12"),
];
console.log("luxon", VERSION, ...seen);
assert.deepStrictEqual(seen, [
  "2026-02-03T00:00/2026-06-15T12:00", "2026-02-03T00:00/2026-06-14T22:00", "2026-02-03T09:00/2026-06-15T17:00",
  "end before start", "2026-02-03T00:00/2026-02-12T00:00",
]);
JS
node seen.mjs
python3 -m venv venv
venv/bin/pip install -q aniso8601==10.0.1 pendulum==3.3.0
venv/bin/python - <<'PYTHON'
from datetime import date
from importlib.metadata import version

import aniso8601
import pendulum

window = aniso8601.parse_interval("2026-02-03/12")
print("aniso8601", version("aniso8601"), window)
assert window == (date(2026, 2, 3), date(2026, 2, 12))
said = {}
for text in ("2026-02-03/12", "2026-02-03/P10D"):
    try:
        said[text] = str(pendulum.parse(text))
    except (ValueError, TypeError) as problem:
        said[text] = f"{type(problem).__name__}: {problem}"
print("pendulum", version("pendulum"), said)
assert "Unable to parse" in said["2026-02-03/12"]
assert said["2026-02-03/P10D"].startswith("TypeError: Date.add()")
PYTHON
