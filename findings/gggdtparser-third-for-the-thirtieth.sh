#!/usr/bin/env bash
# gggdtparser reads 3 February in 2026年2月30日, 1 January in 2026年13月1日, and midnight in 下午3时 of a day.
#
# Guess before looking: a parser that calls itself exact refuses a day that there is not, and reads the hour of 下午3时 as it does that of 下午3:05. A pattern that fits fewer figures
# is tried where the first gives no day: 30 becomes 3 with a 0 left over, 13月 January; and an hour without minutes is left out, in the
# evening (晚上8点) too, without a word.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q gggdtparser==0.1.6
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from gggdtparser import parse

asked = ("2026年2月3日", "2026年2月30日", "2026年13月1日", "2026年2月3日下午3:05", "2026年2月3日下午3时", "2026年2月3日晚上8点")
seen = {words: str(parse(words))[:16] for words in asked}
print("gggdtparser", version("gggdtparser"), seen)
assert list(seen.values()) == [
    "2026-02-03 00:00", "2026-02-03 00:00", "2026-01-01 00:00", "2026-02-03 15:05", "2026-02-03 00:00", "2026-02-03 00:00",
], seen
PYTHON
