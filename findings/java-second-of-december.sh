#!/usr/bin/env bash
# 2026-02-03 is 2 December 2025 to Java's SimpleDateFormat and to HSQLDB's TO_DATE if they expect 20260203.
#
# Guess before looking: A pattern without strokes does not fit a day with strokes, or is lenient about the strokes and gives that
# day. SimpleDateFormat with yyyyMMdd reads the month -0 and the day 2 of 2026-02-03: the month before January, 2 December 2025,
# and leaves -03 unread. HSQLDB's TO_DATE stands on it, and takes 2026-2-3 for the month -2: 27 September 2025.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libhsqldb-java=2.7.1-1+deb12u1
cat >Seen.java <<'JAVA'
import java.sql.DriverManager;
import java.text.SimpleDateFormat;

class Seen {
    public static void main(String[] arguments) throws Exception {
        var iso = new SimpleDateFormat("yyyy-MM-dd");
        for (String day : new String[] {"2026-02-03", "2026-12-03", "2026-2-3"}) {
            System.out.println(day + " " + iso.format(new SimpleDateFormat("yyyyMMdd").parse(day)));
        }
        try (var hsqldb = DriverManager.getConnection("jdbc:hsqldb:mem:a", "SA", ""); var row = hsqldb.createStatement().executeQuery(
                "VALUES (TO_DATE('2026-02-03', 'YYYYMMDD'), TO_DATE('2026-2-3', 'YYYYMMDD'))")) {
            row.next();
            System.out.println(iso.format(row.getDate(1)) + " " + iso.format(row.getDate(2)));
        }
    }
}
JAVA
java -cp root/usr/share/java/hsqldb.jar Seen.java 2>/dev/null | tee seen.txt
printf '%s\n' '2026-02-03 2025-12-02' '2026-12-03 2025-11-02' '2026-2-3 2025-09-27' '2025-12-02 2025-09-27' | cmp - seen.txt
