#!/usr/bin/env bash
# LibreOffice writes the list number 第九条 into an RTF file as ?九?.
#
# Guess before looking: an RTF file holds the words round a list's number as it holds the text, in \u for what its code page lacks, so that
# 第九条 is 第九条 again when the file is opened. LibreOffice writes the text so, and 第 and 条 of the number as question marks: the kind of
# numeral is kept, the words are lost for every reader. By .odt and back all is there.
# Needs: python3 with venv, the network for the pinned package; soffice (Debian's libreoffice-writer).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q python-docx==1.2.0
cd "$work"
export LC_ALL=C.UTF-8
soffice --version
"$work/venv/bin/python" - <<'PYTHON'
import re
import subprocess
from pathlib import Path

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

SPACE = nsdecls("w")
document = docx.Document()
numbering = document.part.numbering_part.element
numbering.insert(0, parse_xml(f'<w:abstractNum {SPACE} w:abstractNumId="90"><w:lvl w:ilvl="0"><w:start w:val="9"/>'
                              '<w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum>'))
numbering.append(parse_xml(f'<w:num {SPACE} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
for words in ("公示期为十日。", "异议以书面提出。"):
    line = document.add_paragraph(words)
    line._p.get_or_add_pPr().append(parse_xml(f'<w:numPr {SPACE}><w:ilvl w:val="0"/><w:numId w:val="90"/></w:numPr>'))
document.save("rules.docx")


def convert(path, form, folder="."):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{Path.cwd()}/profile", "--headless", "--convert-to", form, "--outdir", folder, path],
                   check=True, capture_output=True, timeout=180)


seen = {}
for form in ("rtf", "odt"):
    convert("rules.docx", form)
    convert(f"rules.{form}", "txt:Text (encoded):UTF8", f"as-{form}")
    seen[form] = [" ".join(line.split()) for line in Path(f"as-{form}/rules.txt").read_text("utf-8-sig").splitlines() if line.strip()]
marks = [text for text in re.findall(r"\\leveltext ([^;}]*);", Path("rules.rtf").read_text("ascii")) if "'3f" in text]
print(seen, "in the RTF:", marks)
assert seen["odt"] == ["第九条 公示期为十日。", "第十条 异议以书面提出。"], seen
assert seen["rtf"] == ["?九? 公示期为十日。", "?十? 异议以书面提出。"], seen
assert marks == [r"\'03\'3f\'00\'3f"], marks
PYTHON
