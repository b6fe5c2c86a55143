#!/usr/bin/env bash
# Jackson reads the year 2026, and 20260203, as moments of 1 January 1970.
#
# Guess before looking: A text in JSON becomes a Date by ISO 8601 or not at all: "2026-2-3" is refused. Text of figures alone
# Jackson takes for the milliseconds since 1970, in quotation marks too: "2026" is two seconds of that year and "20260203" some
# five hours and a half, in Beijing the same first of January; "2026-02-30" is 2 March, and a day without an hour is 8:00 of
# Beijing. The same "2026-02-30" is an error for a LocalDate of Java's own.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libjackson2-databind-java=2.14.0-1+deb12u1 libjackson2-core-java=2.14.1-2~deb12u1 libjackson2-annotations-java=2.14.0-1
cat >Seen.java <<'JAVA'
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.SimpleDateFormat;
import java.util.Date;

class Seen {
    public static void main(String[] arguments) {
        var clock = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss");
        for (String words : new String[] {"2026", "20260203", "2026-02-03", "2026-02-30", "2026-2-3"}) {
            try {
                System.out.println(words + " " + clock.format(new ObjectMapper().readValue('"' + words + '"', Date.class)));
            } catch (com.fasterxml.jackson.core.JsonProcessingException refused) {
                System.out.println(words + " refused");
            }
        }
    }
}
JAVA
java -Duser.timezone=Asia/Shanghai -cp "$(printf %s: root/usr/share/java/*.jar)" Seen.java | tee seen.txt
printf '%s\n' '2026 1970-01-01 08:00:02' '20260203 1970-01-01 13:37:40' '2026-02-03 2026-02-03 08:00:00' '2026-02-30 2026-03-02 08:00:00' '2026-2-3 refused' | cmp - seen.txt
