#!/usr/bin/env bash
# ctparse reads 30 January in 自公告之日起30日内, and 2 March to 2 December in 2026/2/3-2026/2/12.
#
# Guess before looking: a parser of times in English and German finds nothing in a length of Chinese, and reads two days with
# strokes year first, since the year has four digits. Asked on 15 January it takes the lone number for a day of the month, "10
# working days" for ten o'clock of today, and of the window the figures behind each year, 2/3 and 2/12, day first, without
# looking at the years; 2026.2.3 is right.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q ctparse==0.3.6 regex==2026.11.19 python-dateutil==2.9.0.post0
"$work/venv/bin/python" - 2>/dev/null <<'PYTHON'
from datetime import datetime
from importlib.metadata import version

from ctparse import ctparse

NOW = datetime(2026, 1, 15, 9)
seen = {words: str(ctparse(words, ts=NOW, timeout=0).resolution) for words in ("自公告之日起30日内", "10 working days", "2026/2/3-2026/2/12", "2026.2.3")}
for words, moment in seen.items():
    print("ctparse", version("ctparse"), words, moment)
assert seen == {
    "自公告之日起30日内": "2026-01-30 X:X (X/X)", "10 working days": "2026-01-15 10:00 (X/X)",
    "2026/2/3-2026/2/12": "2026-03-02 X:X (X/X) - 2026-12-02 X:X (X/X)", "2026.2.3": "2026-02-03 X:X (X/X)",
}
PYTHON
