#!/usr/bin/env bash
# systemd says 1month 2w 13h 30min for 45 days, and reads 2026-02-30 as 2 March where it is a moment and as never where it is a calendar's day.
#
# Guess before looking: 45 days are six weeks and three days, or a month and some days, with no hours; and a day that does
# not exist is an error in both of its readers. A month is 30.4375 days, so that "+1month" ends at half past ten in the
# morning. As a time stamp 30 February is 2 March; as an event of a timer it is accepted, and the timer never runs.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb systemd=252.38-1~deb12u1 libsystemd-shared=252.38-1~deb12u1
export LD_LIBRARY_PATH="$work/root/usr/lib/x86_64-linux-gnu:$work/root/usr/lib/x86_64-linux-gnu/systemd:$work/root/lib/x86_64-linux-gnu/systemd" TZ=Asia/Shanghai LC_ALL=C.UTF-8
analyze=root/usr/bin/systemd-analyze
[ -x "$analyze" ] || analyze=root/bin/systemd-analyze
{
  "$analyze" timespan 45d 1month | grep -E 'Human|s:' | sed -E 's/^ *//'
  "$analyze" timestamp 2026-02-30 | sed -n 's/^Normalized form: //p'
  "$analyze" calendar 2026-02-30 | grep -o 'Next elapse: .*'
} | tee seen.txt
printf '%s\n' 'μs: 3888000000000' 'Human: 1month 2w 13h 30min' 'μs: 2629800000000' 'Human: 1month' \
  'Mon 2026-03-02 00:00:00 CST' 'Next elapse: never' | cmp - seen.txt
