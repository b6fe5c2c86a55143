#!/usr/bin/env bash
# spaCy's Chinese parts 30日 into 3, 0 and 日, and ends a sentence in the middle of 1.5万元.
#
# Guess before looking: spacy.blank("zh") takes each Han character for a word, as its manual says, and leaves figures whole, as it does in
# other languages. Each digit is a word of its own: 2026年 is five words, and like_num, asked of 两 and 百, says that they are no
# numbers. The sentencizer, which ends a sentence at a word that is a point, then finds one in 1.5万元 and in a@example.org.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q spacy==3.8.18
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import spacy

chinese, english = spacy.blank("zh"), spacy.blank("en")
for language in (chinese, english):
    language.add_pipe("sentencizer")
words = [word.text for word in chinese("自2026年起30日")]
numbers = {word.text: word.like_num for word in chinese("三两百")}
sentences = [part.text for part in chinese("保证金为1.5万元。邮箱a@example.org。").sents]
other = [word.text for word in english("within 30 days of 2026")]
print("spacy", version("spacy"), words, numbers, sentences, other)
assert words == ["自", "2", "0", "2", "6", "年", "起", "3", "0", "日"], words
assert numbers == {"三": True, "两": False, "百": False}, numbers
assert sentences == ["保证金为1.", "5万元。", "邮箱a@example.", "org。"], sentences
assert other == ["within", "30", "days", "of", "2026"], other
PYTHON
venv/bin/python seen.py
