#!/usr/bin/env bash
# Ten added to a day of R's timeDate is ten seconds later, where the difference of two such days is counted in days.
#
# Guess before looking: as.Date("2026-02-03") + 10 is 13 February, and a calendar's own kind of day, which knows working days and
# holidays, counts in days too; the difference of 5 March and 3 February in it is 30. But + 10 is 00:00:10 of the same day, which
# prints as 2026-02-03 once the seconds are cut: a period of ten days ends where it begins. By month from 31 January its sequence goes to 3 March, 31 March and 1 May, without a day in February or April.
# Needs: a Debian 12 with apt-get (its lists up to date), and what R needs (apt-get install r-base-core brings it).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb r-base-core=4.2.2.20221110-2 libblas3 liblapack3 r-cran-timedate=4022.108-1
export R_HOME="$work/root/usr/lib/R" LD_LIBRARY_PATH="$work/root/usr/lib/R/lib:$work/root/usr/lib/x86_64-linux-gnu:$work/root/usr/lib/x86_64-linux-gnu/blas:$work/root/usr/lib/x86_64-linux-gnu/lapack"
rm "$R_HOME/etc/Renviron" && touch "$R_HOME/etc/Renviron"
export EDITOR=vi PAGER=cat R_SHARE_DIR="$work/root/usr/share/R/share" R_LIBS="$work/root/usr/lib/R/site-library" LC_ALL=C.UTF-8 TZ=Asia/Shanghai
R=("$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla)
cat >seen.R <<'R'
suppressMessages(library(timeDate))
day <- timeDate("2026-02-03")
cat(format(as.Date("2026-02-03") + 10), format(day + 10), format(as.Date(day + 10)), format(timeDate("2026-03-05") - day), "\n")
cat(format(timeSequence("2026-01-31", by = "month", length.out = 4)), "\n")
R
"${R[@]}" --file=seen.R 2>warned.txt | tee seen.txt
printf '%s \n' '2026-02-13 2026-02-03 00:00:10 2026-02-03 30 days' '2026-01-31 2026-03-03 2026-03-31 2026-05-01' | cmp - seen.txt
