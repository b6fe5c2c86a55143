#!/usr/bin/env bash
# BudouX lets a line end within 二〇二六年, 十五日, 第一百四十五条 and the name of a law, where the same day in digits holds together.
#
# Guess before looking: Google's finder of phrases, made so that a line of Chinese never ends within one, keeps a number and its
# unit together: 十五日 and 二〇二六年 as 2026年. It keeps 2026年, 12日 and 30日; of the year in Chinese figures it makes 二, 〇二, 六 and 年, of
# 十五日内 起十五, 日 and 内, with the "from" before in the same phrase, of an article 第一百, 四十五 and 条, and of 民事诉讼法 民, 事, 诉 and 讼法.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q budoux==0.10.1
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import budoux

phrases = budoux.load_default_simplified_chinese_parser().parse
seen = {
    "|".join(phrases(words))
    for words in ("公示期自2026年2月3日起30日", "二〇二六年二月三日", "在判决书送达之日起十五日内提起上诉", "依照民事诉讼法第一百四十五条第二款的规定", "依照《中华人民共和国民事诉讼法》")
}
print("budoux", version("budoux"), *sorted(seen), sep="\n")
assert "公示|期|自2026年|2月|3日|起|30日" in seen
assert "二|〇二|六|年|二月|三|日" in seen
assert any("起十五|日|内|" in words for words in seen)
assert any("第一百|四十五|条|" in words for words in seen)
assert any("民|事|诉|讼法" in words for words in seen)
PYTHON
