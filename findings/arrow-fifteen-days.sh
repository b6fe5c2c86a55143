#!/usr/bin/env bash
# arrow calls fifteen days a month.
#
# Guess before looking: humanize says 15天后 of a day fifteen days ahead, or 2周后 as it does of fourteen. From fifteen days on it says
# 1个月后 (in English too: "in a month"), up to forty-two; asked back, dehumanize makes a month of that, so that a period of
# fifteen days comes back as one of 28. With granularity="day" the days are said.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q arrow==1.4.0
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import arrow

start = arrow.get(2026, 2, 3)
said = {days: start.shift(days=days).humanize(start, locale="zh-cn") for days in (14, 15, 30, 42, 43)}
english = start.shift(days=15).humanize(start)
back = start.dehumanize(said[15], locale="zh-cn")
print("arrow", version("arrow"), said, english, "; back:", back.date(), (back - start).days, "days")
assert said == {14: "2周后", 15: "1个月后", 30: "1个月后", 42: "1个月后", 43: "2个月后"}, said
assert english == "in a month" and (back - start).days == 28, (english, back)
assert start.shift(days=15).humanize(start, locale="zh-cn", granularity="day") == "15天后"
PYTHON
