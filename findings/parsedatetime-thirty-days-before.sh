#!/usr/bin/env bash
# parsedatetime puts thirty days before 5 March 2026 into 2025, and drops the ten days of "2026-02-03 + 10 days".
#
# Guess before looking: a reader of English phrases that counts "10 days from 2026-02-03" right counts back from a day as well, or says
# that it does not know the phrase. Asked in January 2026, "30 days before March 5 2026" is 3 February 2025: the year behind the day is lost and
# the last 5 March taken; "2026-02-03 + 10 days" is 3 February, and "10 workdays from now" a time of today, each said to be read.
# For 2026-02-30, which it does not read, it gives the moment of the machine's clock, not the one it was asked to count from.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q parsedatetime==2.6
venv/bin/python - <<'PYTHON'
from datetime import datetime
from importlib.metadata import version

import parsedatetime

asked = datetime(2026, 1, 15, 10)
calendar = parsedatetime.Calendar()


def seen(words: str) -> tuple[str, int]:
    moment, read = calendar.parseDT(words, asked)
    return f"{moment:%Y-%m-%d}", read


phrases = ("10 days from 2026-02-03", "30 days before March 5 2026", "2026-02-03 + 10 days", "10 workdays from now")
said = {words: seen(words) for words in phrases}
clock, read = calendar.parseDT("2026-02-30", asked)
print("parsedatetime", version("parsedatetime"), said, clock, read)
assert said["10 days from 2026-02-03"] == ("2026-02-13", 1)
assert said["30 days before March 5 2026"] == ("2025-02-03", 1)
assert said["2026-02-03 + 10 days"] == ("2026-02-03", 1)
assert said["10 workdays from now"] == ("2026-01-15", 2)
assert read == 0 and abs((datetime.now() - clock).total_seconds()) < 60
PYTHON
