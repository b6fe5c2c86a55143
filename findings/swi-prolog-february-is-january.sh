#!/usr/bin/env bash
# SWI-Prolog's parse_time reads the month 2026-02 as 31 January.
#
# Guess before looking: parse_time reads ISO 8601, which has 2026-02 for a month; it is the first of February, or fails.
# SWI-Prolog fills in day 0, the last day of the month before, so that a period from 2026-03 begins on 28 February; 30 February it
# takes for 2 March, month 13 it refuses.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb swi-prolog-core=9.0.4+dfsg-2 swi-prolog-core-packages=9.0.4+dfsg-2 swi-prolog-nox=9.0.4+dfsg-2 libtcmalloc-minimal4=2.10-1
cat >seen.pl <<'PROLOG'
seen(Words) :- ( parse_time(Words, Moment) -> format_time(atom(Day), '%F', Moment) ; Day = fails ), format("~w ~w~n", [Words, Day]).
:- initialization((use_module(library(date)), seen('2026-02'), seen('2026-03'), seen('2026-02-03'), seen('2026-02-30'), seen('2026-13-03'), halt)).
PROLOG
export LD_LIBRARY_PATH="$work/root/usr/lib/x86_64-linux-gnu:$work/root/usr/lib/swi-prolog/lib/x86_64-linux" SWI_HOME_DIR="$work/root/usr/lib/swi-prolog" TZ=UTC
root/usr/lib/swi-prolog/bin/x86_64-linux/swipl --version
root/usr/lib/swi-prolog/bin/x86_64-linux/swipl -q seen.pl </dev/null | tee seen.txt
printf '%s\n' '2026-02 2026-01-31' '2026-03 2026-02-28' '2026-02-03 2026-02-03' '2026-02-30 2026-03-02' '2026-13-03 fails' | cmp - seen.txt
