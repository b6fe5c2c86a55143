#!/usr/bin/env bash
# LibreOffice and the comments of a .docx file: in a text box, and in the result of a field.
#
# Guess before looking: a comment is kept wherever Word allows one. Seen with Debian's 7.4.7:
#   - in a text box it is loaded, and dropped when .docx is written;
#   - in the result of a field the remark becomes words of the page, and the comment is gone.
# So a marked copy has its comments round a field; those in text boxes are left to Word.
# Needs: soffice (apt-get install libreoffice-writer), python3.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
soffice --version
python3 - "$work" <<'PYTHON'
import re
import subprocess
import sys
import zipfile
from pathlib import Path

work = Path(sys.argv[1])
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
START, END = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'


def run(words):
    return f"<w:r><w:t>{words}</w:t></w:r>"


def box(words):
    inside = f"<w:txbxContent><w:p>{words}</w:p></w:txbxContent>"
    shape = (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" '
        'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0'
        '</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>300000</wp:posOffset>'
        '</wp:positionV><wp:extent cx="5000000" cy="900000"/><wp:wrapTopAndBottom/><wp:docPr id="1" name="Box"/><a:graphic>'
        f'<a:graphicData uri="{WPS}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="5000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr>'
        f"<wps:txbx>{inside}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
    )
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing></mc:Choice><mc:Fallback>'
        f'<w:pict><v:shape style="width:390pt;height:70pt"><v:textbox>{inside.replace(START, "").replace(END, "")}'
        "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def field(result):
    begin, middle, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    return f"{begin}<w:r><w:instrText> MERGEFIELD day </w:instrText></w:r>{middle}{result}{end}"


def make(name, body):
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    names = (
        f'xmlns:w="{W}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="{drawing}/main" xmlns:wps="{WPS}" '
        f'xmlns:wp="{drawing}/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )
    with zipfile.ZipFile(work / f"{name}.docx", "w") as packed:
        packed.writestr("[Content_Types].xml",
                        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default '
                        'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
                        f'PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/><Override '
                        f'PartName="/word/comments.xml" ContentType="{TYPE}.comments+xml"/></Types>')
        for part, kind, target in (("_rels/.rels", "officeDocument", "word/document.xml"),
                                   ("word/_rels/document.xml.rels", "comments", "comments.xml")):
            row = f'<Relationship Id="rId1" Type="{OFFICE}/{kind}" Target="{target}"/>'
            packed.writestr(part, f'<Relationships xmlns="{PACKAGE}/relationships">{row}</Relationships>')
        packed.writestr("word/document.xml", f"<w:document {names}><w:body>{body}</w:body></w:document>")
        packed.writestr("word/comments.xml", f'<w:comments xmlns:w="{W}"><w:comment w:id="0" w:author="a"><w:p>'
                                             f"{run('REMARK')}</w:p></w:comment></w:comments>")


make("plain", f"<w:p>{run('before')}{START}{run('words')}{END}{run('after')}</w:p>")
make("box", f"<w:p>{box(START + run('words') + END)}</w:p>")
make("field", f"<w:p>{run('before')}{field(START + run('words') + END)}{run('after')}</w:p>")
office = ["soffice", f"-env:UserInstallation={(work / 'profile').as_uri()}", "--headless"]
files = [str(path) for path in sorted(work.glob("*.docx"))]
for file in files:
    subprocess.run([*office, "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(work / "out"), file], check=True, capture_output=True, timeout=120)
subprocess.run([*office, "--convert-to", "fodt", "--outdir", str(work / "out"), str(work / "box.docx")], check=True, capture_output=True, timeout=300)


def words(name, part):
    with zipfile.ZipFile(work / "out" / f"{name}.docx") as packed:
        xml = packed.read(part).decode() if part in packed.namelist() else ""
    return "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", xml))


seen = {name: (words(name, "word/document.xml"), words(name, "word/comments.xml"))
        for name in ("plain", "box", "field")}
loaded = (work / "out" / "box.fodt").read_text(encoding="utf-8").count("<office:annotation ")
for name, (body, comment) in seen.items():
    print(f"{name}: body {body!r}, comment {comment!r}")
print("comments loaded from the box:", loaded)
assert seen["plain"] == ("beforewordsafter", "REMARK")
assert loaded == 1 and seen["box"][1] == "", "comments in text boxes"
assert seen["field"] == ("beforewordsREMARKafter", ""), "comments in fields"
PYTHON
