#!/usr/bin/env bash
# xsdata holds nine days, P9D, for more than ten, P10D, and keeps two equal moments as two in a set.
#
# Guess before looking: a type of its own for XML's lengths, which knows years, months and days of P1Y2M3D, is compared by them, or
# refuses to be; and what is equal is one in a set, as Python asks. xsdata's XmlDuration is a text with parts, and < compares the
# letters: max() of P9D, P10D and P30D is P9D, and P24H's like, PT24H, is not P1D. 9:00 of Beijing equals 1:00 UTC, and both
# stand in a set; so do 24:00 of the 3rd and midnight of the 4th, and the former, a value like any other, cannot be made a datetime.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q xsdata==26.10
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

from xsdata.models.datatype import XmlDateTime, XmlDuration

lengths = [XmlDuration(text) for text in ("P10D", "P9D", "P30D")]
longest = max(lengths)
pairs = [("2026-02-03T09:00:00+08:00", "2026-02-03T01:00:00Z"), ("2026-02-03T24:00:00", "2026-02-04T00:00:00")]
moments = [[XmlDateTime.from_string(text) for text in pair] for pair in pairs]
seen = [(one == other, len({one, other})) for one, other in moments]
try:
    end = str(moments[1][0].to_datetime())
except ValueError as problem:
    end = str(problem)
print("xsdata", version("xsdata"), longest, [length.days for length in lengths], seen, end)
assert str(longest) == "P9D" and XmlDuration("PT24H") != XmlDuration("P1D")
assert seen == [(True, 2), (True, 2)], seen
assert end == "hour must be in 0..23", end
PYTHON
