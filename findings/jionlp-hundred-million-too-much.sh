#!/usr/bin/env bash
# JioNLP reads 220,000,000 yuan in 1亿2千万元 and 150,006 in 12万3元, where figures and signs for ten thousand stand together.
#
# Guess before looking: an amount in figures with 亿, 千万 and 万, as newspapers and courts write it, is read like the same one
# in Chinese signs: 1亿2千万元 is 120,000,000. What stands behind the larger sign is added to the smaller figure twice over;
# with all in Chinese signs it is right, and the answer is called accurate in both cases. 三千五 is 3,005 and 一万二 10,002.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q jionlp==1.5.31
venv/bin/python -W ignore - <<'PYTHON' | tail -1 | tee seen.txt
import jionlp

words = ["1亿2千万元", "一亿二千万元", "12万3元", "十二万零三元", "1.5万元", "三千五", "一万二"]
print(*(jionlp.parse_money(text)["num"] + jionlp.parse_money(text)["definition"][:1] for text in words))
PYTHON
printf '%s\n' '220000000.00a 120000000.00a 150006.00a 120003.00a 15000.00a 3005.00a 10002.00a' | cmp - seen.txt
