#!/usr/bin/env bash
# Perl's Date::Extract finds a Tuesday near today in "Tuesday 2026-02-03", and three readers put 26-02-03 into 2003, 1926 or nowhere.
#
# Guess before looking: a day of the week before a date is part of it, and a year of two digits with strokes stands first, as in
# ISO 8601. Date::Extract takes the day of the week alone, of the week in which it is asked; without it, 2026-02-03.
# DateTime::Format::Natural reads 26-02-03 as 26 February 2003, DateTimeX::Easy as a day of 1926, DateTime::Format::Flexible
# refuses it; 3/2/2026 is 3 February to the first, 2 March to the two others; and 2026-02-03 24:00 is ten in the morning to
# DateTimeX::Easy.
# Needs: a Debian 12 with apt-get (its lists up to date); perl (Debian's).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libdate-extract-perl=0.07-1 libdatetime-format-natural-perl=1.16-1 libdatetime-format-flexible-perl=0.34-1 libdatetimex-easy-perl=0.091-1 \
  libboolean-perl=0.46-3 libclass-factory-util-perl=1.7-5 libclone-perl=0.46-1 libdate-manip-perl=6.91-1 libdatetime-format-builder-perl=0.8300-1 \
  libdatetime-format-datemanip-perl=0.04-2 libdatetime-format-dateparse-perl=0.05-3 libdatetime-format-ical-perl=0.09-3 libdatetime-format-strptime-perl=1.7900-1 \
  libdatetime-event-ical-perl=0.13-2 libdatetime-event-recurrence-perl=0.19-2 libdatetime-set-perl=0.3900-2 libset-infinite-perl=0.65-3 libdatetime-hires-perl=0.04-2 \
  libexporter-tiny-perl=1.006000-1 liblist-moreutils-perl=0.430-2 liblist-moreutils-xs-perl=0.430-3+b1 libmodule-pluggable-perl=5.2-4 \
  libparams-util-perl=1.102-2+b1 libparams-validate-perl=1.31-1 libtimedate-perl=2.3300-2 \
  libdatetime-perl=2:1.59-1 libdatetime-locale-perl=1:1.37-1 libdatetime-timezone-perl=1:2.60-1+2026f libparams-validationcompiler-perl=0.31-1 \
  libspecio-perl=0.48-1 libnamespace-autoclean-perl=0.29-2 libnamespace-clean-perl=0.27-2 libpackage-stash-perl=0.40-1 libb-hooks-endofscope-perl=0.26-1 \
  libmodule-runtime-perl=0.016-2 libmodule-implementation-perl=0.09-2 libtry-tiny-perl=0.31-2 libsub-exporter-progressive-perl=0.001013-3 libvariable-magic-perl=0.63-1+b1 \
  libsub-identify-perl=0.14-3 libeval-closure-perl=0.14-3 libdevel-stacktrace-perl=2.0400-2 libexception-class-perl=1.45-1 libclass-data-inheritable-perl=0.08-3 \
  libclass-singleton-perl=1.6-2 libfile-sharedir-perl=1.118-3 libclass-inspector-perl=1.36-3 libmro-compat-perl=0.15-2 librole-tiny-perl=2.002004-1 \
  libsub-quote-perl=2.006008-1 libxstring-perl=0.005-2+b1 libdist-checkconflicts-perl=0.11-2 libpackage-stash-xs-perl=0.30-1+b1
export PERL5LIB=root/usr/share/perl5:root/usr/lib/x86_64-linux-gnu/perl5/5.36 TZ=Asia/Shanghai
cat >seen.pl <<'PERL'
use strict;
use warnings;
use Date::Extract;
use DateTime::Format::Flexible;
use DateTime::Format::Natural;
use DateTimeX::Easy;

my $extract = Date::Extract->new;
my $alone = $extract->extract("Tuesday 2026-02-03");
my $distance = abs($alone->delta_days(DateTime->today(time_zone => "local"))->in_units("days"));
print join(" ", "Extract", $extract->extract("2026-02-03")->ymd, $alone->day_abbr, $distance <= 8 ? "near today" : $alone->ymd), "\n";
my $natural = DateTime::Format::Natural->new;
for my $words ("26-02-03", "3/2/2026", "2026-02-03 24:00") {
    my $first = $natural->parse_datetime($words);
    my @moments = ($natural->success ? $first : undef, eval { DateTimeX::Easy->new($words) }, scalar eval { DateTime::Format::Flexible->parse_datetime($words) });
    print join(" ", "$words:", map { $_ ? $_->strftime("%FT%H") : "none" } @moments), "\n";
}
PERL
perl seen.pl 2>/dev/null | tee seen.txt
printf '%s\n' 'Extract 2026-02-03 Tue near today' '26-02-03: 2003-02-26T00 1926-02-03T00 none' '3/2/2026: 2026-02-03T00 2026-03-02T00 2026-03-02T00' \
  '2026-02-03 24:00: none 2026-02-03T10 none' | cmp - seen.txt
