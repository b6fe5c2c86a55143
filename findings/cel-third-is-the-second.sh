#!/usr/bin/env bash
# getDayOfMonth() of 3 February is 2 in CEL, and 30 February, 30d and the year 2026 are a moment to one of its engines and an error to the other.
#
# Guess before looking: the day of the month of 3 February is 3, as getDate() says, which the language has too; and two
# engines of one language take the same texts for moments. By CEL's specification getDayOfMonth() counts from nought and
# getDate() from one. @marcbachmann/cel-js reads 30 February as 2 March and 24:00 as the next day, and refuses
# duration("30d") and a moment that is only a year; celpy does each the other way round.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @marcbachmann/cel-js@8.0.0 >/dev/null
python3 -m venv venv
venv/bin/pip install -q cel-python==0.5.0
cat >seen.mjs <<'JS'
import { evaluate } from "@marcbachmann/cel-js";

const plain = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === "object" ? "a length" : String(value));
for (const asked of process.argv.slice(2)) {
  try { console.log(plain(evaluate(asked))); } catch { console.log("error"); }
}
JS
third='timestamp("2026-02-03T00:00:00+08:00")'
asked=("$third.getDayOfMonth('Asia/Shanghai')" "$third.getDate('Asia/Shanghai')" 'timestamp("2026-02-30T00:00:00Z")'
  'timestamp("2026-02-03T24:00:00Z")' 'duration("30d")' 'timestamp("2026")')
node seen.mjs "${asked[@]}" | tee js.txt
venv/bin/python -W ignore - "${asked[@]}" <<'PYTHON' | tee python.txt
import sys

import celpy

rules = celpy.Environment()
for asked in sys.argv[1:]:
    try:
        seen = rules.program(rules.compile(asked)).evaluate({})
        print("a length" if isinstance(seen, celpy.celtypes.DurationType) else str(seen)[:10])
    except celpy.CELEvalError:
        print("error")
PYTHON
printf '%s\n' 2 3 2026-03-02 2026-02-04 error error | cmp - js.txt
printf '%s\n' 2 3 error error 'a length' 2026-01-01 | cmp - python.txt
