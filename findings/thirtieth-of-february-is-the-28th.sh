#!/usr/bin/env bash
# 2026年2月30日 is 28 February to Java's own formatter, to H2 and to dateutils.
#
# Guess before looking: A pattern such as yyyy年M月d日 either fits a day of the calendar or is an error, as
# LocalDate.parse("2026-02-30") is; what rolls on goes to 2 March. Java's DateTimeFormatter, made by ofPattern, is "smart": it
# puts 30 February on the 28th and 31 April on the 30th, without a word, and so does H2's PARSEDATETIME, which is made of it. The
# command dateconv prints the 28th too, in any form; its exit status alone, 2, tells of it. A misprint in a notice becomes a day
# that looks right.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libh2-java=2.1.214-1 dateutils=0.4.10-1
cat >Seen.java <<'JAVA'
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

class Seen {
    public static void main(String[] arguments) throws Exception {
        var pattern = DateTimeFormatter.ofPattern("yyyy年M月d日");
        System.out.println(LocalDate.parse("2026年2月30日", pattern) + " " + LocalDate.parse("2026年4月31日", pattern));
        try {
            System.out.println(LocalDate.parse("2026-02-30"));
        } catch (java.time.DateTimeException refused) {
            System.out.println("refused");
        }
        try (var h2 = DriverManager.getConnection("jdbc:h2:mem:"); var row = h2.createStatement().executeQuery(
                "SELECT CAST(PARSEDATETIME('2026年2月30日', 'yyyy年M月d日') AS DATE)")) {
            row.next();
            System.out.println(row.getString(1));
        }
    }
}
JAVA
java --version | head -n 1
java -cp root/usr/share/java/h2.jar Seen.java 2>/dev/null | tee java.txt
printf '2026-02-28 2026-04-30\nrefused\n2026-02-28\n' | cmp - java.txt
root/usr/bin/dateutils.dconv --version | head -n 1
{ root/usr/bin/dateutils.dconv -i '%Y年%m月%d日' 2026年2月30日 || echo $?; } 2>&1 | tee command.txt
{ root/usr/bin/dateutils.dconv 2026-02-30 || echo $?; } 2>&1 | tee -a command.txt
printf '%s\n' 2026-02-28 2 2026-02-28 2 | cmp - command.txt
