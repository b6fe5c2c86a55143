#!/usr/bin/env bash
# rich leaves a line of Chinese with one word on it where the text has a blank.
#
# Guess before looking: Chinese may be broken between any two signs, so each line is filled to the console's width whether there are
# blanks in the text or not. rich takes what stands between two blanks for one word, puts it on a new line if it does not fit
# the rest, and cuts it only there: a line of thirty cells holds 公示期限 alone. It then cuts before a comma or a full stop too.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q rich==15.0.0
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
import io
from importlib.metadata import version

from rich.console import Console


def lines(words, width):
    console = Console(file=io.StringIO(), width=width)
    console.print(words, highlight=False)
    return [line.rstrip() for line in console.file.getvalue().splitlines()]


WORDS = "公示期限 自本公告之日起三十日内，利害关系人可以申报权利。"
blank, none = lines(WORDS, 30), lines(WORDS.replace(" ", ""), 30)
stop = lines("自公告之日起30日内申报。", 22)
print("rich", version("rich"), blank, none, stop, sep="\n")
assert blank == ["公示期限", "自本公告之日起三十日内，利害关", "系人可以申报权利。"], blank
assert none == ["公示期限自本公告之日起三十日内", "，利害关系人可以申报权利。"], none
assert stop == ["自公告之日起30日内申报", "。"], stop
PYTHON
