#!/usr/bin/env bash
# docx2txt2 reads 3 0 日内 in 30日内 of a Word file whose 3 and 0 stand in two runs.
#
# Guess before looking: Word parts the text of a line into runs wherever something was typed at another time, marked as spelt wrongly or set in another font for
# digits; readers join the runs of a paragraph, and part the paragraphs. docx2txt2 puts a blank between any two runs and between any two
# paragraphs,
# so that nothing tells the end of a line from a digit typed later.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q docx2txt2==1.0.4 python-docx==1.2.0
"$work/venv/bin/python" - "$work/notice.docx" <<'PYTHON'
import sys
from importlib.metadata import version
from pathlib import Path

import docx
import docx2txt2

page = docx.Document()
line = page.add_paragraph("自公告之日起")
for piece in ("3", "0", "日内"):
    line.add_run(piece)
page.add_paragraph("联系人")
page.save(sys.argv[1])
seen = docx2txt2.extract_text(Path(sys.argv[1])).strip()
print("docx2txt2", version("docx2txt2"), repr(seen))
assert docx.Document(sys.argv[1]).paragraphs[0].text == "自公告之日起30日内"
assert seen == "自公告之日起 3 0 日内 联系人", seen
PYTHON
