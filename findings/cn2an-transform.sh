#!/usr/bin/env bash
# cn2an.transform turns the words of a notice into digits, where they are no numbers.
#
# Guess before looking: only what is a number in the sentence is rewritten: a date, a length, an article. 一 is
# rewritten wherever it stands (统一, 一审, 初一), a day of the week too (星期三), and the ○ that many type for 〇 is kept in
# the middle of a year. 廿 is a number and 卅 is none; the mode "strict" refuses 〇, the zero of every official date.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q cn2an==0.5.24
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import cn2an


def refused(words, mode):
    try:
        return cn2an.cn2an(words, mode)
    except ValueError:
        return "refused"


expected = {
    "二〇二六年二月三日": "2026年2月3日",
    "一年零六个月": "1年6个月",
    "统一社会信用代码": "统1社会信用代码",
    "一审判决": "1审判决",
    "初一": "初1",
    "星期三": "星期3",
    "二○二六年": "2○26年",
    "廿三日、卅日": "23日、卅日",
}
seen = {words: cn2an.transform(words) for words in expected}
modes = {mode: refused("二〇二六", mode) for mode in ("strict", "normal")}
print("cn2an", version("cn2an"))
for words, changed in seen.items():
    print(words, "->", changed)
print("二〇二六:", modes)
assert seen == expected, {words: changed for words, changed in seen.items() if changed != expected[words]}
assert modes == {"strict": "refused", "normal": 2026}, modes
PYTHON
