#!/usr/bin/env bash
# qalc takes "12/31/2026" for the last day of 2020 and "31/12/2026" for that of 2026, and counts thirty days from 5 March back to 3 February as forward.
#
# Guess before looking: a calculator that knows dates reads the year of both with its four figures, or refuses the one that is not the
# machine's; a month from 31 January ends in February; and the days from a later day to an earlier one are less than nought. Of
# month, day and year the year takes two figures, 20, and the 26 behind it is forgotten: ten days after 2/3/2026 are 13 February 2020. A month after 31
# January is 3 March, a year after 29 February 2024 1 March; days() has no sign. 2026-02-30 is refused as text and 2 March as date(2026;2;30).
# Needs: a Debian 12 with apt-get (its lists up to date), and what qalc needs (apt-get install qalc brings it).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q -o APT::Sandbox::User=root qalc=4.5.1-1 libqalculate22=4.5.1-1 >/dev/null
for file in *.deb; do dpkg -x "$file" root; done
export LD_LIBRARY_PATH="$work/root/usr/lib/x86_64-linux-gnu" LC_ALL=C.UTF-8 TZ=Asia/Shanghai HOME="$work"
for sum in 'addDays("12/31/2026";0)' 'addDays("31/12/2026";0)' 'addDays("2/3/2026";10)' 'addDays("2026/2/3";10)' 'addMonths("2026-01-31";1)' \
  'addYears("2024-02-29";1)' 'days("2026-03-05";"2026-02-03")' 'addDays("2026-02-30";1)' 'date(2026;2;30)'; do
  root/usr/bin/qalc -t "$sum" 2>/dev/null | tail -n 1 | tr -d '"'
done | tee seen.txt
printf '%s\n' 2020-12-31 2026-12-31 2020-02-13 2026-02-13 2026-03-03 2025-03-01 30 'addDays(2026-02-30, 1)' 2026-03-02 | cmp - seen.txt
