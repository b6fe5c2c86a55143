#!/usr/bin/env bash
# The week of Sunday 8 February 2026 begins on that day for China in Java 17, and on Monday the 2nd in Babel, Qt and a library of Adobe.
#
# Guess before looking: the first day of the week in China is one day in all libraries, as each takes it from Unicode's
# table of locales: 本周内, within this week, ends with the same Sunday. The table said Sunday for China until its edition of
# 2022 and says Monday since: in Java 17 8 February is the first day of a week that ends on the 14th, in Babel, Qt and
# Adobe's @internationalized/date the last of one that began on the 2nd.
# Needs: python3 with venv, node with npm, java 17, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q babel==2.19.0 pyside6-essentials==6.12.0
npm install --silent --no-fund --no-audit @internationalized/date@3.12.4 >/dev/null
venv/bin/python - <<'PYTHON' | tee seen.txt
from babel import Locale
from PySide6.QtCore import QLocale

print("babel", Locale.parse("zh_Hans_CN").first_week_day, "Qt", QLocale("zh_CN").firstDayOfWeek().name)
PYTHON
cat >seen.cjs <<'JS'
const { CalendarDate, startOfWeek } = require("@internationalized/date");

console.log("date", startOfWeek(new CalendarDate(2026, 2, 8), "zh-CN").toString());
JS
node seen.cjs | tee -a seen.txt
cat >Seen.java <<'JAVA'
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Locale;

class Seen {
    public static void main(String[] arguments) {
        System.out.println("java " + LocalDate.of(2026, 2, 8).with(WeekFields.of(Locale.CHINA).dayOfWeek(), 1));
    }
}
JAVA
java Seen.java | tee -a seen.txt
printf '%s\n' 'babel 0 Qt Monday' 'date 2026-02-02' 'java 2026-02-08' | cmp - seen.txt
