#!/usr/bin/env bash
# zoo puts 3 February into the second quarter and 3 May into none.
#
# Guess before looking: as.yearqtr turns a day into its quarter, text in ISO 8601 too, as as.yearmon turns it into its month. Of
# text it takes what stands behind the year for the number of the quarter: February is the second, March the third, December the
# twelfth and so NA; as.yearqtr(as.Date(…)) is right.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb r-base-core=4.2.2.20221110-2 r-cran-zoo=1.8-11-1 r-cran-lattice libblas3 liblapack3
export R_HOME="$work/root/usr/lib/R" LD_LIBRARY_PATH="$work/root/usr/lib/R/lib:$work/root/usr/lib/x86_64-linux-gnu:$work/root/usr/lib/x86_64-linux-gnu/blas:$work/root/usr/lib/x86_64-linux-gnu/lapack"
rm "$R_HOME/etc/Renviron" && touch "$R_HOME/etc/Renviron"
export EDITOR=vi PAGER=cat R_SHARE_DIR="$work/root/usr/share/R/share" R_LIBS="$work/root/usr/lib/R/site-library" LC_ALL=C.UTF-8 TZ=Asia/Shanghai
R=("$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla)
cat >seen.R <<'R'
suppressMessages(library(zoo))
days <- c("2026-01-03", "2026-02-03", "2026-03-03", "2026-05-03", "2026-12-03")
cat(format(as.yearqtr(days)), "\n")
cat(format(as.yearqtr(as.Date(days))), "\n")
cat(format(as.yearmon(days), "%Y-%m"), "\n")
R
"${R[@]}" --file=seen.R 2>warned.txt | tee seen.txt
printf '%s \n' '2026 Q1 2026 Q2 2026 Q3 NA NA' '2026 Q1 2026 Q1 2026 Q1 2026 Q2 2026 Q4' '2026-01 2026-02 2026-03 2026-05 2026-12' | cmp - seen.txt
