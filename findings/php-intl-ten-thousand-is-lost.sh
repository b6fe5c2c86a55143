#!/usr/bin/env bash
# PHP's intl reads 1.5 in 1.5万 and 1 in 1亿2千万, and 4 February of the year 2 in 2026-02-03 by the form yyyyMMdd.
#
# Guess before looking: a parser of Chinese numbers takes the sign for ten thousand or fails, and a text that does not fit a
# form gives false. What follows a number that it can read is left, and no error is raised: an amount is a ten-thousandth.
# By yyyyMMdd the year takes what the others leave it, 2; 2026年2月30日 is 2 March unless one asks for a strict reading, and a
# wrong weekday is no fault in that either.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 php8.2-intl=8.2.36-1~deb12u1 libicu72
export LD_LIBRARY_PATH="$work/root/usr/lib/x86_64-linux-gnu"
cat >seen.php <<'PHP'
<?php
$number = new NumberFormatter("zh_CN", NumberFormatter::DECIMAL);
$words = new NumberFormatter("zh_CN", NumberFormatter::SPELLOUT);
echo $number->parse("1.5万"), " ", $words->parse("1亿2千万"), " ", $words->parse("一百一十五"), "\n";
function day(string $form, string $text, bool $lenient = true): string {
    $reader = new IntlDateFormatter("zh_CN", IntlDateFormatter::NONE, IntlDateFormatter::NONE, "UTC", null, $form);
    $reader->setLenient($lenient);
    $moment = $reader->parse($text);
    return $moment === false ? "false" : (new DateTime("@" . (int) $moment))->format("Y-m-d");
}
echo day("yyyyMMdd", "2026-02-03"), " ", day("y年M月d日", "2026年2月30日"), " ", day("y年M月d日", "2026年2月30日", false), " ", day("y年M月d日EEEE", "2026年2月3日星期一", false), "\n";
PHP
root/usr/bin/php8.2 -n -d "extension=$work/root/usr/lib/php/20220829/intl.so" -d date.timezone=Asia/Shanghai seen.php | tee seen.txt
printf '%s\n' '1.5 1 115' '0002-02-04 2026-03-02 false 2026-02-03' | cmp - seen.txt
