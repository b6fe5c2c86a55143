#!/usr/bin/env bash
# Bold words in Chinese quotation marks or brackets are stars in the Markdown of markdownify and html2text.
#
# Guess before looking: what was bold on the page is bold again when its Markdown is printed. CommonMark opens bold before a sign of
# punctuation only behind a blank or punctuation, and closes it likewise; Chinese has no blanks, so that 在**“三十日”**内 is printed with
# its stars. html2text puts a blank behind each bold passage, which does not help, as none stands before, and leaves 30日 内 in the text.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q markdownify==1.2.3 html2text==2025.4.15 markdown-it-py==4.3.0
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import html2text
import markdownify
from markdown_it import MarkdownIt

WORDS = ["<p>应当在<b>“三十日”</b>内申报</p>", "<p>应当在<b>（三十日）</b>内申报</p>", "<p>应当在<b>30日</b>内申报</p>"]
seen = {}
for name, make in (("markdownify", markdownify.markdownify), ("html2text", html2text.html2text)):
    made = [make(word).strip() for word in WORDS]
    seen[name] = made, ["<strong>" in MarkdownIt().render(word) for word in made]
    print(name, version(name), *seen[name])
print("markdown-it-py", version("markdown-it-py"))
assert seen["markdownify"][0][0] == "应当在**“三十日”**内申报", seen
assert seen["markdownify"][1] == seen["html2text"][1] == [False, False, True], seen
assert seen["html2text"][0][2] == "应当在**30日** 内申报", seen
PYTHON
