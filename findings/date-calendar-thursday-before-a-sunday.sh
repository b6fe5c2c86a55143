#!/usr/bin/env bash
# Perl's Date::Calendar has Thursday as the working day before a Sunday and Tuesday as the one after, and 26-02-03 as 26 February 2003.
#
# Guess before looking: one working day added to Sunday 1 February 2026 is Monday the 2nd, one taken from it is Friday 30
# January, or, where the count begins with the next working day, Tuesday and Friday. The Sunday is first moved to the next
# working day in the direction of the count, and that day is then day nought: Tuesday and Thursday, and the tenth is the
# 16th. Decode_Date_EU of Date::Calc finds 12 January 2005 in 民初120105号 and a day in 26-02-03, none in 2026-02-03.
# Needs: perl; a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libdate-calc-perl=6.4-2 libdate-calc-xs-perl=6.4-2+b1 libbit-vector-perl=7.4-2+b1 libcarp-clan-perl=6.08-2
export PERL5LIB="$work/root/usr/lib/x86_64-linux-gnu/perl5/5.36:$work/root/usr/share/perl5" LC_ALL=C.UTF-8
cat >seen.pl <<'PERL'
use utf8;
use Date::Calc qw(Decode_Date_EU);
use Date::Calendar;

my $calendar = Date::Calendar->new({});
for my $days (1, -1, 10) {
    my ($day) = $calendar->add_delta_workdays(2026, 2, 1, $days);
    print join("-", $day->date), "\n";
}
for my $text ("2026-02-03", "26-02-03", "民初120105号") {
    print join("-", Decode_Date_EU($text)), "\n";
}
PERL
perl seen.pl | tee seen.txt
printf '%s\n' 2026-2-3 2026-1-29 2026-2-16 '' 2003-2-26 2005-1-12 | cmp - seen.txt
