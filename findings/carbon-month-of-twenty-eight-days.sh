#!/usr/bin/env bash
# Carbon counts 28 days of the interval P1M and 336 of P1Y, and says 1个月2天 for thirty days.
#
# Guess before looking: A month in days is about thirty, a year 365, in the totals of an interval and where days are gathered into
# larger units. Carbon makes the month of four weeks and the year of twelve such months: thirty days are a month and two days in
# Chinese, sixty are two months and four, and 336 days are a whole year.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 php8.2-mbstring=8.2.36-1~deb12u1 php-nesbot-carbon=2.65.0-1+deb12u1 \
  php-symfony-translation=5.4.53+dfsg-0+deb12u1 php-symfony-translation-contracts=2.5.5-0+deb12u1 php-symfony-deprecation-contracts=2.5.5-0+deb12u1 libonig5=6.9.8-1
export LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu
php=(root/usr/bin/php8.2 -n -d "include_path=$work/root/usr/share/php" -d "extension=$work/root/usr/lib/php/20220829/mbstring.so" -d date.timezone=Asia/Shanghai)

cat >seen.php <<'PHP'
<?php
require "Carbon/autoload.php";
use Carbon\CarbonInterval;

echo CarbonInterval::make("P1M")->totalDays, " ", CarbonInterval::make("P1Y")->totalDays, "\n";
foreach ([15, 30, 60, 336] as $days) {
    echo CarbonInterval::days($days)->cascade()->locale("zh_CN")->forHumans(), "\n";
}
PHP
"${php[@]}" seen.php | tee seen.txt
printf '%s\n' '28 336' 2周1天 1个月2天 2个月4天 1年 | cmp - seen.txt
