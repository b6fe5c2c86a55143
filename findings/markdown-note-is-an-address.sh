#!/usr/bin/env bash
# A note [1]: 节假日顺延至2月24日。 below a notice in Markdown is no text of the page but the address of a link, in four readers.
#
# Guess before looking: a line [1]: with a sentence behind it is a paragraph, as it is in English; a link's address is one word. A Chinese
# sentence has no blanks and is one word: python-markdown, mistune, markdown-it-py and marko take the note out of the text and
# make a link to it of the [1] in the line above, as CommonMark asks. With a full-width colon, or a blank in the sentence, it stays.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q Markdown==3.11.3 mistune==3.4.0 markdown-it-py==4.3.0 marko==2.2.4
"$work/venv/bin/python" - <<'PYTHON'
import re
from importlib.metadata import version
from urllib.parse import unquote

import markdown
import markdown_it
import marko
import mistune

NOTES = {"[1]: 节假日顺延至2月24日。": False, "[1]：节假日顺延至2月24日。": True, "[1]: 节假日顺延 至2月24日。": True, "[1]: holidays move it to 24 February.": True}
READERS = {"Markdown": markdown.markdown, "mistune": mistune.html, "markdown-it-py": markdown_it.MarkdownIt().render, "marko": marko.convert}
for name, read in READERS.items():
    pages = {note: read(f"公示期为十日[1]，逾期不再受理。\n\n{note}\n") for note in NOTES}
    shown = {note: note in re.sub("<.*?>", "", page) for note, page in pages.items()}
    print(name, version(name), shown)
    assert shown == NOTES, pages
    assert 'href="节假日顺延至2月24日。"' in unquote(pages["[1]: 节假日顺延至2月24日。"])
PYTHON
