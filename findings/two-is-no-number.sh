#!/usr/bin/env bash
# Python's isnumeric() knows no 两 and takes the surname 陆 and the lanes 阡陌 for numbers; \p{N} knows of 二〇二六 the 〇 alone.
#
# Guess before looking: isnumeric() is true of Chinese numerals, so of 两 in 两个月, and a person's name has none; a pattern with \p{N}, "any kind of
# number", finds the same. Unicode gives a numeric value to the figures of bank notes, so 陆某 and 伍某 begin with one, 阡陌 is two, and
# 两 and 俩 have none; and its category N holds 〇, but no 一 and no 二.
# Needs: python3 with venv, node, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q regex==2026.11.19
"$work/venv/bin/python" - <<'PYTHON'
import unicodedata

import regex

signs = "二两俩陆伍阡陌"
seen = {sign: unicodedata.numeric(sign, None) for sign in signs}
print("Unicode", unicodedata.unidata_version, seen, "阡陌".isnumeric(), "两".isnumeric())
found = regex.findall(r"\p{N}+", "二〇二六年三月 2026年")
print("regex", found)
assert seen == {"二": 2.0, "两": None, "俩": None, "陆": 6.0, "伍": 5.0, "阡": 1000.0, "陌": 100.0}, seen
assert found == ["〇", "2026"], found
PYTHON
seen=$(node -p '"二〇二六年三月 2026年".match(/\p{N}+/gu).join(" ")')
echo "JavaScript $seen"
test "$seen" = "〇 2026"
