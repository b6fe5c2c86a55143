#!/usr/bin/env bash
# mail-parser gives the day before for a letter sent in Beijing in the first hours of a day, and its body twice.
#
# Guess before looking: date is the moment as the letter has it, 2 March 00:30 with +08:00, as Python's own reader gives it. It is turned to UTC,
# 1 March 16:30, and the zone is kept apart as the word +8.0: who takes date().isoformat() as the day of receipt has a period that
# begins a day early. body holds both alternatives of the one text, so that a window in it is read twice.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q mail-parser==4.8.0
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
import email.utils
from importlib.metadata import version

import mailparser

LETTER = """From: office@example.com
To: party@example.com
Date: Mon, 02 Mar 2026 00:30:00 +0800
Content-Type: multipart/alternative; boundary=part

--part
Content-Type: text/plain; charset=utf-8

自公告之日起10日内
--part
Content-Type: text/html; charset=utf-8

<p>自公告之日起10日内</p>
--part--
"""
read = mailparser.parse_from_string(LETTER)
own = email.utils.parsedate_to_datetime("Mon, 02 Mar 2026 00:30:00 +0800")
print("mail-parser", version("mail-parser"), read.date, read.timezone, "; Python:", own, repr(read.body))
assert (read.date.date().isoformat(), read.timezone, own.date().isoformat()) == ("2026-03-01", "+8.0", "2026-03-02")
assert read.body.count("10日内") == 2, read.body
PYTHON
