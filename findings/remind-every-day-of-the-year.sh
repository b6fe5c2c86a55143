#!/usr/bin/env bash
# remind takes 30 February and 2026年2月3日 for no date at all, and reminds of both on every day.
#
# Guess before looking: A reminder whose date cannot be is refused, as remind refuses an unknown command, or never comes. What is
# no date to it begins the message: the lines with 2026-02-30 and 2026年2月3日 have no date then, and one without a date is for each
# day. There is no warning; 2026-02-03 and 2026-2-3 come on their day alone.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb remind=04.02.03-4
export LC_ALL=C.UTF-8 HOME="$work"
printf 'REM 2026-02-30 MSG 上诉期满\nREM 2026年2月3日 MSG 开庭\nREM 2026-02-03 MSG 公示\nREM 2026-2-3 MSG 听证\n' >notices.rem
for day in 2026-01-15 2026-02-03 2026-11-30; do
  echo "$day: $(root/usr/bin/remind -q notices.rem $day 2>&1 | grep -v -e '^Reminders' -e '^$' | paste -s -d '|')"
done | tee seen.txt
printf '%s\n' '2026-01-15: 2026-02-30 MSG 上诉期满|2026年2月3日 MSG 开庭' '2026-02-03: 2026-02-30 MSG 上诉期满|2026年2月3日 MSG 开庭|公示|听证' \
  '2026-11-30: 2026-02-30 MSG 上诉期满|2026年2月3日 MSG 开庭' | cmp - seen.txt
