#!/usr/bin/env bash
# 第一条 and （一）, numbered by Word itself, are 1. or a dash to three converters.
#
# Guess before looking: a converter that keeps the numbers of a numbered list keeps the words round them and the kind
# of numeral, as Word shows them: 第一条, （一）, 第十一条. pandoc and markitdown write 1., 2., … 11. for each level;
# docx2python writes two dashes and says which numerals it does not know. A sentence such as 依照第十一条 then points at
# nothing. LibreOffice (Debian's libreoffice-writer), if it is there, writes them as Word does.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q python-docx==1.2.0 pypandoc_binary==1.17 docx2python==3.7.1 "markitdown==0.1.9" mammoth==1.13.0
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
import shutil
import subprocess
import warnings
from importlib.metadata import version
from pathlib import Path

import docx
import pypandoc
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx2python import docx2python
from markitdown import MarkItDown

warnings.simplefilter("ignore")
LEVELS = (("chineseCountingThousand", "第%1条"), ("chineseCounting", "（%2）"))
levels = "".join(f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{words}"/>'
                 "</w:lvl>" for level, (kind, words) in enumerate(LEVELS))
document = docx.Document()
numbering = document.part.numbering_part.element
numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{levels}</w:abstractNum>'))
numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
for text, level in (("申报债权。", 0), ("书面申报；", 1), *((f"补充{i}。", 0) for i in range(10))):
    properties = document.add_paragraph(text)._p.get_or_add_pPr()
    properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr>'))
document.save("numbered.docx")


def numbers(text):
    """What stands before the first, the second and the last sentence."""
    lines = [line.strip() for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    return [lines[i].split()[0] for i in (0, 1, -1)]


seen = {
    f"pandoc {pypandoc.get_pandoc_version()}": numbers(pypandoc.convert_file("numbered.docx", "plain")),
    f"markitdown {version('markitdown')}": numbers(MarkItDown().convert("numbered.docx").text_content),
    f"docx2python {version('docx2python')}": numbers(docx2python("numbered.docx").text),
}
if shutil.which("soffice"):
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{Path('profile').absolute()}", "--convert-to",
                    "txt:Text (encoded):UTF8", "numbered.docx"], check=True, capture_output=True, timeout=180)
    seen["LibreOffice"] = numbers(Path("numbered.txt").read_text(encoding="utf-8"))
for name, found in seen.items():
    print(name, found)
pandoc, markitdown, docx2python_, *office = seen.values()
assert pandoc == markitdown == ["1.", "1.", "11."], seen
assert docx2python_ == ["--", "--", "--"], seen
assert office in ([], [["第一条", "（一）", "第十一条"]]), seen
PYTHON
