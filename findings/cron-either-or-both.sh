#!/usr/bin/env bash
# cron-descriptor's Chinese says 05:00 for a job at 17:00, and cronstrue says "and" in English where it says 或者 in Chinese.
#
# Guess before looking: the words for a crontab's line are the same in each language. cron-descriptor drops AM and PM for zh_CN and
# keeps the twelve hours: 17:00 is 在 05:00, midnight and noon both 在 12:00. "0 9 15 * 1" is the 15th or any Monday to croniter
# and cron-parser, both at once to APScheduler (the next such day is four months off); cronstrue's English for it is "and", its
# Chinese "or".
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q cron-descriptor==2.2.1 croniter==7.0.0 apscheduler==3.11.3
venv/bin/python - <<'PYTHON'
from datetime import datetime
from importlib.metadata import version
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger
from cron_descriptor import Options, get_description
from croniter import croniter

chinese = Options()
chinese.locale_code = "zh_CN"
lines = {line: (get_description(line), get_description(line, chinese)) for line in ("0 9 * * *", "0 17 * * *", "0 0 * * *", "0 12 * * *")}
print("cron-descriptor", version("cron-descriptor"), lines)
assert {line: words[1] for line, words in lines.items()} == {"0 9 * * *": "在 09:00", "0 17 * * *": "在 05:00", "0 0 * * *": "在 12:00", "0 12 * * *": "在 12:00"}
assert lines["0 17 * * *"][0] == "At 05:00 PM"
start = datetime(2026, 2, 1, tzinfo=ZoneInfo("Asia/Shanghai"))
either = croniter("0 9 15 * 1", start).get_next(datetime)
both = CronTrigger.from_crontab("0 9 15 * mon", timezone="Asia/Shanghai").get_next_fire_time(None, start)
print("croniter", version("croniter"), either, "APScheduler", version("apscheduler"), both)
assert (f"{either:%m-%d}", f"{both:%m-%d}") == ("02-02", "06-15")
PYTHON
npm install --silent --no-fund --no-audit cronstrue@3.39.0 cron-parser@5.10.6 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import parser from "cron-parser";
import cronstrue from "cronstrue/i18n.js";

const line = "0 9 15 * 1";
const days = parser.CronExpressionParser.parse(line, { currentDate: new Date(2026, 1, 1) });
const next = days.next().toDate().getDate();
const words = [cronstrue.toString(line), cronstrue.toString(line, { locale: "zh_CN" })];
for (const name of ["cronstrue", "cron-parser"]) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
console.log(next, words);
assert.strictEqual(next, 2);
assert.deepStrictEqual(words, ["At 09:00 AM, on day 15 of the month, and on Monday", "在上午 09:00, 限每月 15 号, 或者为星期一"]);
JS
TZ=Asia/Shanghai node seen.mjs
