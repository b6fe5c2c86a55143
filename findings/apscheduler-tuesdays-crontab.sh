#!/usr/bin/env bash
# "0 9 * * 1", nine o'clock on Mondays, is Tuesday to APScheduler's reader of crontabs.
#
# Guess before looking: from_crontab takes "a standard crontab expression", whose fifth field counts from Sunday, 0, so 1 is Monday, 0 and 7 are
# Sunday. APScheduler counts from Monday in that field too: 1 is Tuesday, 0 is Monday, and 7 is refused. Names (mon) mean what they say.
# croniter has Monday. A reminder on the first working day of a week comes a day late.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q apscheduler==3.11.3 croniter==7.0.0 tzdata==2026.6
"$work/venv/bin/python" - <<'PYTHON'
from datetime import datetime
from importlib.metadata import version
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger
from croniter import croniter

beijing = ZoneInfo("Asia/Shanghai")
start = datetime(2026, 3, 1, tzinfo=beijing)  # a Sunday


def scheduled(line):
    return CronTrigger.from_crontab(line, timezone=beijing).get_next_fire_time(None, start).strftime("%A %d")


def other(line):
    return croniter(line, start).get_next(datetime).strftime("%A %d")


seen = {line: (scheduled(line), other(line)) for line in ("0 9 * * 1", "0 9 * * 0", "0 9 * * mon")}
print("APScheduler", version("apscheduler"), "croniter", version("croniter"), seen)
assert seen == {
    "0 9 * * 1": ("Tuesday 03", "Monday 02"), "0 9 * * 0": ("Monday 02", "Sunday 01"), "0 9 * * mon": ("Monday 02", "Monday 02"),
}, seen
try:
    scheduled("0 9 * * 7")
except ValueError as error:
    print("7:", error)
else:
    raise SystemExit("7 is taken now")
PYTHON
