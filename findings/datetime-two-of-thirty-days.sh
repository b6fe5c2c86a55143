#!/usr/bin/env bash
# the days of a Perl DateTime::Duration between 3 February and 5 March are 2.
#
# Guess before looking: The difference of two days has a number of days, and days() or in_units("days") gives it: thirty. DateTime
# keeps a month and two days, in_units says 2 without the month, and only delta_days gives 30. From 3 February to 3 March there
# are 0 days.
# Needs: a Debian 12 with apt-get (its lists up to date); perl (Debian's).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libdatetime-perl=2:1.59-1 libdatetime-locale-perl=1:1.37-1 libdatetime-timezone-perl=1:2.60-1+2026f libparams-validationcompiler-perl=0.31-1 \
  libspecio-perl=0.48-1 libnamespace-autoclean-perl=0.29-2 libnamespace-clean-perl=0.27-2 libpackage-stash-perl=0.40-1 libb-hooks-endofscope-perl=0.26-1 \
  libmodule-runtime-perl=0.016-2 libmodule-implementation-perl=0.09-2 libtry-tiny-perl=0.31-2 libsub-exporter-progressive-perl=0.001013-3 libvariable-magic-perl=0.63-1+b1 \
  libsub-identify-perl=0.14-3 libeval-closure-perl=0.14-3 libdevel-stacktrace-perl=2.0400-2 libexception-class-perl=1.45-1 libclass-data-inheritable-perl=0.08-3 \
  libclass-singleton-perl=1.6-2 libfile-sharedir-perl=1.118-3 libclass-inspector-perl=1.36-3 libmro-compat-perl=0.15-2 librole-tiny-perl=2.002004-1 \
  libsub-quote-perl=2.006008-1 libxstring-perl=0.005-2+b1 libdist-checkconflicts-perl=0.11-2 libpackage-stash-xs-perl=0.30-1+b1
export PERL5LIB=root/usr/share/perl5:root/usr/lib/x86_64-linux-gnu/perl5/5.36
perl - <<'PERL' | tee seen.txt
use strict;
use warnings;
use DateTime;
my ($first, $fifth, $third) = map { DateTime->new(year => 2026, month => $_->[0], day => $_->[1]) } [2, 3], [3, 5], [3, 3];
for my $end ($fifth, $third) {
    my $length = $end - $first;
    print join(" ", $length->days, $length->in_units("days"), $length->delta_months, $end->delta_days($first)->in_units("days")), "\n";
}
PERL
printf '2 2 1 30\n0 0 1 28\n' | cmp - seen.txt
