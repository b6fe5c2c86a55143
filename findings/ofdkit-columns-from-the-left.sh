#!/usr/bin/env bash
# ofdkit reads two upright columns of an OFD page from the left, the last first, and words drawn twice to look bold twice.
#
# Guess before looking: ofdkit says that it gives the words of a page in the order in which they are read; columns of Chinese from the top down begin at the right, and
# its format gives the step of each sign downwards. It sorts the pieces from left to right; and bold by drawing a piece again a fifth of a
# millimetre beside is 三日三日 in one line.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q ofdkit==0.2.0
"$work/venv/bin/python" - "$work/page.ofd" <<'PYTHON'
import sys
import zipfile
from importlib.metadata import version

import ofdkit


def piece(number: int, box: str, step: str, words: str) -> str:
    return f'<o:TextObject ID="{number}" Boundary="{box}" Font="3" Size="5"><o:TextCode X="0" Y="5" {step}>{words}</o:TextCode></o:TextObject>'


def page(*pieces: str) -> str:
    names = 'xmlns:o="http://www.ofdspec.org/2016"'
    parts = {
        "OFD.xml": f'<o:OFD {names} Version="1.0" DocType="OFD"><o:DocBody><o:DocInfo><o:DocID>00000000000000000000000000000001</o:DocID>'
        "</o:DocInfo><o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:DocBody></o:OFD>",
        "Doc_0/Document.xml": f"<o:Document {names}><o:CommonData><o:MaxUnitID>99</o:MaxUnitID><o:PageArea><o:PhysicalBox>0 0 210 297</o:PhysicalBox>"
        '</o:PageArea><o:PublicRes>PublicRes.xml</o:PublicRes></o:CommonData><o:Pages><o:Page ID="1" BaseLoc="Page.xml"/></o:Pages></o:Document>',
        "Doc_0/PublicRes.xml": f'<o:Res {names} BaseLoc="Res"><o:Fonts><o:Font ID="3" FontName="SimSun"/></o:Fonts></o:Res>',
        "Doc_0/Page.xml": f'<o:Page {names}><o:Content><o:Layer ID="2" Type="Body">{"".join(pieces)}</o:Layer></o:Content></o:Page>',
    }
    with zipfile.ZipFile(sys.argv[1], "w") as package:
        for name, text in parts.items():
            package.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
    return "".join(ofdkit.extract_text(sys.argv[1]).split())


down = 'DeltaX="g {0} 0" DeltaY="g {0} 6"'
upright = page(piece(4, "180 20 10 200", down.format(5), "公示期限为"), piece(5, "170 20 10 200", down.format(3), "三十日。"))
twice = page(piece(4, "20 20 60 6", 'DeltaX="5"', "三日"), piece(5, "20.2 20 60 6", 'DeltaX="5"', "三日"))
print("ofdkit", version("ofdkit"), upright, twice)
assert (upright, twice) == ("三十日。公示期限为", "三日三日")
PYTHON
