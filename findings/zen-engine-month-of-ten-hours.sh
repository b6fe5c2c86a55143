#!/usr/bin/env bash
# ZEN's rules add a month to 3 February and come to 10:33 of 5 March, and its packages for Python and JavaScript read one moment as two days.
#
# Guess before looking: duration("1M") is a month of the calendar, as d(...).add("1M") has it, so that a rule for a month's
# notice ends on 3 March; and one engine under two languages reads 2026-02-03T00:00:00+08:00 as one moment. The duration is
# 2,630,016 seconds, thirty days, ten hours and a half. The npm package keeps midnight and calls it Greenwich's, the one for
# Python says 16:00 of the 2nd, and day() is 3 and 2.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @gorules/zen-engine@0.54.0 >/dev/null
python3 -m venv venv
venv/bin/pip install -q zen-engine==2.1.3
month='dateString(date("2026-02-03") + duration("1M"))' added='d("2026-02-03").add("1M").format()'
moment='d("2026-02-03T00:00:00+08:00").format()' day='d("2026-02-03T00:00:00+08:00").day()'
cat >seen.cjs <<'JS'
const zen = require("@gorules/zen-engine");

(async () => {
  for (const rule of process.argv.slice(2)) console.log(String(await zen.evaluateExpression(rule, {})));
})();
JS
node seen.cjs "$month" "$added" "$moment" "$day" | tee js.txt
venv/bin/python - "$month" "$added" "$moment" "$day" <<'PYTHON' | tee python.txt
import sys

import zen

for rule in sys.argv[1:]:
    print(zen.evaluate_expression(rule, {}))
PYTHON
printf '%s\n' '2026-03-05 10:33:36' '2026-03-03 00:00:00 UTC' '2026-02-03 00:00:00 UTC' 3 | cmp - js.txt
printf '%s\n' '2026-03-05 10:33:36' '2026-03-03 00:00:00 UTC' '2026-02-02 16:00:00 UTC' 2.0 | cmp - python.txt
