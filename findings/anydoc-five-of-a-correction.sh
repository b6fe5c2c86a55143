#!/usr/bin/env bash
# anydoc reads 十日内 in a corrected .docx and .odt, and 五十日内 in the .doc that LibreOffice makes of it, as wps2md does.
#
# Guess before looking: one converter for all office files gives one text of one page, whatever the file is: a deletion that it knows in two formats it knows in the third. In the old
# format deleted words stand in the text like others and what they are stands elsewhere.
# Needs: soffice (LibreOffice Writer), python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q firecrawl-anydoc==0.2.4 wps2md==0.3.0 python-docx==1.2.0
venv/bin/python - <<'PYTHON'
import docx
from lxml import etree

names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
page = docx.Document()
paragraph = page.add_paragraph("自公告之日起")._p
for element in (
    '<w:del {} w:id="1" w:author="a"><w:r><w:delText>五</w:delText></w:r></w:del>',
    '<w:ins {} w:id="2" w:author="a"><w:r><w:t>十</w:t></w:r></w:ins>',
    "<w:r {}><w:t>日内</w:t></w:r>",
):
    paragraph.append(etree.fromstring(element.format(names)))
page.save("notice.docx")
PYTHON
for format in doc odt; do
    soffice -env:UserInstallation="file://$work/office" --headless --convert-to "$format" notice.docx >/dev/null 2>&1
done
venv/bin/wps2md notice.doc >old.txt 2>/dev/null || venv/bin/wps2md notice.doc -o old.txt
venv/bin/python - <<'PYTHON'
from importlib.metadata import version
from pathlib import Path

import anydoc

seen = {file.suffix: anydoc.to_markdown(str(file)).strip() for file in sorted(Path().glob("notice.*")) if file.suffix in (".doc", ".docx", ".odt")}
old = Path("old.txt").read_text(encoding="utf-8").strip()
print("anydoc", version("firecrawl-anydoc"), seen, "wps2md", version("wps2md"), old)
assert seen == {".doc": "自公告之日起五十日内", ".docx": "自公告之日起十日内", ".odt": "自公告之日起十日内"}, seen
assert "五十日内" in old, old
PYTHON
