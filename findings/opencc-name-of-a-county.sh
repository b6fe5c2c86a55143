#!/usr/bin/env bash
# Traditional to simplified, run over a text that is simplified already, renames a county, a court and a man.
#
# Guess before looking: on a text in simplified script a conversion to simplified changes nothing, so it may be run
# over every page to fold the two scripts. OpenCC makes 干县人民法院 of 乾县人民法院 and 余干明 of 余乾明 (乾 stays 乾 where
# it is read qián, and only a dictionary of words knows where that is); zhconv leaves those and makes 钟 of the
# surname 锺 and 宁 of the surname 甯, which OpenCC leaves. Of the 6,763 characters of GB 2312 they change 16 and 24.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q OpenCC==1.4.2 zhconv==1.4.3
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import opencc
import zhconv

to_simplified = {"OpenCC": opencc.OpenCC("t2s").convert, "zhconv": lambda text: zhconv.convert(text, "zh-cn")}
names = ("乾县人民法院", "余乾明", "锺某某", "甯某某", "宁某某")


def character(row, cell):
    try:
        return bytes((row, cell)).decode("gb2312")
    except UnicodeDecodeError:
        return ""


simplified = "".join(character(row, cell) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
seen = {}
for library, convert in to_simplified.items():
    changed = [sign for sign in simplified if convert(sign) != sign]
    seen[library] = ([convert(name) for name in names], len(changed))
    print(f"{library} {version(library)}: {dict(zip(names, seen[library][0]))}; {len(changed)} of {len(simplified)}")
assert seen == {
    "OpenCC": (["干县人民法院", "余干明", "锺某某", "甯某某", "宁某某"], 16),
    "zhconv": (["乾县人民法院", "余乾明", "钟某某", "宁某某", "宁某某"], 24),
}, seen
PYTHON
