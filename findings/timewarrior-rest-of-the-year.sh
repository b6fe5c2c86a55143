#!/usr/bin/env bash
# Timewarrior takes the week 2026-W06 for 8 February to the end of the year, the month 2026-02 for its first day and 2026 for 20:26 of a day.
#
# Guess before looking: a tracker of hours whose dates are ISO 8601's takes the week, the month and the year for the range that each is, 2 to 8
# February, February, 2026, or refuses them. The week is its Sunday, the last day of the sixth week, to 1 January of the next
# year; 2027-W01 begins with the Sunday before its own Monday. A day that does not exist, 2026-02-30, and 24:00 of the 3rd are no
# errors but names ("tags") by which the hours of today are looked for. "1mo" and P1M are thirty days.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q -o APT::Sandbox::User=root timewarrior=1.4.3+ds.1-2 >/dev/null
dpkg -x timewarrior_*.deb root
mkdir -p home/.timewarrior
export HOME="$work/home" LC_ALL=C.UTF-8 TZ=Asia/Shanghai
echo yes | root/usr/bin/timew >/dev/null 2>&1 || true
asked() { root/usr/bin/timew summary "$@" </dev/null 2>&1 | sed -n 's/.*found in the range //p'; }
{
  asked 2026-W06
  asked 2027-W01
  asked 2026-02
  asked 2026 | sed 's/.*T//'
  asked 2026-02-30 | sed 's/.* tagged/tagged/'
  asked 2026-02-03T24:00 | sed 's/.* tagged/tagged/'
  asked 2028-02-01 for 1mo
  asked 2028-02-01 for P1M
} | tee seen.txt
printf '%s\n' '2026-02-08T00:00:00 - 2027-01-01T00:00:00.' '2027-01-03T00:00:00 - 2028-01-01T00:00:00.' '2026-02-01T00:00:00 - 2026-02-02T00:00:00.' 20:26:00. \
  'tagged with 2026-02-30.' 'tagged with 2026-02-03T24:00.' '2028-02-01T00:00:00 - 2028-03-02T00:00:00.' '2028-02-01T00:00:00 - 2028-03-02T00:00:00.' | cmp - seen.txt
