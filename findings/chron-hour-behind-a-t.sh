#!/usr/bin/env bash
# R's chron reads 17:00 in "2026-02-03 17:00" and drops it from 2026-02-03T17:00:00, and half past midnight in Beijing is the day before.
#
# Guess before looking: as.chron of a text that it can read keeps its hour, whether a blank or the T of ISO 8601 stands before it, or gives NA; and
# a moment of R's own that prints as 00:30 of 3 February is that day in chron, which has no zones. Of the text with T the day alone
# is left, without a word. The moment is taken at Greenwich: 16:30 of the 2nd, and as.Date of it is 2 February.
# Needs: a Debian 12 with apt-get (its lists up to date), and what R needs (apt-get install r-base-core brings it).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 r-cran-chron=2.3-59-1
export R_HOME="$work/root/usr/lib/R" LD_LIBRARY_PATH="$work/root/usr/lib/R/lib:$work/root/usr/lib/x86_64-linux-gnu:$work/root/usr/lib/x86_64-linux-gnu/blas:$work/root/usr/lib/x86_64-linux-gnu/lapack"
rm "$R_HOME/etc/Renviron" && touch "$R_HOME/etc/Renviron"
export EDITOR=vi PAGER=cat R_SHARE_DIR="$work/root/usr/share/R/share" R_LIBS="$work/root/usr/lib/R/site-library" LC_ALL=C.UTF-8 TZ=Asia/Shanghai
cat >seen.R <<'R'
suppressMessages(library(chron))
cat(format(as.chron("2026-02-03 17:00")), format(as.chron("2026-02-03T17:00:00")), as.numeric(as.chron("2026-02-03T17:00:00")) %% 1, "\n")
moment <- as.POSIXct("2026-02-03 00:30", tz = "Asia/Shanghai")
cat(format(moment, "%F %H:%M"), format(as.chron(moment)), format(as.Date(as.chron(moment))), "\n")
cat(format(packageVersion("chron")), "\n")
R
"$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla --file=seen.R 2>warned.txt | tee seen.txt
printf '%s \n' '(02/03/26 17:00:00) 02/03/26 0' '2026-02-03 00:30 (02/02/26 16:30:00) 2026-02-02' 2.3.59 | cmp - seen.txt
