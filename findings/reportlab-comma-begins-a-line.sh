#!/usr/bin/env bash
# reportlab's wrapping for Chinese begins lines with ， and 。 and ends them with （.
#
# Guess before looking: wordWrap="CJK" is reportlab's way to set Chinese, its sources list the signs that may not begin a line, and the first
# rule of setting Chinese is that no line begins with a comma or a full stop and none ends with an opening bracket. In 14 of 35
# widths one line of a notice begins with ， or is a 。 by itself, in 8 one ends with （.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q reportlab==5.1.0
"$work/venv/bin/python" - <<'PYTHON'
from reportlab import Version
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Paragraph

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
style = ParagraphStyle("notice", fontName="STSong-Light", fontSize=10, leading=14, wordWrap="CJK")
words = "自本公告发出之日起经过30日即视为送达，定于2026年5月6日上午9时30分开庭（第二法庭）。"


def lines(text, width):
    paragraph = Paragraph(text, style)
    paragraph.wrap(width, 1000)
    return ["".join(part.text for part in line.words) if hasattr(line, "words") else "".join(line[1]) for line in paragraph.blPara.lines]


found = {width: lines(words, width) for width in range(60, 130, 2)}
starts = [width for width, lines in found.items() if any(line[0] in "，。）" for line in lines)]
ends = [width for width, lines in found.items() if any(line[-1] == "（" for line in lines)]
print("reportlab", Version, *found[90], sep="\n")
print("of", len(found), "widths: a mark begins a line at", len(starts), "and a bracket ends one at", len(ends))
assert found[90][2][0] == "，" and found[90][3][-1] == "（" and found[100][-1] == "。", found
assert (len(starts), len(ends)) == (14, 8), (starts, ends)
PYTHON
