#!/usr/bin/env bash
# Derby prints 2026-02-03 24:00 as midnight of the 4th, and calls it earlier than midnight of the 4th and a moment of the 3rd.
#
# Guess before looking: a database that takes 24:00:00, the hour at which a period ends, for the first moment of the next day, as it
# prints it, has one moment there: equal to 2026-02-04 00:00:00 and on the 4th by each function. Derby keeps 24:00 as it stands
# and prints what Java makes of it: = is false, < is true, DATE() is the 3rd where CAST AS DATE and DAY() have the 4th, and
# the time 24:00:00, printed 00:00:00, is later than 17:00. Put together of day and hour, it is midnight of the 3rd: a day early.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q -o APT::Sandbox::User=root libderby-java=10.14.2.0-2 >/dev/null
dpkg -x libderby-java_*.deb root
cat >Seen.java <<'JAVA'
import java.sql.DriverManager;

class Seen {
    public static void main(String[] arguments) throws Exception {
        String end = "TIMESTAMP('2026-02-03 24:00:00')", midnight = "TIMESTAMP('2026-02-04 00:00:00')";
        String[] asked = {
            end, "CASE WHEN " + end + " = " + midnight + " THEN 'equal' ELSE 'not equal' END", "CASE WHEN " + end + " < " + midnight + " THEN 'earlier' ELSE 'not earlier' END",
            "DATE(" + end + ")", "CAST(" + end + " AS DATE)", "DAY(" + end + ")", "TIMESTAMP('2026-02-03', '24:00:00')",
            "TIME('24:00:00')", "CASE WHEN TIME('24:00:00') > TIME('17:00:00') THEN 'later' ELSE 'not later' END",
        };
        try (var base = DriverManager.getConnection("jdbc:derby:memory:notices;create=true")) {
            for (String value : asked) {
                try (var row = base.createStatement().executeQuery("VALUES " + value)) {
                    row.next();
                    System.out.println(row.getString(1));
                }
            }
        }
    }
}
JAVA
java -Dderby.stream.error.file=/dev/null -Duser.timezone=Asia/Shanghai -cp root/usr/share/java/derby.jar Seen.java | tee seen.txt
printf '%s\n' '2026-02-04 00:00:00.0' 'not equal' earlier 2026-02-03 2026-02-04 4 '2026-02-03 00:00:00.0' 00:00:00 later | cmp - seen.txt
