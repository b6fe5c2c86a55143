#!/usr/bin/env bash
# Org mode moves a monthly deadline of 31 January to 3 March, then to 3 April, where its agenda names 31 March; 2026年2月3日 is 2 December.
#
# Guess before looking: <2026-01-31 Sat +1m>, done, is due again at the end of February, or on 31 March, as the agenda's own
# function for the next such day says. Org writes <2026-03-03 Tue +1m> into the file and stays on the third from then on; a
# yearly one of 29 February 2024 is one of 1 March for good. org-read-date, asked on 31 January 2026, reads 2026年2月3日 as 2
# December and 2-30 as 2 March 2027.
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
export LD_LIBRARY_PATH="$work/root/usr/lib/x86_64-linux-gnu" LANG=C.UTF-8 TZ=Asia/Shanghai HOME="$work"
EMACSLOADPATH=$(find "$work/root/usr/share/emacs/28.2/lisp" -type d | tr '\n' ':')
export EMACSLOADPATH EMACSDATA="$work/root/usr/share/emacs/28.2/etc"
cat >seen.el <<'LISP'
(require 'org)
(defun done-twice (stamp)
  (with-temp-buffer
    (insert "* TODO a\n  DEADLINE: " stamp "\n")
    (org-mode)
    (let (seen (org-log-repeat nil) (org-inhibit-logging t))
      (dotimes (_ 2)
        (goto-char (point-min))
        (org-todo "DONE")
        (goto-char (point-min))
        (re-search-forward "<\\([0-9-]+\\)")
        (push (match-string 1) seen))
      (mapconcat #'identity (nreverse seen) " "))))
(princ (format "month %s\n" (done-twice "<2026-01-31 Sat +1m>")))
(princ (format "year %s\n" (done-twice "<2024-02-29 Thu +1y>")))
(princ (format "agenda %s\n" (calendar-gregorian-from-absolute (org-closest-date "<2026-01-31 Sat +1m>" (org-time-string-to-absolute "2026-03-15") 'future))))
(setq now (encode-time 0 0 9 31 1 2026))
(cl-letf (((symbol-function 'current-time) (lambda () now)))
  (dolist (words '("2026-2-3" "2026年2月3日" "2-30"))
    (princ (format "%s %s\n" words (org-read-date nil nil words)))))
LISP
root/usr/bin/emacs-nox --dump-file="$(find "$work/root" -name '*.pdmp')" -Q --batch --eval '(setq native-comp-enable-subr-trampolines nil native-comp-deferred-compilation nil)' -l seen.el 2>/dev/null | grep -v '^$' | tee seen.txt
printf '%s\n' 'month 2026-03-03 2026-04-03' 'year 2025-03-01 2026-03-01' 'agenda (3 31 2026)' '2026-2-3 2026-02-03' '2026年2月3日 2026-12-02' '2-30 2027-03-02' | cmp - seen.txt
