#!/usr/bin/env bash
# PHP's strtotime reads the year 2026 as 20:26 of today, and 26.02.03 as a day of 2003.
#
# Guess before looking: A cell with a year alone is its first of January, or is refused as 2026年 is. strtotime takes four figures
# for the hour and minute of today where they can be one: 2026 is 20:26, 1705 is 17:05, the court's code 0105 is 01:05; 2060 is a
# year with today's day and month. With strokes 26-02-03 is a day of 2026; with points 26.02.03 is one of 2003.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1
cat >seen.php <<'PHP'
<?php
$now = mktime(10, 0, 0, 1, 15, 2026);
foreach (["2026", "1705", "0105", "2060", "26-02-03", "26.02.03", "2026年"] as $words) {
    $moment = strtotime($words, $now);
    echo $words, " ", $moment === false ? "refused" : date("Y-m-d H:i", $moment), "\n";
}
PHP
root/usr/bin/php8.2 -n -d date.timezone=Asia/Shanghai seen.php | tee seen.txt
printf '%s\n' '2026 2026-01-15 20:26' '1705 2026-01-15 17:05' '0105 2026-01-15 01:05' '2060 2060-01-15 10:00' '26-02-03 2026-02-03 00:00' \
  '26.02.03 2003-02-26 00:00' '2026年 refused' | cmp - seen.txt
