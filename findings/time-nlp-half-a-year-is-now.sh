#!/usr/bin/env bash
# ChineseTimeNLP reads 半年 and 10个工作日 as this moment, 公告之日起30日内 as the 30th, and cn2date 一年内 as 1 January to 31 December.
#
# Guess before looking: readers of Chinese words for time know that 半年, 10个工作日 and 30日内 are lengths, as ChineseTimeNLP knows of 三个月内, or find nothing;
# and within a year is until this day next year. ChineseTimeNLP gives the clock's moment for half a year and for working days,
# whatever moment it is told to count from, and the 30th of the month for thirty days. cn2date gives the whole calendar year in which it runs, for 三个月后 a whole
# month, and for 2026年2月30日 that day.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q ChineseTimeNLP==3.0.1 cn2date==0.1.2 arrow==1.4.0
"$work/venv/bin/python" - <<'PYTHON'
import logging
from datetime import date
from importlib.metadata import version

logging.disable(logging.CRITICAL)
import arrow
import cn2date
from ChineseTimeNLP import TimeNormalizer

reader, base = TimeNormalizer(), arrow.get("2026-03-03T09:30:00+08:00")
seen = {}
for words in ("半年", "10个工作日", "公告之日起30日内", "三个月内"):
    found = reader.parse(words, baseTime=base)
    seen[words] = found.get("timestamp") or found["timedelta"]["month"]
print("ChineseTimeNLP", version("ChineseTimeNLP"), "on 2026-03-03 09:30:", seen)
now = arrow.utcnow()
for words in ("半年", "10个工作日"):
    assert abs((arrow.get(seen[words]) - now).days) <= 1, (seen, now)  # the clock's moment, in whatever zone
assert seen["公告之日起30日内"] == "2026-03-30 00:00:00" and seen["三个月内"] == 3, seen


def days(words):
    return [f"{end.year}-{end.mon:02}-{end.day:02}" for end in cn2date.parse(words)]


year = date.today().year
within, after, never = days("一年内"), days("三个月后"), days("2026年2月30日")
print("cn2date", version("cn2date"), "一年内", within, "三个月后", after, "2026年2月30日", never)
assert within == [f"{year}-01-01", f"{year}-12-31"], within
assert after[0].endswith("-01") and after[0][:7] == after[1][:7], after
assert never == ["2026-02-30"] * 2, never
PYTHON
