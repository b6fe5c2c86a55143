#!/usr/bin/env bash
# jieba cuts what its dictionary was told to keep whole: numbers of papers, and years with 〇.
#
# Guess before looking: a word added with add_word and a high frequency is one word afterwards, as 10个工作日 is. The text
# is first cut at every character outside a fixed list, and 〔, （ and 〇 (the zero of official dates) are not in it:
# 〔2026〕3号 and 二〇二六年 fall apart whatever the dictionary says.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q jieba==0.42.1
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import jieba

jieba.setLogLevel(60)
ADDED = ("10个工作日", "〔2026〕3号", "（2026）京01民初3号", "二〇二六年", "二零二六年")
for word in ADDED:
    jieba.add_word(word, freq=10**8)
seen = {word: jieba.lcut(f"自{word}起") for word in ADDED}
print("jieba", version("jieba"))
for word, parts in seen.items():
    print(word, "->", " / ".join(parts))
kept = {word for word, parts in seen.items() if word in parts}
assert kept == {"10个工作日", "二零二六年"}, kept
assert seen["二〇二六年"] == ["自二", "〇", "二", "六年", "起"], seen["二〇二六年"]
PYTHON
