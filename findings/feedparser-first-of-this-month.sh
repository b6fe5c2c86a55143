#!/usr/bin/env bash
# feedparser reads 2024年2月3日 in a feed as the first day of the month in which it is read, in 2024.
#
# Guess before looking: of a day in a form that it does not know feedparser gives none, as it says of a date that it cannot parse. Of
# 2024年2月3日 and of 2024/02/03 it finds the year, and takes a year alone for the first of the month of today: the notice's day is 1
# November if the feed is read in November and 1 December a month later. 2024-02-03 is right, 2024-02-30 is 1 March.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q feedparser==6.0.14
cat >seen.py <<'PYTHON'
import time
from importlib.metadata import version

import feedparser

FORMS = ("2024-02-03", "2024年2月3日", "2024/02/03 10:30", "2024-02-30")


def read(day):
    feed = ('<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>公告</title>'
            f"<item><title>公示</title><pubDate>{day}</pubDate></item></channel></rss>")
    return "{:04}-{:02}-{:02}".format(*feedparser.parse(feed).entries[0].published_parsed[:3])


month = time.gmtime().tm_mon
seen = {day: read(day) for day in FORMS}
print("feedparser", version("feedparser"), seen, "this month:", month)
first = f"2024-{month:02}-01"
assert seen == {"2024-02-03": "2024-02-03", "2024年2月3日": first, "2024/02/03 10:30": first, "2024-02-30": "2024-03-01"}, seen
PYTHON
venv/bin/python seen.py
