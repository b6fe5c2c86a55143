#!/usr/bin/env bash
# pandas reads the rooms 101,102 of a table on a page as the number 101102, and articles 3,10 as 310.
#
# Guess before looking: cells that hold two numbers with a comma between them stay text; at most 1,000 with its three figures
# behind the comma is taken for a number. pandas.read_html takes every comma out first (thousands=","), wherever it stands, and a
# column that is all figures then is one of numbers. With thousands=None they stay, and 2.10 is 2.1 all the same.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pandas==3.1.1 lxml==6.1.3
cat >seen.py <<'PYTHON'
import io
from importlib.metadata import version

import pandas

ROWS = (("房号", "条", "截止"), ("101,102", "3,10", "2.10"), ("201", "5", "2.9"))
PAGE = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
seen = {
    sign: pandas.read_html(io.StringIO(f"<table>{PAGE}</table>"), header=0, thousands=sign)[0].values.tolist()[0]
    for sign in (",", None)
}
print("pandas", version("pandas"), seen)
assert seen == {",": [101102.0, 310.0, 2.1], None: ["101,102", "3,10", 2.1]}, seen
PYTHON
venv/bin/python seen.py
