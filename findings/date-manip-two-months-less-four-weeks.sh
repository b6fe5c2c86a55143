#!/usr/bin/env bash
# Date::Manip says two months less four weeks and two days, 0:2:-4:2, for the time from 31 January to 1 March 2026 in its approximate mode, and reads 30 as the year 3000.
#
# Guess before looking: the difference in years, months and days is one month and a day or so, each part of one sign, as its manual's example has
# it; "10" and "30" in a field for days are no date. It takes the months of the two dates, 3 less 1, and thirty days away again, as four weeks and two days with
# one minus before both: added to 31 January the answer is right, read part by part it is not. A number of two figures is a
# century: 30 is 1 January 3000.
# Needs: a Debian 12 with apt-get (its lists up to date), perl.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q -o APT::Sandbox::User=root libdate-manip-perl=6.91-1 >/dev/null
dpkg -x libdate-manip-perl_*.deb root
cat >seen.pl <<'PERL'
use Date::Manip;
Date_Init("setdate=2026-01-15-10:00:00,Asia/Shanghai", "Language=English");
my $problem;
sub between { my ($first, $last) = @_; return DateCalc($first, $last, \$problem, 1) }
print between("2026-01-31", "2026-03-01"), " ", between("2026-02-03", "2026-03-05"), "\n";
print UnixDate(DateCalc("2026-01-31", between("2026-01-31", "2026-03-01")), "%Y-%m-%d"), "\n";
print join(" ", map { UnixDate(ParseDate($_), "%Y-%m-%d") } ("30", "10")), "\n";
PERL
TZ=Asia/Shanghai perl -Iroot/usr/share/perl5 seen.pl | tee seen.txt
printf '%s\n' '0:2:-4:2:0:0:0 0:1:0:2:0:0:0' 2026-03-01 '3000-01-01 1000-01-01' | cmp - seen.txt
