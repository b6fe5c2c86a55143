#!/usr/bin/env bash
# python-docx sets a font for the Latin letters only: 公示 in 宋体 stays in the document's default font.
#
# Guess before looking: run.font.name = "宋体" puts the run's words into 宋体, as choosing it in Word does. A run has four fonts, and the
# one for Chinese is w:eastAsia; python-docx writes w:ascii and w:hAnsi, so that nothing changes for 公示 and the figures stand
# in 宋体. The package docx for JavaScript writes all four. w:eastAsia has to be set by hand, in python-docx's own XML.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0
npm install --silent --no-fund --no-audit docx@9.15.2 >/dev/null
cat >made.cjs <<'JS'
const { Document, Packer, Paragraph, TextRun } = require("docx");
const { writeFileSync } = require("node:fs");
const words = new TextRun({ text: "公示 Notice", font: "宋体" });
Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [words] })] }] })).then((made) => writeFileSync("js.docx", made));
JS
node made.cjs
venv/bin/python - <<'PYTHON'
import re
import zipfile
from importlib.metadata import version

import docx

document = docx.Document()
document.add_paragraph().add_run("公示 Notice").font.name = "宋体"
document.save("python.docx")


def fonts(path):
    words = zipfile.ZipFile(path).read("word/document.xml").decode()
    return sorted(re.findall(r'w:(\w+)="宋体"', words))


print("python-docx", version("python-docx"), fonts("python.docx"))
print("docx", "9.15.2", fonts("js.docx"))
assert fonts("python.docx") == ["ascii", "hAnsi"]
assert fonts("js.docx") == ["ascii", "cs", "eastAsia", "hAnsi"]
PYTHON
