#!/usr/bin/env bash
# Perl's iCal::Parser puts a period of three days that is written by its length, DURATION:P3D, on its first day alone.
#
# Guess before looking: an event of three days is on three days of a calendar, whether its end is written (DTEND) or its length
# (DURATION), which iCalendar lets a program choose. By DTEND it is on the 3rd, 4th and 5th; by P3D and P1W on the 3rd alone,
# and four hours from 22:00 do not reach the 4th, which by DTEND they do. RDATE, by which a hearing has a second day, is left out.
# Needs: a Debian 12 with apt-get (its lists up to date); perl (Debian's).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libical-parser-perl=1.21-3 libb-hooks-endofscope-perl=0.26-1 libclass-accessor-chained-perl=0.01.1~debian-5 libclass-accessor-perl=0.51-2 \
  libclass-data-inheritable-perl=0.08-3 libclass-inspector-perl=1.36-3 libclass-singleton-perl=1.6-2 libdatetime-event-ical-perl=0.13-2 \
  libdatetime-event-recurrence-perl=0.19-2 libdatetime-format-ical-perl=0.09-3 libdatetime-locale-perl=1:1.37-1 libdatetime-perl=2:1.59-1 \
  libdatetime-set-perl=0.3900-2 libdatetime-timezone-perl=1:2.60-1+2026f libdevel-stacktrace-perl=2.0400-2 libeval-closure-perl=0.14-3 \
  libexception-class-perl=1.45-1 libfile-sharedir-perl=1.118-3 libfreezethaw-perl=0.5001-3 libio-string-perl=1.08-4 libmodule-implementation-perl=0.09-2 \
  libmodule-runtime-perl=0.016-2 libmro-compat-perl=0.15-2 libnamespace-autoclean-perl=0.29-2 libnamespace-clean-perl=0.27-2 libpackage-stash-perl=0.40-1 \
  libpackage-stash-xs-perl=0.30-1+b1 libparams-validate-perl=1.31-1 libparams-validationcompiler-perl=0.31-1 librole-tiny-perl=2.002004-1 \
  libset-infinite-perl=0.65-3 libspecio-perl=0.48-1 libsub-exporter-progressive-perl=0.001013-3 libsub-identify-perl=0.14-3 \
  libtext-vfile-asdata-perl=0.08-2 libtry-tiny-perl=0.31-2 libvariable-magic-perl=0.63-1+b1 libxstring-perl=0.005-2+b1
export PERL5LIB=root/usr/share/perl5:root/usr/lib/x86_64-linux-gnu/perl5/5.36 TZ=Asia/Shanghai
cat >seen.pl <<'PERL'
use strict;
use warnings;
use iCal::Parser;

sub days {
    my $text = join "\r\n", qw(BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:1 DTSTAMP:20260101T000000Z SUMMARY:x), @_, qw(END:VEVENT END:VCALENDAR), "";
    my $year = iCal::Parser->new(start => "20260101", end => "20261231")->parse_strings($text)->{events}{2026};
    return join " ", map { my $month = $_; map { sprintf "%02d-%02d", $month, $_ } sort { $a <=> $b } keys %{ $year->{$month} } } sort { $a <=> $b } keys %$year;
}

my $day = "DTSTART;VALUE=DATE:20260203";
my $evening = "DTSTART:20260203T220000";
print days(@$_), "\n" for [$day, "DTEND;VALUE=DATE:20260206"], [$day, "DURATION:P3D"], [$day, "DURATION:P1W"],
    [$evening, "DTEND:20260204T020000"], [$evening, "DURATION:PT4H"], [$day, "RDATE;VALUE=DATE:20260210"];
PERL
perl seen.pl 2>/dev/null | tee seen.txt
printf '%s\n' '02-03 02-04 02-05' 02-03 02-03 '02-03 02-04' 02-03 02-03 | cmp - seen.txt
