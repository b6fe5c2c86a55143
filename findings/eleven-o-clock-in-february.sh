#!/usr/bin/env bash
# ChineseDateTimeNLP, asked on 15 January at ten, puts 上午11点 on 11 February and 12点 on 12 February.
#
# Guess before looking: an hour without a day is one of this day or the next, as 下午3点 is to it. The library reads the 11 and the 12 of the hour as a
# day of the month too; with tomorrow (明天) or a date before it noon is right. 2026年底前, by the end of 2026, is 6 February.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q ChineseDateTimeNLP==1.0.5 arrow==1.4.0 typing-extensions==4.16.0
"$work/venv/bin/python" - <<'PYTHON' 2>/dev/null
from importlib.metadata import version

from ChineseDateTimeNLP import TimeNormalizer

asked = ("下午3点", "上午9时", "上午11点", "12:00", "明天中午12点", "2026年2月3日12时", "2026年底前")
seen = {words: TimeNormalizer().parse(words, "2026-01-15 10:00:00")["timestamp"][:16] for words in asked}
print("ChineseDateTimeNLP", version("ChineseDateTimeNLP"), seen)
assert seen == {
    "下午3点": "2026-01-15 15:00", "上午9时": "2026-01-16 09:00", "上午11点": "2026-02-11 11:00", "12:00": "2026-02-12 12:00",
    "明天中午12点": "2026-01-16 12:00", "2026年2月3日12时": "2026-02-03 12:00", "2026年底前": "2026-02-06 00:00",
}, seen
PYTHON
