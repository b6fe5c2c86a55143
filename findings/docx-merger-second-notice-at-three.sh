#!/usr/bin/env bash
# docx-merger numbers the list of the second notice 3. and 4. where each of the two files begins at 1.
#
# Guess before looking: who puts finished files one behind the other leaves each as it prints; docxcompose does, by a numbering of its own for the second. docx-merger
# lets both lists share one: the items go on counting.
# Needs: soffice (LibreOffice Writer), node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q docxcompose==2.2.0 python-docx==1.2.0 setuptools==65.5.0
venv/bin/python - <<'PYTHON'
import docx
from docxcompose.composer import Composer

for name in ("one", "two"):
    page = docx.Document()
    page.add_paragraph("Notice " + name)
    for item in ("a", "b"):
        page.add_paragraph(item, style="List Number")
    page.save(name + ".docx")
both = Composer(docx.Document("one.docx"))
both.append(docx.Document("two.docx"))
both.save("composed.docx")
PYTHON
npm install --silent --no-fund --no-audit docx-merger@1.2.2 >/dev/null
cat >merge.cjs <<'JS'
const fs = require("node:fs");
const Merger = require("docx-merger");

const files = ["one.docx", "two.docx"].map((name) => fs.readFileSync(name, "binary"));
new Merger({}, files).save("nodebuffer", (data) => fs.writeFileSync("merged.docx", data));
JS
node merge.cjs
for name in one two composed merged; do
    soffice -env:UserInstallation="file://$work/office" --headless --convert-to txt:"Text (encoded):UTF8" "$name.docx" >/dev/null 2>&1
    echo "$name: $(grep -oE '[0-9]+\. [ab]' "$name.txt" | tr '\n' ' ')"
done | tee seen
diff seen - <<'SEEN'
one: 1. a 2. b 
two: 1. a 2. b 
composed: 1. a 2. b 1. a 2. b 
merged: 1. a 2. b 3. a 4. b 
SEEN
