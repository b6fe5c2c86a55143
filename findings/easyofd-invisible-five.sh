#!/usr/bin/env bash
# easyofd reads 五十日 where a page of OFD shows 十日, and nothing of words that are drawn as one composite object.
#
# Guess before looking: a reader of OFD, the page format of China's authorities (GB/T 33190), gives the words that the page shows. What is
# marked Visible="false" is among its words like any other; words in a composite object, which the page refers to as a stamp or a
# letterhead, are not. Both kinds stand in its list of a page's text, or are missing there, without a note.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q easyofd==20260427
cat >seen.py <<'PYTHON'
import io
import zipfile
from importlib.metadata import version

from easyofd import OFD
from loguru import logger

logger.remove()
SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
BOX = "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"


def words(number, text, left, more=""):
    return (f'<ofd:TextObject ID="{number}" Boundary="{left} 20 {5 * len(text)} 8" Font="2" Size="5"{more}>'
            f'<ofd:TextCode X="0" Y="5" DeltaX="g {len(text) - 1} 5">{text}</ofd:TextCode></ofd:TextObject>')


def package(page, resources=""):
    parts = {
        "OFD.xml": f'<ofd:OFD {SPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>{"0" * 32}</ofd:DocID></ofd:DocInfo>'
                   "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
        "Doc_0/Document.xml": f"<ofd:Document {SPACE}><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea>{BOX}</ofd:PageArea>"
                              "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData>"
                              '<ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>',
        "Doc_0/PublicRes.xml": f'<ofd:Res {SPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="2" FontName="宋体"/></ofd:Fonts></ofd:Res>',
        "Doc_0/DocumentRes.xml": f'<ofd:Res {SPACE} BaseLoc="Res">{resources}</ofd:Res>',
        "Doc_0/Pages/Page_0/Content.xml": f"<ofd:Page {SPACE}><ofd:Area>{BOX}</ofd:Area><ofd:Content>"
                                          f'<ofd:Layer ID="3" Type="Body">{page}</ofd:Layer></ofd:Content></ofd:Page>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
    return file.getvalue()


def read(data):
    file = OFD()
    file.read(data, fmt="binary")
    return "".join(piece["text"] for piece in file.data[0]["page_info"][0]["text_list"])


unit = ('<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7" Width="210" Height="297"><ofd:Content>'
        f'{words(20, "公示期为十日", 20)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>')
seen = {
    "plain": read(package(words(20, "公示期为十日", 20))),
    "invisible": read(package(words(20, "公示期为", 20) + words(21, "五", 40, ' Visible="false"') + words(22, "十日", 40))),
    "composite": read(package('<ofd:CompositeObject ID="20" Boundary="0 0 210 297" ResourceID="7"/>', unit)),
}
print("easyofd", version("easyofd"), seen)
assert seen == {"plain": "公示期为十日", "invisible": "公示期为五十日", "composite": ""}, seen
PYTHON
venv/bin/python seen.py
