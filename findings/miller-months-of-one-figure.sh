#!/usr/bin/env bash
# Miller's strptime reads 2026年12月31日 and makes (error) of 2026年2月3日 by the same format.
#
# Guess before looking: %m and %d take one figure or two when they read, as C's and Python's do; the rows of a table with Chinese
# dates need one format. Miller asks for two: the days from January to September and the first nine of a month are the word
# (error) in the cell, with status 0, and so is 30 February. The code 0105, to which one is added, is (error) too.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb miller=6.6.0-2+b3
printf 'day,code\n2026年12月31日,105\n2026年2月3日,0105\n2026年02月03日,8\n2026年02月30日,1\n' >table.csv
root/usr/bin/mlr --version
root/usr/bin/mlr --icsv --ocsv put '$read = strptime($day, "%Y年%m月%d日"); $next = $code + 1' table.csv | tee seen.txt
printf '%s\n' day,code,read,next 2026年12月31日,105,1798675200,106 '2026年2月3日,0105,(error),(error)' 2026年02月03日,8,1770076800,9 '2026年02月30日,1,(error),2' | cmp - seen.txt
