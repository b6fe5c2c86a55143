#!/usr/bin/env bash
# chonkie cuts 2026年2月3日 into 202 and 6年2月3日, semantic-text-splitter 1.5万元 into 1.5 and 万元, where 。 or ， stands before.
#
# Guess before looking: a splitter that keeps meaning together cuts a Chinese notice at 。 and ，, which stand within each thirty
# signs of it, and never within a number or a day. chonkie's RecursiveChunker knows no Chinese sign by itself and cuts at the
# thirtieth character; its SentenceChunker gives the whole text of 118 signs as one chunk of "30". semantic-text-splitter ends
# 20 signs at 2026年2, then 月12日, and 30 signs right.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q chonkie==1.7.0 semantic-text-splitter==0.33.1
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from chonkie import RecursiveChunker, SentenceChunker
from semantic_text_splitter import TextSplitter

TEXT = (
    "根据《民事诉讼法》第1.2条，罚款1.5万元。公示期为2026年2月3日至2026年2月12日，共10日；逾期不予受理！"
    "公告称：“债权人应当自公告之日起四十五日内申报债权。”特此公告。联系人：王某（电话：010-12345678）。附件：1.名单；2.说明。"
)
chunks = [chunk.text for chunk in RecursiveChunker(tokenizer="character", chunk_size=30).chunk(TEXT)]
print("chonkie", version("chonkie"), *chunks, sep="\n  ")
assert chunks[0].endswith("公示期为202") and chunks[1].startswith("6年2月3日")
assert [chunk.text for chunk in SentenceChunker(tokenizer="character", chunk_size=30).chunk(TEXT)] == [TEXT]
twenty, thirty = (TextSplitter(size).chunks(TEXT) for size in (20, 30))
print("semantic-text-splitter", version("semantic-text-splitter"), *twenty, sep="\n  ")
assert twenty[0].endswith("罚款1.5") and twenty[1] == "万元。"
assert any(chunk.endswith("2026年2") for chunk in twenty) and any(chunk.startswith("月12日") for chunk in twenty)
assert thirty[0].endswith("1.5万元。") and thirty[1].endswith("共10日；")
PYTHON
