#!/usr/bin/env bash
# Three readers of Word files read five ways of writing "10 days" in five ways.
#
# Guess before looking: inserted words, a date control, a field's result, a ruby's base and moved words are words of
# the page, and each reader gives them once. python-docx leaves out all that stands in a wrapper (an insertion, a
# control, a field) and the ruby; mammoth the field's result and the ruby with its base; docx2txt gives moved words in
# both places and the ruby before its base. None says that something is missing.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q python-docx==1.2.0 mammoth==1.13.0 docx2txt==0.9
"$work/venv/bin/python" - <<'PYTHON'
import tempfile
import zipfile
from importlib.metadata import version
from pathlib import Path

import docx
import docx2txt
import mammoth

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
TYPES = (("rels", "application/vnd.openxmlformats-package.relationships"),
         ("xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main"))
BY = 'w:author="a" w:date="2026-02-03T00:00:00Z"'


def run(words):
    return f"<w:r><w:t>{words}</w:t></w:r>"


def paragraph(inner):
    return f"<w:p>{run('于')}{inner}{run('日')}</w:p>"


bodies = {
    "inserted": paragraph(f'<w:ins w:id="1" {BY}>{run("10")}</w:ins>'),
    "control": paragraph(f"<w:sdt><w:sdtContent>{run('10')}</w:sdtContent></w:sdt>"),
    "field": paragraph(f'<w:fldSimple w:instr=" DAYS ">{run("10")}</w:fldSimple>'),
    "ruby": paragraph(f"<w:r><w:ruby><w:rt>{run('shí')}</w:rt><w:rubyBase>{run('10')}</w:rubyBase></w:ruby></w:r>"),
    "moved": paragraph(f'<w:moveFrom w:id="2" {BY}>{run("10")}</w:moveFrom>')
             + paragraph(f'<w:moveTo w:id="3" {BY}>{run("10")}</w:moveTo>'),
}
seen = {}
for name, body in bodies.items():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.docx"
        with zipfile.ZipFile(path, "w") as packed:
            defaults = "".join(f'<Default Extension="{end}" ContentType="{kind}+xml"/>' for end, kind in TYPES)
            packed.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types">{defaults}</Types>')
            packed.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                                           f'Type="{OFFICE}" Target="word/document.xml"/></Relationships>')
            packed.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')
        with path.open("rb") as stream:
            texts = (" ".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs),
                     mammoth.extract_raw_text(stream).value, docx2txt.process(str(path)))
    seen[name] = tuple(" ".join(text.split()) for text in texts)
print(*(f"{name} {version(name)}" for name in ("python-docx", "mammoth", "docx2txt")), sep=" | ")
for name, texts in seen.items():
    print(name, *texts, sep=" | ")
assert seen == {
    "inserted": ("于日", "于10日", "于10日"),
    "control": ("于日", "于10日", "于10日"),
    "field": ("于日", "于日", "于10日"),
    "ruby": ("于日", "于日", "于shí10日"),
    "moved": ("于日 于日", "于日 于10日", "于10日 于10日"),
}, "the behaviour has changed"
PYTHON
