#!/usr/bin/env bash
# calcurse imports a to-do due on 10 February without the day, and a hearing that repeats from another day not at all.
#
# Guess before looking: A calendar takes a VTODO with its DUE, or says that it cannot; calcurse counts it as imported and keeps
# the title alone, so that the day of an appeal is lost in silence. An event whose first day is not one of its rule (a hearing on
# 3 March, then each month on the 31st), which is read by others with that day, it leaves out with a word in a file.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb calcurse=4.7.1-1
cat >term.ics <<'ICS'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//a//b//EN
BEGIN:VTODO
UID:1
DTSTAMP:20260101T000000Z
DUE;VALUE=DATE:20260210
SUMMARY:提起上诉
END:VTODO
BEGIN:VEVENT
UID:2
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20260303
RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3
SUMMARY:开庭
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20260203
DTEND;VALUE=DATE:20260213
SUMMARY:公示期
END:VEVENT
END:VCALENDAR
ICS
sed -i 's/$/\r/' term.ics
export HOME="$work" TMPDIR="$work" LC_ALL=C.UTF-8
root/usr/bin/calcurse --version | head -n 1
root/usr/bin/calcurse -D kept -i term.ics >report.txt || true
grep apps report.txt
cat kept/todo
cut -c 1-32 kept/apts
grep -q '1 event / 1 todo / 1 skipped' report.txt
test "$(cat kept/todo)" = '[0] 提起上诉'
