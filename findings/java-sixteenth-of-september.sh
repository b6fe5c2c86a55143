#!/usr/bin/env bash
# Java's and ICU's short Chinese form of a date reads 2/3/2026 as 16 September of the year 7.
#
# Guess before looking: A reader for the Chinese short form, 2026/2/3, refuses what has the year at the end. Both
# DateFormat.getDateInstance(SHORT, Locale.CHINA) and ICU's of that name take the year 2, the month 3 and its 2026th day, which is
# 16 September of the year 7. 2026年2月30日 in the long form is 2 March, and 至3月5日 behind a day is left out without a word.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libicu4j-java=72.1-1
cat >Seen.java <<'JAVA'
import java.text.DateFormat;
import java.util.Date;
import java.util.Locale;

class Seen {
    static String iso(Date day) {
        return new java.text.SimpleDateFormat("yyyy-MM-dd", Locale.ROOT).format(day);
    }

    public static void main(String[] arguments) throws Exception {
        var own = DateFormat.getDateInstance(DateFormat.SHORT, Locale.CHINA);
        var icu = com.ibm.icu.text.DateFormat.getDateInstance(com.ibm.icu.text.DateFormat.SHORT, Locale.CHINA);
        System.out.println(iso(own.parse("2/3/2026")) + " " + iso(icu.parse("2/3/2026")) + " " + iso(own.parse("2026/2/3")));
        own = DateFormat.getDateInstance(DateFormat.LONG, Locale.CHINA);
        icu = com.ibm.icu.text.DateFormat.getDateInstance(com.ibm.icu.text.DateFormat.LONG, Locale.CHINA);
        for (String words : new String[] {"2026年2月30日", "2026年2月3日至3月5日"}) {
            System.out.println(iso(own.parse(words)) + " " + iso(icu.parse(words)));
        }
    }
}
JAVA
java -cp root/usr/share/java/icu4j.jar Seen.java | tee seen.txt
printf '%s\n' '0007-09-16 0007-09-16 2026-02-03' '2026-03-02 2026-03-02' '2026-02-03 2026-02-03' | cmp - seen.txt
