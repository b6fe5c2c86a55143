#!/usr/bin/env bash
# inscriptis leaves out what a page hides by its style and prints what it hides by the attribute made for that.
#
# Guess before looking: a reader that lays pages out as a browser does leaves out hidden paragraphs however they are hidden. A paragraph
# with style="display:none" is gone, one with the attribute hidden, which browsers do not show either, is in the text.
# html2text prints all of them.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q inscriptis==2.7.6 html2text==2025.4.15
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import html2text
import inscriptis

PAGE = '<p hidden>公示期5日</p><p style="display:none">公示期7日</p><p>公示期10日</p>'
seen = {name: read(PAGE).split() for name, read in (("inscriptis", inscriptis.get_text), ("html2text", html2text.html2text))}
for name, words in seen.items():
    print(name, version(name), words)
assert seen == {
    "inscriptis": ["公示期5日", "公示期10日"],
    "html2text": ["公示期5日", "公示期7日", "公示期10日"],
}, seen
PYTHON
