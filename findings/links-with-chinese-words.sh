#!/usr/bin/env bash
# Finders of links read the host 详见www.gov.cn, the address https://www.gov.cn，公示期10日 and a letter box 邮箱gs@zjj.gov.
#
# Guess before looking: a link in Chinese text, which has no blanks, begins at www or http and ends at a Chinese comma. Host names may
# hold Chinese letters, and so linkify-it, linkifyjs, Autolinker and bleach take the words before www for a part of the host; cmark-gfm
# and linkifyjs go on behind the address to the next blank, over commas and brackets; marko's and linkifyjs' letter box has the word
# 邮箱 in it, marko's ends before .cn. Each is another host or address than the one printed.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit linkifyjs@4.4.0 autolinker@4.1.5 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import autolinker from "autolinker";
import * as linkify from "linkifyjs";

const texts = ["详见www.gov.cn。自2月3日起", "详见https://www.gov.cn，公示期10日", "邮箱gs@zjj.gov.cn，截止2月3日"];
const seen = {
  linkifyjs: texts.map((text) => linkify.find(text).map((found) => found.value).join()),
  autolinker: texts.map((text) => (autolinker.default ?? autolinker).parse(text, {}).map((found) => found.getMatchedText()).join()),
};
for (const [name, links] of Object.entries(seen)) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, links);
assert.deepStrictEqual(seen.linkifyjs, ["详见www.gov.cn", "https://www.gov.cn，公示期10日", "邮箱gs@zjj.gov.cn"]);
assert.deepStrictEqual(seen.autolinker, ["详见www.gov.cn", "https://www.gov.cn", "邮箱gs@zjj.gov.cn"]);
JS
node seen.mjs
python3 -m venv venv
venv/bin/pip install -q bleach==6.4.0 linkify-it-py==2.2.0 cmarkgfm==2025.10.22 marko==2.2.4
venv/bin/python - <<'PYTHON'
import re
from importlib.metadata import version
from urllib.parse import unquote

import bleach
import cmarkgfm
import marko
from linkify_it import LinkifyIt

WWW, HTTP, LETTER = "详见www.gov.cn。自2月3日起", "详见https://www.gov.cn，公示期10日", "邮箱gs@zjj.gov.cn，截止2月3日"


def links(page: str) -> str:
    return " ".join(unquote(link) for link in re.findall(r'href="([^"]*)"', page))


markdown = marko.Markdown(extensions=["gfm"])
seen = {
    "bleach": links(bleach.linkify(WWW)),
    "linkify-it-py": " ".join(found.url for found in LinkifyIt().match(WWW) or ()),
    "cmarkgfm": links(cmarkgfm.github_flavored_markdown_to_html(HTTP)),
    "marko": links(markdown(LETTER)),
}
for name, found in seen.items():
    print(name, version(name), found)
assert seen == {
    "bleach": "http://详见www.gov.cn",
    "linkify-it-py": "http://详见www.gov.cn",
    "cmarkgfm": "https://www.gov.cn，公示期10日",
    "marko": "邮箱gs@zjj.gov",
}
assert links(cmarkgfm.github_flavored_markdown_to_html(LETTER)) == "mailto:gs@zjj.gov.cn"
PYTHON
