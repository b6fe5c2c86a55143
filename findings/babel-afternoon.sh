#!/usr/bin/env bash
# Babel reads its own 下午3:05 as five past three in the morning, and month 13 as January.
#
# Guess before looking: parse_time("…", locale="zh") reads what format_time writes in that locale, and parse_date refuses a thirteenth
# month as it refuses 30 February. format_time writes 下午3:05 for 15:05; parse_time looks for the English letters am and pm alone,
# takes 3:05 and says nothing, so that a hearing of the afternoon is one of the night. parse_date takes a month over twelve for
# the day and the day for the month: 2026年13月1日 is 13 January, and 26年 is 2026.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q babel==2.19.0
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date, time
from importlib.metadata import version

from babel.dates import ParseError, format_time, parse_date, parse_time

afternoon = time(15, 5)
FORMS = {"en_US": "short", "zh": "ah:mm", "zh_Hant": "short"}
there = {locale: format_time(afternoon, form, locale=locale) for locale, form in FORMS.items()}
back = {locale: parse_time(text, locale=locale) for locale, text in there.items()}
print("babel", version("babel"))
for locale, text in there.items():
    print(f"{locale}: 15:05 is written {text!r} and read {back[locale]}")
month = parse_date("2026年13月1日", locale="zh")
try:
    refused = parse_date("2026年2月30日", locale="zh")
except (ParseError, ValueError) as error:
    refused = type(error).__name__
print("2026年13月1日:", month, " 2026年2月30日:", refused, " 26年2月3日:", parse_date("26年2月3日", locale="zh"))
assert there["zh"] == there["zh_Hant"] == "下午3:05", there
assert back == {"en_US": afternoon, "zh": time(3, 5), "zh_Hant": time(3, 5)}, back
assert (month, refused) == (date(2026, 1, 13), "ParseError"), (month, refused)
PYTHON
