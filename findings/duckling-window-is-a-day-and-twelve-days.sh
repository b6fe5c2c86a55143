#!/usr/bin/env bash
# Xiaomi's Duckling reads 2月3日-12日 as 3 February and a length of twelve days, and 2026年2月30日 as a month and thirty days.
#
# Guess before looking: a window is read as one, as 2026年2月3日至2月12日 is, or its second half as the 12th; and a day that does
# not exist is none. The second half of a window with its month left out is a length, as is the 30 of 30 February, whose
# month stands before it as a month; 2-3万 is 2 and minus thirty thousand, and the 12 of a case is the twelfth of a month.
# Needs: python3 with venv, java 17, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q duckling-chinese==1.1.8 jpype1==1.7.1
cat >seen.py <<'PYTHON'
from datetime import datetime
from zoneinfo import ZoneInfo

from duckling_chinese import Duckling, DucklingDimension

duckling = Duckling()
now = duckling.gen_context(reference_time=datetime(2026, 1, 15, 9, tzinfo=ZoneInfo("Asia/Shanghai")))
times = duckling.gen_options(targets={DucklingDimension.TIME, DucklingDimension.DURATION})
numbers = duckling.gen_options(targets={DucklingDimension.NUMERAL})


def read(text: str, options) -> list[str]:
    found = []
    for answer in duckling.analyze(text, now, options):
        token = answer["token"]
        value, words = token["value"], text[token["range"]["start"] : token["range"]["end"]]
        if "timeValue" in value:
            time = value["timeValue"]
            found.append(f"{words} {time['instant']['datetime'][:10]}" if "instant" in time else f"{words} {time['start']['datetime'][:10]}/{time['end']['datetime'][:10]}")
        else:
            found.append(f"{words} {value.get('n', value.get('value'))} {value.get('grain', '')}".strip())
    return found


seen = [read(text, times) for text in ["2026年2月3日至2月12日", "2月3日-12日", "2026年2月30日", "民初12号"]]
print(seen, sorted(set(read("2-3万", numbers))))
assert seen[0][0].startswith("2026年2月3日至2月12日 2026-02-03/"), seen
assert seen[1] == ["2月3日 2026-02-03", "12日 12 Day"], seen
assert seen[2] == ["2026年2月 2026-02-01", "30日 30 Day"], seen
assert seen[3] == ["12号 2026-02-12"], seen
assert sorted(set(read("2-3万", numbers))) == ["-3万 -30000.0", "2 2.0"]
PYTHON
venv/bin/python -W ignore seen.py
