#!/usr/bin/env bash
# docxtpl drops the rest of a paragraph behind the & of a company's name.
#
# Guess before looking: a template filled with 甲&乙有限公司 has that name in it, or raises an error that the name is no XML. Unless it is
# asked to escape, docxtpl puts the name in as it is and mends what comes out: the & and all words up to the end of the paragraph
# are gone, the period with them, and nothing is said. With blanks round it the & alone is gone. autoescape=True keeps both.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q docxtpl==0.20.2 python-docx==1.2.0
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import docx
from docxtpl import DocxTemplate

document = docx.Document()
document.add_paragraph("{{ name }}的债权人：请自公告之日起四十五日内申报债权。")
document.save("template.docx")


def filled(name, **how):
    template = DocxTemplate("template.docx")
    template.render({"name": name}, **how)
    template.save("filled.docx")
    return docx.Document("filled.docx").paragraphs[0].text


seen = [filled("甲&乙有限公司"), filled("甲 & 乙有限公司"), filled("甲&乙有限公司", autoescape=True)]
print("docxtpl", version("docxtpl"), *seen, sep="\n  ")
REST = "的债权人：请自公告之日起四十五日内申报债权。"
assert seen == ["甲", f"甲  乙有限公司{REST}", f"甲&乙有限公司{REST}"], seen
PYTHON
venv/bin/python seen.py
