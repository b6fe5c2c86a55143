#!/usr/bin/env bash
# Taskwarrior answers 2026-02-03T00:00:0010workdays to "2026-02-03 + 10workdays", and a month from 31 January is 2 March.
#
# Guess before looking: the calculator for due days knows working days or refuses the word, and a month is a month of the
# calendar. A length that it does not know is glued to the moment as text, where 15d is a length; and "1mo" and P1M are thirty
# days, P1Y is 365: from 31 January to 2 March, from 1 February to 3 March.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb taskwarrior=2.6.2+dfsg-1
export HOME="$work" TZ=Asia/Shanghai
task() { root/usr/bin/task rc:/dev/null "$@" 2>/dev/null; }
for sum in '2026-02-03 + 15d' '2026-02-03 + 10workdays' '2026-01-31 + 1mo' '2026-01-31 + P1M' '2026-02-01 + 1month' P1Y; do
  printf '%s: %s\n' "$sum" "$(task calc "$sum")"
done | tee seen.txt
printf '%s\n' '2026-02-03 + 15d: 2026-02-18T00:00:00' '2026-02-03 + 10workdays: 2026-02-03T00:00:0010workdays' '2026-01-31 + 1mo: 2026-03-02T00:00:00' \
  '2026-01-31 + P1M: 2026-03-02T00:00:00' '2026-02-01 + 1month: 2026-03-03T00:00:00' 'P1Y: P365D' | cmp - seen.txt
