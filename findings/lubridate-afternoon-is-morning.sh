#!/usr/bin/env bash
# lubridate reads 2026年2月3日下午3时 as three in the morning, and 5 January 2012 in 民初120105号.
#
# Guess before looking: ymd_h and ymd_hm read what stands between the numbers as marks, so that Chinese dates need no format, and
# give NA where words do not fit. 下午 is such a mark: a hearing in the afternoon is twelve hours early, without a warning, and ymd
# takes the number of a case for a day. pm is understood.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb r-base-core=4.2.2.20221110-2 r-cran-lubridate=1.9.2+dfsg-1 r-cran-generics=0.1.3-1 r-cran-timechange=0.2.0-1 r-cran-cpp11=0.4.3-1 libblas3=3.11.0-2 liblapack3=3.11.0-2
export R_HOME="$work/root/usr/lib/R" LD_LIBRARY_PATH="$work/root/usr/lib/R/lib:$work/root/usr/lib/x86_64-linux-gnu:$work/root/usr/lib/x86_64-linux-gnu/blas:$work/root/usr/lib/x86_64-linux-gnu/lapack"
rm "$R_HOME/etc/Renviron" && touch "$R_HOME/etc/Renviron"
export EDITOR=vi PAGER=cat R_SHARE_DIR="$work/root/usr/share/R/share" R_LIBS="$work/root/usr/lib/R/site-library" LC_ALL=C.UTF-8 TZ=Asia/Shanghai
R=("$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla)
cat >seen.R <<'R'
suppressMessages(library(lubridate))
cat(format(ymd_h("2026年2月3日下午3时"), "%m-%d %H:%M"), format(ymd_hm("2026年2月3日下午3:05"), "%m-%d %H:%M"), format(ymd_hm("2026-02-03 3:05pm"), "%m-%d %H:%M"), "\n")
cat(format(ymd("民初120105号")), format(ymd("2026年2月3日")), format(ymd("2026年2月30日", quiet = TRUE)), "\n")
cat(format(packageVersion("lubridate")), "\n")
R
"${R[@]}" --file=seen.R 2>warned.txt | tee seen.txt
printf '%s \n' '02-03 03:00 02-03 03:05 02-03 15:05' '2012-01-05 2026-02-03 NA' 1.9.2 | cmp - seen.txt
