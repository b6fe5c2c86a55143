#!/usr/bin/env bash
# A comment of a Word file that was set at a point, without selected words, is gone in pandoc and docx2python.
#
# Guess before looking: who asks a reader for the comments of a Word file gets each that Word shows in the margin. In the file a comment
# hangs at its sign (commentReference); the marks of a range round the commented words are there where words were selected, and
# may be left out. pandoc with --track-changes=all and docx2python look for the ranges: of 应为十日 at the end of a line they
# give nothing and say nothing. mammoth and python-docx have it, and with a range all four do.
# Needs: python3 with venv, the network for the pinned packages (pypandoc_binary brings pandoc 3.9).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0 docx2python==3.7.1 mammoth==1.13.0 pypandoc_binary==1.17
venv/bin/python -W ignore - <<'PYTHON'
import subprocess
from importlib.metadata import version

import docx
import mammoth
import pypandoc
from docx.oxml.ns import qn
from docx2python import docx2python

document = docx.Document()
line = document.add_paragraph("公示期五日")
document.add_comment(runs=line.runs, text="应为十日", author="甲", initials="甲")
document.save("range.docx")
for mark in ("w:commentRangeStart", "w:commentRangeEnd"):
    line._p.remove(line._p.find(qn(mark)))
document.save("point.docx")


def by_mammoth(path: str) -> str:
    with open(path, "rb") as file:
        return mammoth.convert_to_html(file, style_map="comment-reference => sup").value


def by_pandoc(path: str) -> str:
    return subprocess.run([pypandoc.get_pandoc_path(), "--track-changes=all", path, "-t", "markdown"], capture_output=True, check=True, text=True).stdout


readers = {
    "python-docx": lambda path: str([comment.text for comment in docx.Document(path).comments]),
    "mammoth": by_mammoth,
    "docx2python": lambda path: str(docx2python(path).comments),
    "pypandoc_binary": by_pandoc,
}
seen = {name: ["应为十日" in read(f"{kind}.docx") for kind in ("range", "point")] for name, read in readers.items()}
for name, found in seen.items():
    print(name, version(name), dict(zip(("range", "point"), found)))
assert seen == {"python-docx": [True, True], "mammoth": [True, True], "docx2python": [True, False], "pypandoc_binary": [True, False]}, seen
PYTHON
