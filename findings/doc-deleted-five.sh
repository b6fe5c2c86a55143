#!/usr/bin/env bash
# antiword and catdoc print a deleted 五 behind its correction 十: 十五日.
#
# Guess before looking: readers of Word's old format (.doc) print a page as it stands, or drop the deletions that Word keeps for review. antiword and
# catdoc print both, the inserted 十 and the deleted 五, so that ten days are fifteen. word-extractor leaves the deletion out, and
# gives the hyphens of 2026-03-02 that do not break as control characters (U+001E), on which no pattern of a date fits.
# Needs: python3 with venv, node with npm, the network for the pinned packages; soffice, antiword and catdoc (Debian's).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0
npm install --silent --no-fund --no-audit word-extractor@1.0.4 >/dev/null
venv/bin/python - <<'PYTHON'
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

MARK = 'w:id="{}" w:author="a" w:date="2026-02-03T00:00:00Z"'
document = docx.Document()
document.element.body.insert(0, parse_xml(
    f'<w:p {nsdecls("w")}><w:r><w:t>自2026</w:t><w:noBreakHyphen/><w:t>03</w:t><w:noBreakHyphen/><w:t>02起</w:t></w:r>'
    f'<w:ins {MARK.format(1)}><w:r><w:t>十</w:t></w:r></w:ins><w:del {MARK.format(2)}><w:r><w:delText>五</w:delText></w:r></w:del>'
    "<w:r><w:t>日</w:t></w:r></w:p>"))
for _ in range(40):  # antiword refuses a short text
    document.add_paragraph("公示期间，任何单位和个人对公示内容有异议的，可以书面形式提出。")
document.save("notice.docx")
PYTHON
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to doc notice.docx >/dev/null 2>&1
dpkg-query -W antiword catdoc
soffice --version
antiword -m UTF-8.txt notice.doc >antiword.txt
catdoc -d utf-8 notice.doc >catdoc.txt
node -e 'new (require("word-extractor"))().extract("notice.doc").then((file) => console.log(JSON.stringify(file.getBody())))' >word-extractor.txt
head -n 3 antiword.txt catdoc.txt
cut -c 1-40 word-extractor.txt
grep -q '^自2026-03-02起十五日' antiword.txt
grep -q '^自2026-03-02起十五日' catdoc.txt
grep -q '^"自2026\\u001e03\\u001e02起十日\\n' word-extractor.txt
