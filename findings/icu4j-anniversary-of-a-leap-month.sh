#!/usr/bin/env bash
# ICU's Chinese calendar puts the anniversary of the leap sixth month's first day, 25 July 2025, into the seventh month, and reads its own print as a day of 2596 before Christ.
#
# Guess before looking: a year after the first of the leap sixth month is the first of the sixth month, 14 July 2026, as
# temporal-polyfill has it. ICU4J's add(YEAR, 1) gives the seventh month's, 13 August 2026; a month after the sixth month is the
# leap month in both. The day that its full Chinese format prints, 2025乙巳年闰六月初一星期五, comes back from the same formatter as a day
# of 2596 before Christ.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17; node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q -o APT::Sandbox::User=root libicu4j-java=72.1-1 >/dev/null
dpkg -x libicu4j-java*.deb root
cat >Seen.java <<'JAVA'
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

class Seen {
    static LocalDate day(Date moment) {
        return moment.toInstant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    static Date noon(int year, int month, int day) {
        return Date.from(LocalDate.of(year, month, day).atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    public static void main(String[] arguments) throws Exception {
        var zone = TimeZone.getTimeZone("Asia/Shanghai");
        var calendar = new ChineseCalendar(zone, ULocale.CHINA);
        calendar.setTime(noon(2025, 7, 25));
        calendar.add(Calendar.YEAR, 1);
        System.out.println("year " + day(calendar.getTime()) + " month " + (calendar.get(Calendar.MONTH) + 1));
        calendar.setTime(noon(2025, 6, 25));
        calendar.add(Calendar.MONTH, 1);
        System.out.println("month " + day(calendar.getTime()) + " leap " + calendar.get(ChineseCalendar.IS_LEAP_MONTH));
        var full = DateFormat.getDateInstance(DateFormat.FULL, new ULocale("zh_CN@calendar=chinese"));
        full.setTimeZone(zone);
        var words = full.format(noon(2025, 7, 25));
        System.out.println(words + " " + day(full.parse(words)));
    }
}
JAVA
java -cp root/usr/share/java/icu4j.jar Seen.java | tee seen.txt
printf '%s\n' 'year 2026-08-13 month 7' 'month 2025-07-25 leap 1' '2025乙巳年闰六月初一星期五 -2595-08-07' | cmp - seen.txt
npm install --silent --no-fund --no-audit temporal-polyfill@1.0.8 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { Temporal } from "temporal-polyfill/full";

const day = Temporal.PlainDate.from("2025-07-25").withCalendar("chinese");
const later = day.add({ years: 1 });
console.log("temporal-polyfill", day.monthCode, later.monthCode, later.withCalendar("iso8601").toString());
assert.deepStrictEqual([day.monthCode, later.monthCode, later.withCalendar("iso8601").toString()], ["M06L", "M06", "2026-07-14"]);
JS
node seen.mjs
