#!/usr/bin/env bash
# a month from 28 February is 31 March to HSQLDB's ADD_MONTHS and 28 March to its + 1 MONTH.
#
# Guess before looking: A month from 28 February ends on 28 March, in whichever of two ways the same database is asked.
# ADD_MONTHS, which takes after Oracle's, goes from the last day of a month to the last day of the next: a period of a month that
# begins on 28 February 2026, or on 30 April, is three days or one longer than by an interval. In 2028, where February has 29
# days, both agree.
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

class Seen {
    public static void main(String[] arguments) throws Exception {
        try (var hsqldb = DriverManager.getConnection("jdbc:hsqldb:mem:a", "SA", "")) {
            for (String day : new String[] {"2026-02-28", "2026-04-30", "2028-02-28", "2026-01-31"}) {
                try (var row = hsqldb.createStatement().executeQuery(
                        "VALUES (CAST(ADD_MONTHS(DATE '" + day + "', 1) AS DATE), DATE '" + day + "' + INTERVAL '1' MONTH)")) {
                    row.next();
                    System.out.println(day + " " + row.getString(1) + " " + row.getString(2));
                }
            }
        }
    }
}
JAVA
java -cp root/usr/share/java/hsqldb.jar Seen.java 2>/dev/null | tee seen.txt
printf '%s\n' '2026-02-28 2026-03-31 2026-03-28' '2026-04-30 2026-05-31 2026-05-30' '2028-02-28 2028-03-28 2028-03-28' '2026-01-31 2026-02-28 2026-02-28' | cmp - seen.txt
