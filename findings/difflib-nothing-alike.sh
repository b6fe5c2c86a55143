#!/usr/bin/env bash
# Python's difflib finds nothing alike in a notice of 240 signs and the same with one sign before it, and redlines strikes it whole.
#
# Guess before looking: SequenceMatcher compares a long text as well as a short one, and a program that makes tracked changes of it marks the
# sign that changed. From 200 signs on difflib leaves out each sign that makes more than 1 in 100 of the text, which in a notice that
# repeats itself are all of them: the ratio is 0.0, and get_close_matches finds no match (autojunk=False gives 0.998). Ten notices
# with one number changed are alike by 0.46. redlines parts words at blanks: of 五 made 四十五 it strikes and inserts the whole
# paragraph. diff-match-patch marks the two signs.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q redlines==0.6.2 typing-extensions==4.16.0 diff-match-patch==20241021
"$work/venv/bin/python" - <<'PYTHON'
import sys
from difflib import SequenceMatcher, get_close_matches
from importlib.metadata import version

from diff_match_patch import diff_match_patch
from redlines import Redlines

NOTICE = "某某商贸有限公司经股东会决议，拟向登记机关申请注销登记，请债权人自公告之日起四十五日内申报债权。"
old, new = NOTICE * 5, "更" + NOTICE * 5
ten = "".join(f"{number}号公告：{NOTICE}\n" for number in "一二三四五六七八九十")
ratios = [
    SequenceMatcher(None, old, new).ratio(),
    SequenceMatcher(None, old, new, autojunk=False).ratio(),
    SequenceMatcher(None, ten, "更正：" + ten.replace("四十五日", "三十日")).ratio(),
]
print("Python", sys.version.split()[0], len(old), ratios, get_close_matches(old, [new]))
assert (ratios[0], get_close_matches(old, [new])) == (0.0, []) and ratios[1] > 0.99 and ratios[2] < 0.5
short, right = "自本公告之日起五日内申报债权。", "自本公告之日起四十五日内申报债权。"
marked = Redlines(short, right, markdown_style="none").output_markdown
patch = diff_match_patch()
pieces = patch.diff_main(short, right)
print("redlines", version("redlines"), marked, "diff-match-patch", version("diff-match-patch"), pieces)
assert marked == f"<del>{short}</del><ins>{right}</ins>"
assert pieces == [(0, "自本公告之日起"), (1, "四十"), (0, "五日内申报债权。")]
PYTHON
