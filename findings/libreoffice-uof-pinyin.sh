#!/usr/bin/env bash
# In UOF, China's own format of office documents, LibreOffice writes the pinyin above 公示 into the line: 公示gōng shì期限.
#
# Guess before looking: the format made for Chinese documents keeps the pronunciation above a word, or the word alone. From a Word file LibreOffice
# shows it above and writes 公示期限 as text; saved as .uot, base and pinyin are one run of words with the name of a style, and who
# opens the file reads them one behind the other. By .odt the pinyin stays above.
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
import zipfile
from pathlib import Path

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

document = docx.Document()
document.element.body.insert(0, parse_xml(
    f'<w:p {nsdecls("w")}><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>gōng shì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>公示</w:t></w:r></w:rubyBase>'
    "</w:ruby></w:r><w:r><w:t>期限</w:t></w:r></w:p>"))
document.save("notice.docx")


def convert(path, form, folder="."):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{Path.cwd()}/profile", "--headless", "--convert-to", form, "--outdir", folder, path],
                   check=True, capture_output=True, timeout=180)


seen = {}
for form in ("docx", "uot", "odt"):
    if form != "docx":
        convert("notice.docx", form)
    convert(f"notice.{form}", "txt:Text (encoded):UTF8", f"as-{form}")
    seen[form] = Path(f"as-{form}/notice.txt").read_text("utf-8-sig").strip()
runs = re.findall(r"<字:文本串[^>]*>([^<]*公示[^<]*)<", Path("notice.uot").read_text("utf-8"))
with zipfile.ZipFile("notice.odt") as file:
    ruby = b"<text:ruby-base>" in file.read("content.xml")
print(seen, "run in the .uot:", runs)
assert seen == {"docx": "公示期限", "uot": "公示gōng shì期限", "odt": "公示期限"}, seen
assert runs == ["公示gōng shì"] and ruby, (runs, ruby)
PYTHON
