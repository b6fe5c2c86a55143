#!/usr/bin/env bash
# wetext reads 二〇二六年二月三日, spoken words to written ones, as 二〇26/02/03, and says 京0105 as "Jing, one hundred and five".
#
# Guess before looking: the normalizer of a speech system for Chinese gives 2026/02/03 for a year written as notices write it,
# with 〇, as it does with 零, and says a court's code and the year of a case sign by sign. The inverse reading leaves 二〇 and
# makes 26 of the rest, so that a day of the year 26 stands behind two signs; 2月3日至10日 comes back as 02/03至10日. In
# （2026）京0105民初12号 the year is said as two thousand and twenty-six and the code as one hundred and five: spoken and written
# again it is （2026）京零105民初12号.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q wetext==0.1.8 kaldifst==1.8.3 contractions==0.1.73
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from wetext import Normalizer

said, written = Normalizer(lang="zh", operator="tn"), Normalizer(lang="zh", operator="itn")
CASE, WINDOW = "（2026）京0105民初12号", "2月3日至10日"
seen = {words: written.normalize(words) for words in ("二零二六年二月三日", "二〇二六年二月三日", "三十日内", "第一百零一条")}
for words, result in seen.items():
    print("wetext", version("wetext"), words, result)
assert seen["二零二六年二月三日"] == "2026/02/03"
assert seen["二〇二六年二月三日"] == "二〇26/02/03"
for words in (CASE, WINDOW):
    print(words, said.normalize(words), written.normalize(said.normalize(words)))
assert said.normalize(CASE) == "（两千零二十六）京零一百零五民初十二号"
assert written.normalize(said.normalize(CASE)) == "（2026）京零105民初12号"
assert written.normalize(said.normalize(WINDOW)) == "02/03至10日"
PYTHON
