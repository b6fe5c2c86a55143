#!/usr/bin/env bash
# html-to-docx, of a page with 暨 under its pinyin, writes a Word file without 暨, and with the paragraph that the page hides.
#
# Guess before looking: who cannot set small letters above a word writes the word, and the letters behind it in brackets at worst; and what a page hides by
# display:none is no part of the letter that is made of it. Both packages of that name leave out the word and its pinyin, html2docx
# and html-for-docx write 暨jì; all four print the hidden paragraph, and html-to-docx prints a struck 五 like any other.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >page.html <<'HTML'
<p>甲公司<ruby>暨<rt>jì</rt></ruby>乙公司</p><p style="display:none">草稿</p><p>自公告之日起<del>五</del>十日内</p>
HTML
npm install --silent --no-fund --no-audit html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 >/dev/null
cat >make.cjs <<'JS'
const fs = require("node:fs");

(async () => {
  for (const name of ["html-to-docx", "@turbodocx/html-to-docx"]) {
    const made = await require(name)(fs.readFileSync("page.html", "utf8"), null, {});
    fs.writeFileSync(`${name.replace("/", "-")}.docx`, Buffer.from(made));
  }
})();
JS
node make.cjs
python3 -m venv venv
venv/bin/pip install -q html2docx==1.6.0 html-for-docx==1.2.1 python-docx==1.2.0
venv/bin/python - <<'PYTHON'
from pathlib import Path

import docx
from html2docx import html2docx
from html4docx import HtmlToDocx

page = Path("page.html").read_text(encoding="utf-8")
Path("html2docx.docx").write_bytes(html2docx(page, title="公示").getvalue())
HtmlToDocx().parse_html_string(page).save("html-for-docx.docx")
seen, struck = {}, {}
for file in sorted(Path().glob("*.docx")):
    paragraphs = [paragraph for paragraph in docx.Document(file).paragraphs if paragraph.text.strip()]
    seen[file.stem] = [paragraph.text.strip() for paragraph in paragraphs]
    struck[file.stem] = any(run.font.strike for paragraph in paragraphs for run in paragraph.runs)
    print(file.stem, seen[file.stem], "struck" if struck[file.stem] else "not struck")
lost, written = (["甲公司" + word + "乙公司", "草稿", "自公告之日起五十日内"] for word in ("", "暨jì"))
assert seen == {"@turbodocx-html-to-docx": lost, "html-to-docx": lost, "html2docx": written, "html-for-docx": written}, seen
assert struck == {"@turbodocx-html-to-docx": True, "html-to-docx": False, "html2docx": False, "html-for-docx": True}, struck
PYTHON
