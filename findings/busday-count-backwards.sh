#!/usr/bin/env bash
# The working days from Saturday to Monday are none forwards and one backwards, in NumPy and in polars.
#
# Guess before looking: a count asked for with its ends changed round is the same number with a minus sign. Forwards the
# first day is counted and the last is not; backwards it is the other way about, so that the sign does not undo the change:
# Saturday to Monday 0 and -1, Friday to Saturday 1 and 0. Only where both ends are working days are the two alike.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q numpy==2.4.6 polars==2.1.0
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date

import numpy as np
import polars as pl


def by_polars(first, last):
    return pl.select(pl.business_day_count(pl.lit(date.fromisoformat(first)), pl.lit(date.fromisoformat(last)))).item()


PAIRS = [("2026-03-07", "2026-03-09"), ("2026-03-06", "2026-03-07"), ("2026-03-06", "2026-03-09")]
print("numpy", np.__version__, "polars", pl.__version__)
seen = {}
for name, count in {"numpy": np.busday_count, "polars": by_polars}.items():
    seen[name] = [(int(count(first, last)), int(count(last, first))) for first, last in PAIRS]
    print(name, dict(zip(PAIRS, seen[name])))
assert seen["numpy"] == seen["polars"] == [(0, -1), (1, 0), (1, -1)], seen
PYTHON
