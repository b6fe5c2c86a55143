#!/usr/bin/env bash
# LibreOffice replaces the date that a Word file shows by the day of the conversion, and joins a correction to its
# error.
#
# Guess before looking: who turns a Word file into text or PDF gets the words that the file shows. Seen with Debian's
# 7.4.7: the kept result of a DATE or TIME field is computed anew, so a notice signed on 3 February 2024 is one of
# today, while CREATEDATE keeps its words; and in plain text a tracked deletion is printed beside the insertion (10
# for 5 is 105), moved words stand in both places.
# Needs: soffice (apt-get install libreoffice-writer), python3.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
soffice --version
python3 - "$work" <<'PYTHON'
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

work = Path(sys.argv[1])
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
TYPES = (("rels", "application/vnd.openxmlformats-package.relationships"),
         ("xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main"))
BY = 'w:author="a" w:date="2024-02-03T00:00:00Z"'


def run(words, kind="t"):
    return f"<w:r><w:{kind}>{words}</w:{kind}></w:r>"


def field(name):
    return f'<w:p><w:fldSimple w:instr=" {name} \\@ &quot;yyyy-MM-dd&quot; ">{run("2024-02-03")}</w:fldSimple></w:p>'


body = (
    field("DATE") + field("TIME") + field("CREATEDATE")
    + f'<w:p><w:ins w:id="1" {BY}>{run("10")}</w:ins><w:del w:id="2" {BY}>{run("5", "delText")}</w:del>{run("日")}</w:p>'
    + f'<w:p><w:moveFrom w:id="3" {BY}>{run("二月")}</w:moveFrom>{run("甲")}</w:p>'
    + f'<w:p><w:moveTo w:id="4" {BY}>{run("二月")}</w:moveTo>{run("乙")}</w:p>'
)
with zipfile.ZipFile(work / "notice.docx", "w") as packed:
    defaults = "".join(f'<Default Extension="{end}" ContentType="{kind}+xml"/>' for end, kind in TYPES)
    packed.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types">{defaults}</Types>')
    packed.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                                   f'Type="{OFFICE}" Target="word/document.xml"/></Relationships>')
    packed.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')
office = ["soffice", f"-env:UserInstallation={(work / 'profile').as_uri()}", "--headless", "--convert-to"]
days = {date.today().isoformat()}
subprocess.run([*office, "txt:Text (encoded):UTF8", "--outdir", work, work / "notice.docx"],
               check=True, capture_output=True, timeout=240)
days.add(date.today().isoformat())
lines = (work / "notice.txt").read_text(encoding="utf-8-sig").split()
for name, words in zip(("DATE", "TIME", "CREATEDATE", "10 for 5", "moved from", "moved to"), lines):
    print(f"{name}: {words}")
assert lines[0] in days and lines[1] in days, "the kept words of a field of the day"
assert lines[2:] == ["2024-02-03", "105日", "二月甲", "二月乙"], lines
PYTHON
