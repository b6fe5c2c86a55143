#!/usr/bin/env bash
# Joda-Time reads 20260203 as the first day of the year 20260203.
#
# Guess before looking: LocalDate.parse reads ISO 8601, of which 20260203 is the short form, or refuses it. Joda-Time takes all
# eight figures for the year, the first of January of the year 20260203, which sorts behind every other day and is printed as
# 20260203-01-01. java.time refuses the same words, and takes them where BASIC_ISO_DATE is asked for.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libjoda-time-java=2.10.14-1
cat >Seen.java <<'JAVA'
class Seen {
    public static void main(String[] arguments) {
        System.out.println(org.joda.time.LocalDate.parse("20260203") + " " + org.joda.time.LocalDate.parse("2026-2-3"));
        System.out.println(new org.joda.time.DateTime("20260203").getYear());
        try {
            System.out.println(java.time.LocalDate.parse("20260203"));
        } catch (java.time.DateTimeException refused) {
            System.out.println("refused");
        }
        System.out.println(java.time.LocalDate.parse("20260203", java.time.format.DateTimeFormatter.BASIC_ISO_DATE));
    }
}
JAVA
java -cp root/usr/share/java/joda-time.jar Seen.java | tee seen.txt
printf '20260203-01-01 2026-02-03\n20260203\nrefused\n2026-02-03\n' | cmp - seen.txt
