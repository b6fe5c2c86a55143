#!/usr/bin/env bash
# officeparser reads 1030 in 10, a tab and 30 of a Word file, 20260302 in 2026-03-02, and nothing of words with pinyin.
#
# Guess before looking: what parts two words in a Word file, a tab or a break of the line, parts them in the text. officeparser leaves out tabs,
# breaks and the hyphen that does not break, and a word with its pinyin above is gone with the pinyin. word-extractor has tabs and
# breaks, loses the hyphens as well, and puts the pinyin in front of its word.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0
npm install --silent --no-fund --no-audit officeparser@7.8.0 word-extractor@1.0.4 >/dev/null
venv/bin/python - <<'PYTHON'
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

RUNS = {
    "tab": "<w:r><w:t>10</w:t><w:tab/><w:t>30</w:t></w:r>",
    "break": "<w:r><w:t>10</w:t><w:br/><w:t>30</w:t></w:r>",
    "hyphen": "<w:r><w:t>2026</w:t><w:noBreakHyphen/><w:t>03</w:t><w:noBreakHyphen/><w:t>02</w:t></w:r>",
    "pinyin": "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>gōng shì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>公示</w:t></w:r></w:rubyBase></w:ruby></w:r>"
              "<w:r><w:t>期限</w:t></w:r>",
}
for name, runs in RUNS.items():
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f'<w:p {nsdecls("w")}>{runs}</w:p>'))
    document.save(f"{name}.docx")
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import officeparser from "officeparser";
import WordExtractor from "word-extractor";

const readers = {
  officeparser: async (path) => (await officeparser.parseOffice(path)).toText().trim(),
  "word-extractor": async (path) => (await new WordExtractor().extract(path)).getBody().trim(),
};
const seen = {};
for (const [name, read] of Object.entries(readers)) {
  seen[name] = {};
  for (const form of ["tab", "break", "hyphen", "pinyin"]) seen[name][form] = await read(`${form}.docx`);
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, seen[name]);
}
assert.deepStrictEqual(seen.officeparser, { tab: "1030", break: "1030", hyphen: "20260302", pinyin: "期限" });
assert.deepStrictEqual(seen["word-extractor"], { tab: "10\t30", break: "10\n30", hyphen: "20260302", pinyin: "gōng shì公示期限" });
JS
node seen.mjs
