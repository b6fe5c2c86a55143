#!/usr/bin/env bash
# ThreeTen-Extra writes the window from 3 to 12 February as 2026-02-03/2026-02-13, reads 2026-02-03/2026-02-12 without the 12th, and a window of one day as empty.
#
# Guess before looking: a range of days made with its last day, ofClosed, is printed with that day, and the text of two days
# that others write is read with both, as a window of days has them: ten days. The end is the day after in what is written
# and what is read: an objection of the 12th is late, 2026-02-03/2026-02-03 holds no day, and a text sent to another program
# ends on the 13th. Thirty days in words are English for a Chinese locale.
# Needs: java 17; a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libthreeten-extra-java=1.5.0-1
cat >Seen.java <<'JAVA'
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.threeten.extra.AmountFormats;
import org.threeten.extra.LocalDateRange;

class Seen {
    public static void main(String[] arguments) {
        LocalDate first = LocalDate.of(2026, 2, 3), last = LocalDate.of(2026, 2, 12);
        System.out.println(LocalDateRange.ofClosed(first, last));
        LocalDateRange read = LocalDateRange.parse("2026-02-03/2026-02-12");
        System.out.println(read.contains(last) + " " + read.lengthInDays() + " " + LocalDateRange.parse("2026-02-03/2026-02-03").isEmpty());
        System.out.println(AmountFormats.wordBased(Period.ofDays(30), Locale.CHINA));
    }
}
JAVA
java -cp root/usr/share/java/threeten-extra.jar Seen.java | tee seen.txt
printf '%s\n' 2026-02-03/2026-02-13 'false 9 true' '30 days' | cmp - seen.txt
