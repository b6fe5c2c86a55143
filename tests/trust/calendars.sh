#!/usr/bin/env bash
# What calendar programs outside Python read in our files: ical.js and node-ical (npm), khal (PyPI), beside icalendar.
# Run from the checkout: bash tests/trust/calendars.sh; needs node, npm and a Python with the test extra. ($PYTHON)
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYTHONPATH=$PWD DEADLINE_LANG=zh TZ=Asia/Shanghai

deadline() { "$python" -m deadline_cli "$@"; }
deadline compute 2026-02-03 civil-summons --then 质证=5日@举证 --title '张三, 李四; 王五' --id '（2026）云01民初1号' --alarm 3d,1d@08:30 -o "$work/chain.ics"
deadline compute 2026-12-21 15日 --before --title 会议 -o "$work/backward.ics"
deadline compute '2026-02-03 09:30' 72小时 --title '急件' --alarm 1d -o "$work/hours.ics"
deadline compute 2026-12-25 30日 -o "$work/estimated.ics"
deadline check docs/examples/page.txt -o "$work/notice.ics" || true
deadline calendar show 2026 -o "$work/year.ics"
deadline compute 2026-02-03 30日 --title 甲案 -f jsonl | sed 's/"deadline": "2026-03-05"/"deadline": "2026-03-06"/' > "$work/saved.jsonl"
deadline recheck "$work/saved.jsonl" -o "$work/update.ics" || true

cat > "$work/by_python.py" <<'PYTHON'
import sys
from datetime import UTC, datetime

import icalendar

def shown(value):
    return value.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ") if isinstance(value, datetime) else value.strftime("%Y%m%d")

for name in sys.argv[1:]:
    with open(name, "rb") as file:
        for event in icalendar.Calendar.from_ical(file.read()).walk("VEVENT"):
            alarms = sorted(str(int(a.decoded("TRIGGER").total_seconds())) for a in event.walk("VALARM"))
            print(event["UID"], event["SUMMARY"], shown(event.decoded("DTSTART")), event.get("SEQUENCE", 0),
                  ",".join(alarms), len(str(event.get("DESCRIPTION", "")).encode("utf-16-le")) // 2, sep="\t")
PYTHON

cat > "$work/package.json" <<'JSON'
{"private": true, "dependencies": {"ical.js": "2.2.1", "node-ical": "0.26.1"}}
JSON
cat > "$work/by_icaljs.mjs" <<'JS'
import fs from "node:fs";
import ICAL from "ical.js";
const two = (n) => String(n).padStart(2, "0");
const day = (t) => `${t.year}${two(t.month)}${two(t.day)}`;
for (const name of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(name, "utf8")));
  for (const part of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(part), t = event.startDate;
    const begins = t.isDate ? day(t) : `${day(t)}T${two(t.hour)}${two(t.minute)}${two(t.second)}Z`;
    const alarms = part.getAllSubcomponents("valarm").map((a) => String(a.getFirstPropertyValue("trigger").toSeconds())).sort();
    console.log([event.uid, event.summary, begins, event.sequence ?? 0, alarms.join(","), (event.description ?? "").length].join("\t"));
  }
}
JS
cat > "$work/by_nodeical.mjs" <<'JS'
import ical from "node-ical";
const two = (n) => String(n).padStart(2, "0");
for (const name of process.argv.slice(2)) {
  for (const event of Object.values(ical.sync.parseFile(name)).filter((e) => e.type === "VEVENT")) {
    const t = event.start;
    const begins = event.datetype === "date"
      ? `${t.getFullYear()}${two(t.getMonth() + 1)}${two(t.getDate())}`
      : t.toISOString().replace(/[-:]|\.\d+/g, "");
    const seconds = (text) => { const [, sign, d, h, m, s] = /^([+-]?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
      return String((sign === "-" ? -1 : 1) * (86400 * (d ?? 0) + 3600 * (h ?? 0) + 60 * (m ?? 0) + Number(s ?? 0))); };
    const alarms = (event.alarms ?? []).map((a) => seconds(String(a.trigger?.val ?? a.trigger))).sort();
    console.log([event.uid, event.summary, begins, event.sequence ?? 0, alarms.join(","), (event.description ?? "").length].join("\t"));
  }
}
JS
(cd "$work" && npm install --silent --no-audit --no-fund)
mkdir -p "$work/vdir"
cat > "$work/khal.conf" <<INI
[calendars]
[[ours]]
path = $work/vdir
[locale]
local_timezone = Asia/Shanghai
default_timezone = Asia/Shanghai
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
INI
python3 -m venv "$work/khal" && "$work/khal/bin/pip" install --quiet khal==0.14.1

failed=0
for file in "$work"/*.ics; do
  name=$(basename "$file")
  "$python" "$work/by_python.py" "$file" | sort > "$work/expected"
  for reader in by_icaljs by_nodeical; do
    (cd "$work" && node $reader.mjs "$file") | sort > "$work/$reader.out"
    if diff "$work/expected" "$work/$reader.out" > "$work/difference"; then
      echo "$name: $reader reads $(wc -l < "$work/expected") events alike"
    else
      echo "$name: $reader differs"; head -6 "$work/difference"; failed=1
    fi
  done
  LC_ALL=C.UTF-8 "$work/khal/bin/khal" -c "$work/khal.conf" printics --format '{uid}	{title}' "$file" 2>"$work/khal.err" \
    | tail -n +2 | cut -f1,2 | sort > "$work/khal.out" || true
  cut -f1,2 "$work/expected" > "$work/expected.khal"
  if diff "$work/expected.khal" "$work/khal.out" > "$work/difference"; then
    echo "$name: khal reads the same events"
  else
    echo "$name: khal differs"; head -6 "$work/difference" "$work/khal.err"; failed=1
  fi
done
exit $failed
