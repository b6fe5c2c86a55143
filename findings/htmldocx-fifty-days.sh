#!/usr/bin/env bash
# htmldocx makes 五十日 of a struck 五 and its correction, one list of two, and a cell of two rows one of one.
#
# Guess before looking: a web page that is made into a Word file keeps what changes its meaning: struck words are struck, each list begins with
# its own first number, and a cell of two rows stands beside both. <s> comes out struck, <del>, which browsers strike as well, is plain
# text; the second list goes on where the first one ended, and start="3" is lost; the second row's day moves below 公示期.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q htmldocx==0.0.6 python-docx==1.2.0
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import docx
import htmldocx

PAGE = ("<p>期限<del>五</del><ins>十</ins>日，<s>二</s>三日内。</p><ol><li>甲</li><li>乙</li></ol><p>异议：</p><ol start='3'><li>丙</li></ol>"
        "<table><tr><td rowspan='2'>公示期</td><td>3月2日</td></tr><tr><td>3月16日</td></tr></table>")
document = docx.Document()
htmldocx.HtmlToDocx().add_html_to_document(PAGE, document)
document.save("page.docx")
document = docx.Document("page.docx")
first = next(line for line in document.paragraphs if line.text.startswith("期限"))
struck = [run.text for run in first.runs if run.font.strike]
lists = [(line.text, line.style.name, line._p.pPr.numPr is not None) for line in document.paragraphs if line.text in ("甲", "乙", "丙")]
rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
print("htmldocx", version("htmldocx"), first.text, "struck:", struck)
print(lists, rows)
assert (first.text, struck) == ("期限五十日，二三日内。", ["二"]), (first.text, struck)
assert lists == [(word, "List Number", False) for word in ("甲", "乙", "丙")], lists
assert rows == [["公示期", "3月2日"], ["3月16日", ""]], rows
PYTHON
venv/bin/python seen.py
