#!/usr/bin/env bash
# git takes --since=2026-02-03 for that day at the present hour, 2026年2月3日 for 2 March and 2026年12月31日 for 12 February.
#
# Guess before looking: the changes to a text of law since a day are all of that day: it begins at midnight; and a text that
# is no date is refused, as git's own hand for the date of a change refuses it. What is not said is taken from the clock,
# 12:40 here, so that a change of the morning is left out. Words are passed over and the figures taken as they come: 2 and 3
# for February and the 3rd become 30 and more days, 26-02-03 is 26 February 2003, and 12月31日 a day of 2031. Nothing is said.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb git=1:2.39.5-0+deb12u3 libpcre2-8-0=10.42-1+deb12u2 zlib1g=1:1.2.13.dfsg-1
git=root/usr/bin/git
export TZ=Asia/Shanghai LC_ALL=C.UTF-8 GIT_TEST_DATE_NOW=1770180000 GIT_CONFIG_NOSYSTEM=1 HOME="$work"
"$git" init -q law 2>/dev/null
for asked in 2026-02-03 '2026-02-03 00:00' 2026年2月3日 2026年12月31日 12月31日 26-02-03 2026-02-30; do
  seconds=$("$git" -C law rev-parse --since="$asked")
  date -d "@${seconds#--max-age=}" '+%F %H:%M'
done | tee seen.txt
printf '%s\n' '2026-02-03 12:40' '2026-02-03 00:00' '2026-03-02 12:40' '2026-02-12 12:40' '2031-02-12 12:40' '2003-02-26 12:40' '2026-03-02 12:40' | cmp - seen.txt
