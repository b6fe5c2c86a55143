#!/usr/bin/env bash
# SnowNLP ends a sentence at each comma, and pysbd begins one with the closing quotation mark of the one before.
#
# Guess before looking: a Chinese sentence ends at 。, ！ or ？ together with the ” or ） behind it, whose place is with the words that it closes. SnowNLP's
# "sentences" are pieces between commas, without their marks. pysbd, which has rules for Chinese, ends one behind 。 whatever follows,
# so that the next begins with ” or ）. sentencex keeps ” where it belongs, and does not end a sentence within brackets.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q snownlp==0.12.3 pysbd==0.3.4 sentencex==1.0.32
"$work/venv/bin/python" - <<'PYTHON'
import warnings

warnings.simplefilter("ignore")
import pysbd
import sentencex
import snownlp

text = "本院判决：“驳回起诉。”逾期不答辩，公告期30日。（详见附件。）"
seen = {
    "snownlp": snownlp.SnowNLP(text).sentences,
    "pysbd": pysbd.Segmenter(language="zh", clean=False).segment(text),
    "sentencex": list(sentencex.segment("zh", text)),
}
for name, found in seen.items():
    print(f"{name:10}", found)
assert seen["snownlp"] == ["本院判决：“驳回起诉", "”逾期不答辩", "公告期30日", "（详见附件", "）"], seen
assert seen["pysbd"] == ["本院判决：“驳回起诉。", "”逾期不答辩，公告期30日。", "（详见附件。", "）"], seen
assert seen["sentencex"][0] == "本院判决：“驳回起诉。”", seen
PYTHON
