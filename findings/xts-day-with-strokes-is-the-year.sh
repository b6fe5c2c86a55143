#!/usr/bin/env bash
# xts gives all 365 days of 2026 for x["2026/2/3"], and 4 March for the thirty-fourth day of the year.
#
# Guess before looking: x["2026-02-03"] is a day and x["2026-02-03/2026-02-12"] a window, as ISO 8601 writes them; a day with strokes, as
# Excel and Chinese registers have it, is that day, or nothing, as 2026.02.03 is. The stroke parts the window from 2026 to
# "2/3", and without a word the whole year is selected. 2026-034, a day of ISO 8601, is 2026-03-4; a window of days that begins with an hour,
# 2026-02-03T09:00/2026-02-12, begins on the 4th. 2026-02-03/12 is read right.
# Needs: a Debian 12 with apt-get (its lists up to date), and what R needs (apt-get install r-base-core brings it).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb r-base-core=4.2.2.20221110-2 libblas3 liblapack3 r-cran-xts=0.13.0-1 r-cran-zoo=1.8-11-1 r-cran-lattice
export R_HOME="$work/root/usr/lib/R" LD_LIBRARY_PATH="$work/root/usr/lib/R/lib:$work/root/usr/lib/x86_64-linux-gnu:$work/root/usr/lib/x86_64-linux-gnu/blas:$work/root/usr/lib/x86_64-linux-gnu/lapack"
rm "$R_HOME/etc/Renviron" && touch "$R_HOME/etc/Renviron"
export EDITOR=vi PAGER=cat R_SHARE_DIR="$work/root/usr/share/R/share" R_LIBS="$work/root/usr/lib/R/site-library" LC_ALL=C.UTF-8 TZ=Asia/Shanghai
R=("$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla)
cat >seen.R <<'R'
suppressMessages(library(xts))
x <- xts(1:365, as.Date("2026-01-01") + 0:364)
for (asked in c("2026-02-03", "2026/2/3", "2026/02/03", "2026.02.03", "2026-034", "2026-02-03/12", "2026-02-03T09:00/2026-02-12")) {
  days <- index(suppressWarnings(x[asked]))
  cat(asked, length(days), if (length(days)) format(range(days)), "\n")
}
R
"${R[@]}" --file=seen.R 2>warned.txt | tee seen.txt
printf '%s \n' '2026-02-03 1 2026-02-03 2026-02-03' '2026/2/3 365 2026-01-01 2026-12-31' '2026/02/03 365 2026-01-01 2026-12-31' '2026.02.03 0' \
  '2026-034 1 2026-03-04 2026-03-04' '2026-02-03/12 10 2026-02-03 2026-02-12' '2026-02-03T09:00/2026-02-12 9 2026-02-04 2026-02-12' | cmp - seen.txt
