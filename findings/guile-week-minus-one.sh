#!/usr/bin/env bash
# Guile's SRFI-19 puts 3 January 2027 into week -1 of the year, by the letter for the week of ISO 8601, and takes 32 February for a day.
#
# Guess before looking: ~V is the week of ISO 8601, 53 for 3 January 2027 and 6 for 3 February 2026, as date's %V is; and a
# day that does not exist is refused. Guile prints -1 and 04. 2026-02-30 is read and printed as it stands, with the
# weekday of 2 March, 2026-02-32 and the month 13 too; only on the way over a moment in time does the first become 2 March.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb guile-3.0=3.0.8-2 guile-3.0-libs=3.0.8-2 libgc1=1:8.2.2-3 libunistring2=1.0-2 libffi8=3.4.4-1 libgmp10=2:6.2.1+dfsg1-1.1
lib="$work/root/usr/lib/x86_64-linux-gnu"
export LD_LIBRARY_PATH="$lib" LC_ALL=C.UTF-8 GUILE_AUTO_COMPILE=0
export GUILE_LOAD_PATH="$work/root/usr/share/guile/3.0" GUILE_LOAD_COMPILED_PATH="$lib/guile/3.0/ccache"
cat >seen.scm <<'SCHEME'
(use-modules (srfi srfi-19))
(define (weeks year month day)
  (let ((date (make-date 0 0 0 0 day month year 28800)))
    (format #t "~a ~a
" (date->string date "~1 ~V") (strftime "%G-W%V" (gmtime (* 86400 (- (date->modified-julian-day date) 40587)))))))
(weeks 2027 1 3) (weeks 2026 2 3) (weeks 2026 12 31)
(define (read-day text)
  (catch 'misc-error
    (lambda ()
      (let ((date (string->date text "~Y-~m-~d")))
        (format #t "~a: ~a ~a
" text (date->string date "~1 ~A") (date->string (time-utc->date (date->time-utc date) 0) "~1"))))
    (lambda problem (format #t "~a refused
" text))))
(read-day "2026-02-30") (read-day "2026-02-32") (read-day "2026-13-01")
SCHEME
"$work/root/usr/lib/x86_64-linux-gnu/guile/3.0/bin/guile" --no-auto-compile seen.scm | tee seen.txt
printf '%s\n' '2027-01-03 -1 2026-W53' '2026-02-03 04 2026-W06' '2026-12-31 51 2026-W53' \
  '2026-02-30: 2026-02-30 Monday 2026-03-02' '2026-02-32: 2026-02-32 Wednesday 2026-03-04' '2026-13-01: 2026-13-01 Friday 2027-01-01' | cmp - seen.txt
