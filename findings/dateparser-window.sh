#!/usr/bin/env bash
# dateparser takes the day in a Chinese window for a stretch of time that has passed.
#
# Guess before looking: with languages=["zh"] a notice's window has two ends, a period is no date, and a month 13 is
# refused. Seen: 至3月5日止 is "3 months and 5 days ago", 60日内 is 60 days ago, 2026年13月1日 is 13 January, while 2月30日 is
# refused; a date in Chinese digits and one with an hour behind it (15时) are not read at all.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q dateparser==1.5.0
"$work/venv/bin/python" - <<'PYTHON'
import warnings
from datetime import datetime
from importlib.metadata import version

warnings.simplefilter("ignore")
import dateparser
from dateparser.search import search_dates

options = {"languages": ["zh"], "settings": {"RELATIVE_BASE": datetime(2026, 11, 28, 12)}}


def parse(words):
    found = dateparser.parse(words, **options)
    return found and found.date().isoformat()


def search(words):
    return [(part, moment.date().isoformat()) for part, moment in search_dates(words, **options) or ()]


print("dateparser", version("dateparser"), "read on 2026-11-28")
one = {words: parse(words) for words in ("2026年2月3日", "2026年13月1日", "2026年2月30日", "二〇二六年二月三日", "2026年2月3日15时")}
many = {words: search(words) for words in ("自2026年2月3日起至3月5日止", "自公告之日起60日内")}
for words, found in (one | many).items():
    print(words, "->", found)
assert list(one.values()) == ["2026-02-03", "2026-01-13", None, None, None], one
ends, period = many.values()
assert [day for _, day in ends] == ["2026-02-03", "2026-08-23"], ends
assert [day for _, day in period] == ["2026-09-29"], period
PYTHON
