#!/usr/bin/env bash
# docx-mailmerge2 prints 02/03/26 for the date of 3 February 2026 in a field without a format, and 2026-02-03 in one that asks for 2026年2月3日.
#
# Guess before looking: a date goes into a letter as Python writes it, 2026-02-03, or in the form that Word takes from the system; and a field with \@ "yyyy年M月d日" says how
# its day is printed, whatever is filled in, as Word does. A date without a format comes in the month, day and year of the C locale, which
# is 2 March to most of the world; the format counts for date objects alone, and a day given as text stays as it is.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q docx-mailmerge2==1.0.3 python-docx==1.2.0
LC_ALL=C.UTF-8 venv/bin/python - <<'PYTHON'
from datetime import date
from importlib.metadata import version

import docx
from lxml import etree
from mailmerge import MailMerge

word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
page = docx.Document()
for asked in ("", ' \\@ "yyyy年M月d日"'):
    field = etree.SubElement(page.add_paragraph()._p, f"{{{word}}}fldSimple")
    field.set(f"{{{word}}}instr", f" MERGEFIELD day{asked} ")
    etree.SubElement(etree.SubElement(field, f"{{{word}}}r"), f"{{{word}}}t").text = "«day»"
page.save("letter.docx")


def merged(day: object) -> list[str]:
    with MailMerge("letter.docx") as letter:
        letter.merge(day=day)
        letter.write("merged.docx")
    return [paragraph.text for paragraph in docx.Document("merged.docx").paragraphs]


seen = merged(date(2026, 2, 3)), merged("2026-02-03")
print("docx-mailmerge2", version("docx-mailmerge2"), *seen)
assert seen == (["02/03/26", "2026年2月3日"], ["2026-02-03", "2026-02-03"]), seen
PYTHON
