#!/usr/bin/env bash
# python-docx writes the midnight of Beijing as Greenwich's into a Word file's head, and openpyxl reads midnight in Beijing, New York and Greenwich as one.
#
# Guess before looking: the head of a Word file or a workbook says when it was made, with the zone: a moment of Beijing that
# a library writes is read back as that moment, and 2026-02-03T00:00:00+08:00 is 16:00 of the 2nd at Greenwich. python-docx
# reads so, and writes 2026-02-03T00:00:00Z, eight hours later; a moment without seconds, which the standard's form has, is
# none to it. openpyxl drops the zone of what it reads and of what it writes.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0 openpyxl==3.1.5
cat >seen.py <<'PYTHON'
import io
import re
import zipfile
from datetime import datetime, timedelta, timezone

import docx
import openpyxl

BEIJING = timezone(timedelta(hours=8))


def stored(document) -> io.BytesIO:
    file = io.BytesIO()
    document.save(file)
    return file


def with_moment(file: io.BytesIO, moment: str) -> io.BytesIO:
    changed = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, re.sub(rb"(<dcterms:created[^>]*>)[^<]*", rb"\g<1>" + moment.encode(), part) if name == "docProps/core.xml" else part)
    return changed


paper, book = docx.Document(), openpyxl.Workbook()
paper.core_properties.created = book.properties.created = datetime(2026, 2, 3, tzinfo=BEIJING)
word, sheet = stored(paper), stored(book)
back = [str(docx.Document(word).core_properties.created), str(openpyxl.load_workbook(sheet).properties.created)]
moments = ["2026-02-03T00:00:00+08:00", "2026-02-03T00:00:00-05:00", "2026-02-03T00:00:00Z", "2026-02-03T09:00+08:00"]
in_word = [str(docx.Document(with_moment(word, moment)).core_properties.created) for moment in moments]
in_sheet = [str(openpyxl.load_workbook(with_moment(sheet, moment)).properties.created) for moment in moments]
print("python-docx", docx.__version__, in_word, "openpyxl", openpyxl.__version__, in_sheet, back)
assert back == ["2026-02-03 00:00:00+00:00", "2026-02-03 00:00:00"], back
assert in_word == ["2026-02-02 16:00:00+00:00", "2026-02-03 05:00:00+00:00", "2026-02-03 00:00:00+00:00", "None"], in_word
assert in_sheet == ["2026-02-03 00:00:00"] * 3 + ["2026-02-03 09:00:00"], in_sheet
PYTHON
venv/bin/python -W ignore seen.py
