#!/usr/bin/env bash
# A day below a cell of two rows moves into the column of the step, in three readers of web pages.
#
# Guess before looking: where 公示期 spans two rows, the second row's day stays below the first row's day, with an empty cell or
# the step again before it. html2text, markdownify and inscriptis give the second row its one cell and put it first, below 公示期.
# pandas.read_html repeats the step.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q html2text==2025.4.15 markdownify==1.2.3 inscriptis==2.7.6 pandas==3.1.1 lxml==6.1.3
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
import io
from importlib.metadata import version

import html2text
import inscriptis
import markdownify
import pandas as pd

PAGE = (
    "<table><tr><th>步骤</th><th>日期</th></tr><tr><td rowspan=2>公示期</td><td>3月2日</td></tr>"
    "<tr><td>3月9日</td></tr></table>"
)
last = {
    "html2text": html2text.html2text(PAGE).strip().splitlines()[-1].strip(),
    "markdownify": markdownify.markdownify(PAGE).strip().splitlines()[-1],
    "inscriptis": inscriptis.get_text(PAGE).rstrip().splitlines()[-1].rstrip(),
    "pandas": pd.read_html(io.StringIO(PAGE))[0].iloc[-1].tolist(),
}
for name, row in last.items():
    print(name, version(name), repr(row))
assert last == {
    "html2text": "3月9日",
    "markdownify": "| 3月9日 |",
    "inscriptis": "3月9日",
    "pandas": ["公示期", "3月9日"],
}, last
PYTHON
