#!/usr/bin/env bash
# Two windows written with ~ on one line are one struck passage in a Markdown page.
#
# Guess before looking: striking out takes two tildes, as in ~~text~~, and one ~ between two dates is a sign like any other.
# GitHub's renderer and what follows it (cmarkgfm, marko's gfm) takes one tilde as well: of
# 2026年3月2日~3月6日，接待时间为9:00~11:30 the last day and the hour of opening are struck, and both tildes are gone.
# mistune makes a subscript of it once that plugin is on; markdown-it-py, markdown2 and pyromark leave it.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q cmarkgfm==2025.10.22 marko==2.2.4 mistune==3.4.0 markdown-it-py==4.3.0 \
  pyromark==0.10.3 markdown2==2.5.5
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import cmarkgfm
import markdown2
import mistune
import pyromark
from markdown_it import MarkdownIt
from marko.ext.gfm import gfm

TEXT = "公示期为2026年3月2日~3月6日，接待时间为9:00~11:30。"
STRUCK = TEXT.replace("~", "<del>", 1).replace("~", "</del>", 1)
seen = {
    "cmarkgfm": cmarkgfm.github_flavored_markdown_to_html(TEXT),
    "marko": gfm.convert(TEXT),
    "mistune": mistune.create_markdown(plugins=["strikethrough", "subscript"])(TEXT),
    "markdown-it-py": MarkdownIt("gfm-like", {"linkify": False}).render(TEXT),
    "pyromark": pyromark.html(TEXT, options=pyromark.Options.ENABLE_STRIKETHROUGH),
    "markdown2": markdown2.markdown(TEXT, extras=["strike"]),
}
for name, page in seen.items():
    print(f"{name} {version(name)}: {page.strip()}")
assert {name for name, page in seen.items() if STRUCK in page} == {"cmarkgfm", "marko"}
assert TEXT.replace("~", "<sub>", 1).replace("~", "</sub>", 1) in seen["mistune"]
assert all(TEXT in seen[name] for name in ("markdown-it-py", "pyromark", "markdown2"))
PYTHON
