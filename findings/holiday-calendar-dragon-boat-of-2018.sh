#!/usr/bin/env bash
# holiday-calendar makes the Saturday of the Dragon Boat days of 2018 a working day and 31 December 2018 too: 21 days of 2004 to 2026 are not what was announced.
#
# Guess before looking: two calendars that keep the days of the State Council's notices agree on each day that both have.
# holiday-calendar (npm) and chinesecalendar (PyPI) differ on 21 days: the Saturday with which the days off of five festivals
# begin, 端午节 of 2008 and 2018, 中秋节 of 2008 and 2018, 清明节 of 2016, is marked "补班", work made up; made-up Sundays are left out, 4
# January 2009 and 2015, 27 September 2009; and what one year's notice says of the last days of the year before is missing: 31
# December 2007 and 2018 are working days. From 2019 on they agree.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit holiday-calendar@1.3.3 >/dev/null
cat >seen.cjs <<'JS'
const { readFile } = require("node:fs/promises");
const loaded = require("holiday-calendar");
const Calendar = loaded.default ?? loaded;

(async () => {
  const calendar = new Calendar({ dataLoader: async (path) => JSON.parse(await readFile(`node_modules/holiday-calendar/data/${path}`)) });
  for (let day = Date.UTC(2004, 0, 1); day < Date.UTC(2027, 0, 1); day += 86400e3) {
    const text = new Date(day).toISOString().slice(0, 10);
    console.log(text, await calendar.isWorkday("CN", text));
  }
})();
JS
TZ=UTC node seen.cjs >days.txt
python3 -m venv venv
venv/bin/pip install -q chinesecalendar==1.11.0
venv/bin/python - <<'PYTHON'
from datetime import date
from pathlib import Path

import chinese_calendar

days = dict(line.split() for line in Path("days.txt").read_text().splitlines())
assert len(days) == 8401
differ = [f"{day} {'work' if works == 'true' else 'rest'}" for day, works in days.items() if (works == "true") != chinese_calendar.is_workday(date.fromisoformat(day))]
print("holiday-calendar 1.3.3 says", *differ, sep="\n  ")
assert len(differ) == 21
for said in ("2008-06-07 work", "2008-09-13 work", "2016-04-02 work", "2018-06-16 work", "2018-09-22 work", "2009-01-04 rest", "2015-01-04 rest", "2007-12-31 work", "2018-12-31 work"):
    assert said in differ, said
assert max(differ) == "2018-12-31 work"
PYTHON
