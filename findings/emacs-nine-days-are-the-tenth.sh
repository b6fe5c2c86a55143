#!/usr/bin/env bash
# Emacs gives the length of the window 2026-02-03/2026-02-12 as the tenth day of January 1970.
#
# Guess before looking: iso8601-parse-interval gives beginning, end and length, so that of a window with two ends the length is
# nine days, in the form in which it gives ten for 2026-02-03/P10D. For P10D the form has 10 in the place of the days; for
# the window of nine it has 10 there too, with 1 for the month and 1970 for the year: it is a moment, counted from 1 January 1970,
# in the form for a length, and added to the beginning gives a day of 3996. A window in short, 2026-02-03/12, is
# refused, and iso8601-parse takes 2026-02-30 and 2026-13-01.
# Needs: a Debian 12 with apt-get (its lists up to date), and what Emacs without windows needs (apt-get install emacs-nox brings it).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb emacs-nox=1:28.2+1-15+deb12u4 emacs-common=1:28.2+1-15+deb12u4 emacs-el=1:28.2+1-15+deb12u4 libgccjit0=12.2.0-14+deb12u1
export LD_LIBRARY_PATH="$work/root/usr/lib/x86_64-linux-gnu" LANG=C.UTF-8 TZ=UTC HOME="$work"
EMACSLOADPATH=$(find "$work/root/usr/share/emacs/28.2/lisp" -type d | tr '\n' ':')
export EMACSLOADPATH EMACSDATA="$work/root/usr/share/emacs/28.2/etc"
cat >seen.el <<'LISP'
(require 'iso8601)
(require 'time-date)
(defun parts (time) (mapcar (lambda (place) (or (nth place time) '-)) '(5 4 3)))
(dolist (text '("2026-02-03/P10D" "2026-02-03/2026-02-12" "2026-01-31/P1M"))
  (let* ((window (iso8601-parse-interval text))
         (start (decode-time (encode-time (append '(0 0 0) (nthcdr 3 (car window)))))))
    (princ (format "%s %S %S %S\n" text (parts (nth 1 window)) (parts (nth 2 window))
                   (parts (decoded-time-add start (nth 2 window)))))))
(princ (format "%S\n" (condition-case nil (iso8601-parse-interval "2026-02-03/12") (error 'refused))))
(dolist (text '("2026-02-30" "2026-13-01")) (princ (format "%S\n" (parts (iso8601-parse text)))))
LISP
program=$(find root/usr/bin -name 'emacs*' -type f | head -1)
"$program" --batch -Q -l seen.el 2>warned.txt | tee seen.txt
printf '%s\n' '2026-02-03/P10D (2026 2 13) (0 0 10) (2026 2 13)' '2026-02-03/2026-02-12 (2026 2 12) (1970 1 10) (3996 3 13)' \
  '2026-01-31/P1M (2026 2 28) (0 1 0) (2026 2 28)' 'refused' '(2026 2 30)' '(2026 13 1)' | cmp - seen.txt
