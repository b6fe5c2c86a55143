#!/usr/bin/env bash
# hledger's "every weekday from 2026-02-03" begins on Monday 2 February, a day before its first day.
#
# Guess before looking: a period that begins with "from 2026-02-03", a Tuesday, has no day before it. For weekdays hledger goes
# back to the beginning of the week: from Friday the 6th to Monday the 2nd, four working days early. By days ("every 1 days") it
# begins on the 3rd; "every 31st day of month" is the last day of a shorter month.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb hledger=1.25-2+b5
export LANG=C.UTF-8
for period in 'every weekday from 2026-02-03 to 2026-02-06' 'every weekday from 2026-02-06 to 2026-02-10' 'every 1 days from 2026-02-03 to 2026-02-06' 'every 31st day of month from 2026-01-01 to 2026-04-01'; do
  printf '~ %s\n  plan  1\n  other\n' "$period" >plan.journal
  printf '%s: ' "$period"
  root/usr/bin/hledger -f plan.journal register plan --forecast=2026-01-01..2026-04-01 | grep -o '^2026-..-..' | cut -c6- | paste -sd' '
done | tee seen.txt
printf '%s\n' 'every weekday from 2026-02-03 to 2026-02-06: 02-02 02-03 02-04 02-05' 'every weekday from 2026-02-06 to 2026-02-10: 02-02 02-03 02-04 02-05 02-06 02-09' \
  'every 1 days from 2026-02-03 to 2026-02-06: 02-03 02-04 02-05' 'every 31st day of month from 2026-01-01 to 2026-04-01: 01-31 02-28 03-31' | cmp - seen.txt
