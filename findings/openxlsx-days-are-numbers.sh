#!/usr/bin/env bash
# R's openxlsx reads 2026年2月3日 as 46056 in a column beside one whose 2026/2/3 is a date.
#
# Guess before looking: read.xlsx with detectDates=TRUE makes dates of the columns that Excel shows as dates. openxlsx asks
# whether the format is made of Latin letters and strokes alone: each of the forms that Excel offers in Chinese leaves the number,
# and a moment with its hour too. readxl reads all of them as moments.
# Needs: a Debian 12 with apt-get (its lists up to date); python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb r-base-core=4.2.2.20221110-2 r-cran-openxlsx=4.2.5.2-1 r-cran-stringi=1.7.12-1 r-cran-rcpp=1.0.10-1 r-cran-zip=2.2.2-1+b1 libblas3=3.11.0-2 liblapack3=3.11.0-2
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5
venv/bin/python - <<'PYTHON'
import openpyxl

book = openpyxl.Workbook()
row = [(46056, 'yyyy"年"m"月"d"日"'), (46056, "yyyy/m/d"), (46056.625, "yyyy-mm-dd hh:mm"), (46056, '[$-804]yyyy"年"m"月"d"日";@')]
for place, (value, form) in enumerate(row, 1):
    cell = book.active.cell(1, place, value)
    cell.number_format = form
book.save("table.xlsx")
PYTHON
export R_HOME="$work/root/usr/lib/R" LD_LIBRARY_PATH="$work/root/usr/lib/R/lib:$work/root/usr/lib/x86_64-linux-gnu:$work/root/usr/lib/x86_64-linux-gnu/blas:$work/root/usr/lib/x86_64-linux-gnu/lapack"
rm "$R_HOME/etc/Renviron" && touch "$R_HOME/etc/Renviron"
export EDITOR=vi PAGER=cat R_SHARE_DIR="$work/root/usr/share/R/share" R_LIBS="$work/root/usr/lib/R/site-library" LC_ALL=C.UTF-8 TZ=Asia/Shanghai
cat >seen.R <<'R'
row <- openxlsx::read.xlsx("table.xlsx", detectDates = TRUE, colNames = FALSE)
cat(sapply(row, function(value) format(value)), "\n")
R
"$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla --file=seen.R 2>&1 | tee seen.txt
printf '%s \n' '46056 2026-02-03 46056.62 46056' | cmp - seen.txt
