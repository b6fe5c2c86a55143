#!/usr/bin/env bash
# Commons Lang's parseDate, given dd/MM/yyyy before yyyy/M/d, reads 2026/2/3 as 18 August of the year 8.
#
# Guess before looking: of several forms the one that fits is taken: 2026 is no day of a month, so that the second form
# reads 3 February. Each form is lenient, and a day of 2026 is 2026 days: the first form takes the text, and the second is
# never tried. 2026-02-30 is 2 March. parseDateStrictly is right. formatDuration of 45 days as months is 0, and as months
# and days 0个月45天.
# Needs: java 17; a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libcommons-lang3-java=3.12.0-2+deb12u1
cat >Seen.java <<'JAVA'
import java.text.SimpleDateFormat;
import org.apache.commons.lang3.time.DateUtils;
import org.apache.commons.lang3.time.DurationFormatUtils;

class Seen {
    public static void main(String[] arguments) throws Exception {
        var plain = new SimpleDateFormat("yyyy-MM-dd");
        System.out.println(plain.format(DateUtils.parseDate("2026/2/3", "dd/MM/yyyy", "yyyy/M/d")));
        System.out.println(plain.format(DateUtils.parseDate("2026-02-30", "yyyy-MM-dd")));
        System.out.println(plain.format(DateUtils.parseDateStrictly("2026/2/3", "dd/MM/yyyy", "yyyy/M/d")));
        long days = 45L * 86400000;
        System.out.println(DurationFormatUtils.formatDuration(days, "M'个月'") + " " + DurationFormatUtils.formatDuration(days, "M'个月'd'天'"));
    }
}
JAVA
java -cp root/usr/share/java/commons-lang3.jar Seen.java | tee seen.txt
printf '%s\n' 0008-08-18 2026-03-02 2026-02-03 '0个月 0个月45天' | cmp - seen.txt
