#!/usr/bin/env bash
# Two paragraphs of a notice with a line of wide blanks between them are one in nine readers of Markdown, and #　公告 is a heading in three.
#
# Guess before looking: Chinese paragraphs begin with two wide blanks (U+3000), and an editor leaves them on the empty line between two; a line that
# holds blanks only is empty, and both are paragraphs. CommonMark's blank line is one of spaces and tabs: the two are one paragraph in each reader.
# At a paragraph's beginning, which the standard leaves alone, Python-Markdown, markdown-it-py and commonmark.js take the wide blanks
# away, the JavaScript markdown-it does not; a # with a wide blank behind it is a heading to Python-Markdown, marked and showdown,
# and words to the others.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q Markdown==3.11.3 mistune==3.4.0 cmarkgfm==2025.10.22 markdown-it-py==4.3.0
npm install --silent --no-fund --no-audit marked@18.2.1 markdown-it@15.0.3 commonmark@0.31.2 showdown@2.1.0 micromark@4.0.3 >/dev/null
cat >seen.mjs <<'JS'
import { createRequire } from "node:module";
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import { micromark } from "micromark";

const require = createRequire(import.meta.url);
const commonmark = require("commonmark");
const showdown = require("showdown");
const readers = {
  marked,
  "markdown-it": (text) => new MarkdownIt().render(text),
  "commonmark.js": (text) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)),
  showdown: (text) => new showdown.Converter().makeHtml(text),
  micromark: (text) => micromark(text),
};
const texts = JSON.parse(process.argv[2]);
console.log(JSON.stringify(Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, texts.map((text) => read(text))]))));
JS
venv/bin/python - <<'PYTHON'
import json
import subprocess
from importlib.metadata import version

import cmarkgfm
import markdown
import mistune
from markdown_it import MarkdownIt

WIDE = "\u3000\u3000"
TEXTS = [f"{WIDE}甲公司不服。\n{WIDE}\n{WIDE}公示期10日。", "#\u3000公告"]
readers = {
    "Markdown": markdown.markdown,
    "mistune": mistune.html,
    "cmarkgfm": cmarkgfm.github_flavored_markdown_to_html,
    "markdown-it-py": MarkdownIt().render,
}
pages = {name: [read(text) for text in TEXTS] for name, read in readers.items()}
run = subprocess.run(["node", "seen.mjs", json.dumps(TEXTS)], capture_output=True, check=True, text=True)
pages |= json.loads(run.stdout)
one = {name: page[0].count("<p>") for name, page in pages.items()}
without = {name for name, page in pages.items() if "<p>甲" in page[0]}
heading = {name for name, page in pages.items() if "<h1" in page[1]}
print({name: version(name) for name in readers}, one, without, heading, sep="\n")
assert set(one.values()) == {1} and len(one) == 9
assert without == {"Markdown", "markdown-it-py", "commonmark.js"}, without
assert heading == {"Markdown", "marked", "showdown"}, heading
PYTHON
