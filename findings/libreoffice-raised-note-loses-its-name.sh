#!/usr/bin/env bash
# LibreOffice writes the raised number of a note that a web page gave it as a position and a size into .docx: python-docx says that nothing there is a superscript.
#
# Guess before looking: a superscript is one in every format: what <sup> gives is w:vertAlign="superscript" in Word's file, and font.superscript finds it. The import raises by a third and
# keeps four fifths of the size, which is not the office's own superscript, so the export draws it by hand: 30¹日 looks right on paper, and reads 301日.
# Needs: soffice (LibreOffice Writer), python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0
cat >page.html <<'HTML'
<html><meta charset="utf-8"><body><p>自公告之日起30<sup>1</sup>日内</p></body></html>
HTML
soffice -env:UserInstallation="file://$work/office" --headless --infilter="HTML (StarWriter)" --convert-to odt:writer8 page.html >/dev/null 2>&1
soffice -env:UserInstallation="file://$work/office" --headless --convert-to docx page.odt >/dev/null 2>&1
version=$(soffice --version)
venv/bin/python - "$version" <<'PYTHON'
import sys

import docx

names = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
paragraph = docx.Document("page.docx").paragraphs[0]
note = next(run for run in paragraph.runs if run.text == "1")
told = {part.tag.removeprefix(names): part.get(f"{names}val") for part in note._r.rPr}
print(sys.argv[1], paragraph.text, note.font.superscript, told)
assert paragraph.text == "自公告之日起301日内", paragraph.text
assert not any(run.font.superscript for run in paragraph.runs)
assert told == {"position": "8", "sz": "19"}, told
PYTHON
