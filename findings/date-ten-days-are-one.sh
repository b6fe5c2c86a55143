#!/usr/bin/env bash
# GNU date reads ten days after 2026-02-03 09:00 as seven in the morning of the 4th, and three days before 17:00 as the 5th.
#
# Guess before looking: "2026-02-03 09:00 +10 days" is 9:00 of 13 February, as "2026-02-03 +10 days" is the 13th, and "-3
# days" lies before. Behind an hour +10 is a zone, ten hours east of Greenwich, and the days that are left over are one: 4
# February. So is -3, which moves three days back to a day and three hours and more forward. "+30 days" is refused, as no
# such zone exists; with the zone named, or without the +, the sum is right.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb coreutils=9.1-1
export TZ=Asia/Shanghai LC_ALL=C.UTF-8
for asked in '2026-02-03 +10 days' '2026-02-03 09:00 +10 days' '2026-02-03 17:00 -3 days' '2026-02-03 09:00 +1 month' '2026-02-03 09:00 CST +10 days' '2026-02-03 09:00 10 days'; do
  root/bin/date -d "$asked" '+%F %H:%M'
done | tee seen.txt
printf '%s\n' '2026-02-13 00:00' '2026-02-04 07:00' '2026-02-05 04:00' '2026-03-03 16:00' '2026-02-13 09:00' '2026-02-13 09:00' | cmp - seen.txt
