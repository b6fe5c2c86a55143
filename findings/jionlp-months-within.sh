#!/usr/bin/env bash
# jionlp lets 三个月内 run to the end of a month, 17时前 to one minute to six, and reads a thirteenth month as a year.
#
# Guess before looking: a parser of Chinese times that gives 2026-03-05 for thirty days within from 3 February gives
# 3 May for three months within, five o'clock for 前17时, and refuses 2026年13月1日. It gives 31 May 23:59:59 and calls it
# blurred, 17:59:59 and calls it accurate, and the whole of 2026, accurate too. 2026年2月30日 it refuses.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q jionlp==1.5.31
"$work/venv/bin/python" - <<'PYTHON'
import time
from importlib.metadata import version

import jionlp

BASE = time.mktime((2026, 2, 3, 10, 0, 0, 0, 0, -1))
EXPECTED = {
    "三十日内": (["2026-02-03 10:00:00", "2026-03-05 23:59:59"], "accurate"),
    "三个月内": (["2026-02-03 10:00:00", "2026-05-31 23:59:59"], "blur"),
    "2月3日17时前": (["2026-02-03 10:00:00", "2026-02-03 17:59:59"], "accurate"),
    "2026年13月1日": (["2026-01-01 00:00:00", "2026-12-31 23:59:59"], "accurate"),
}
seen = {}
for text in EXPECTED:
    answer = jionlp.parse_time(text, time_base=BASE)
    seen[text] = (answer["time"], answer["definition"])
    print(f"jionlp {version('jionlp')}: {text}: {seen[text]}")
assert seen == EXPECTED, seen
try:
    jionlp.parse_time("2026年2月30日", time_base=BASE)
except ValueError:
    print("2026年2月30日: refused")
else:
    raise AssertionError("30 February is taken now")
PYTHON
