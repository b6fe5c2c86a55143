#!/usr/bin/env bash
# Python's csvw reads 2026-02-03x as a day by its form, cannot read 2026/2/3 by the form yyyy/M/d, and gives 9:00 without a zone back as 9:00Z.
#
# Guess before looking: a reader of the W3C's CSV on the Web takes a cell that fits its form from end to end, refuses a form that it does not know, and
# gives back what it read. What stands behind the day is passed over, where its own form for it asks for nothing more; an unknown
# form, yyyy/M/d or yyyy年M月d日, is a warning and then yyyy-MM-dd, so that each cell of such a column is at fault; and a dateTimeStamp,
# whose zone the standard requires, is read without one and written with Greenwich's. 30 February is refused.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q csvw==4.1.1
venv/bin/python -W ignore - <<'PYTHON'
from importlib.metadata import version

from csvw.metadata import Datatype


def day(form: str, cell: str) -> str:
    try:
        return str(Datatype.fromvalue({"base": "date", "format": form}).parse(cell))[:10]
    except ValueError:
        return "refused"


seen = [day(*asked) for asked in (("yyyy-MM-dd", "2026-02-03x"), ("yyyy-MM-dd", "2026-02-30"), ("yyyy/M/d", "2026/2/3"), ("yyyy/M/d", "2026-02-03"),
                                  ("yyyy年M月d日", "2026年2月3日"), ("d/M/yyyy", "3/2/2026"))]
stamp = Datatype.fromvalue("dateTimeStamp")
read = stamp.parse("2026-02-03T09:00:00")
print("csvw", version("csvw"), seen, read, stamp.formatted(read))
assert seen == ["2026-02-03", "refused", "refused", "2026-02-03", "refused", "2026-02-03"], seen
assert read.tzinfo is None and stamp.formatted(read).endswith("Z"), read
PYTHON
