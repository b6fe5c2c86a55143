#!/usr/bin/env bash
# A list that a browser numbers 3, 7, 8 is 3, 4, 5 to two makers of Markdown and 1, 7, 8 to inscriptis.
#
# Guess before looking: the numbers of a page's list are those that the page shows: the list's start, and an item's own value, from
# which the next ones go on. html2text and markdownify know the start alone, inscriptis the item's value alone: in a notice
# that says 见第7项 the seventh is another one, or none. BeautifulSoup's text has no numbers at all.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q html2text==2025.4.15 markdownify==1.2.3 inscriptis==2.7.6 beautifulsoup4==4.15.0
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
import re
from importlib.metadata import version

import html2text
import inscriptis
import markdownify
from bs4 import BeautifulSoup

PAGE = '<ol start="3"><li>申报</li><li value="7">异议</li><li>复议</li></ol>'
READERS = {
    "html2text": html2text.html2text,
    "markdownify": markdownify.markdownify,
    "inscriptis": inscriptis.get_text,
    "beautifulsoup4": lambda page: BeautifulSoup(page, "html.parser").get_text(),
}
seen = {}
for name, read in READERS.items():
    seen[name] = [int(number) for number in re.findall(r"[0-9]+", read(PAGE))]
    print(name, version(name), repr(read(PAGE)))
assert seen == {"html2text": [3, 4, 5], "markdownify": [3, 4, 5], "inscriptis": [1, 7, 8], "beautifulsoup4": []}, seen
PYTHON
