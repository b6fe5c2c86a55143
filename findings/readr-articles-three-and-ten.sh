#!/usr/bin/env bash
# readr's read_csv makes 310 of the cell "3,10", articles 3 and 10, and 1545 of "15,45".
#
# Guess before looking: a comma in a figure parts thousands where three figures stand behind it; "3,10" is text, as R's own
# read.csv and data.table have it, or 3.1 where commas are decimal. readr's guess takes a comma anywhere for one between
# thousands and drops it: a column of articles, or of the days 2026,02,03, is a column of numbers, and nothing is said.
# A sign that is no figure, 3、10, keeps the column text.
# Needs: a Debian 12 with apt-get (its lists up to date), and what R needs (apt-get install r-base-core brings it).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb r-base-core=4.2.2.20221110-2 libblas3=3.11.0-2 liblapack3=3.11.0-2 r-cran-readr=2.1.4-1 r-cran-data.table=1.14.8+dfsg-1 r-cran-vroom=1.6.1-1 r-cran-tzdb=0.3.0-1 r-cran-cli=3.6.0-1 r-cran-clipr=0.8.0-1 r-cran-crayon=1.5.2-1 r-cran-hms=1.1.2-1 r-cran-lifecycle=1.0.3+dfsg-1 r-cran-r6=2.5.1-1 r-cran-rlang=1.0.6-1 r-cran-tibble=3.1.8+dfsg-1 r-cran-pillar=1.8.1+dfsg-1 r-cran-fansi=1.0.4-1 r-cran-utf8=1.2.3-1 r-cran-vctrs=0.5.2-1 r-cran-glue=1.6.2-1 r-cran-magrittr=2.0.3-1 r-cran-pkgconfig=2.0.3-2 r-cran-bit=4.0.5-1 r-cran-bit64=4.0.5-1 r-cran-tidyselect=1.2.0+dfsg-1 r-cran-withr=2.5.0-1 r-cran-progress=1.2.2-2 r-cran-prettyunits=1.1.1-2 r-cran-cpp11=0.4.3-1 r-cran-ellipsis=0.3.2-2
export R_HOME="$work/root/usr/lib/R" LD_LIBRARY_PATH="$work/root/usr/lib/R/lib:$work/root/usr/lib/x86_64-linux-gnu:$work/root/usr/lib/x86_64-linux-gnu/blas:$work/root/usr/lib/x86_64-linux-gnu/lapack"
rm "$R_HOME/etc/Renviron" && touch "$R_HOME/etc/Renviron"
export EDITOR=vi PAGER=cat R_SHARE_DIR="$work/root/usr/share/R/share" R_LIBS="$work/root/usr/lib/R/site-library" LC_ALL=C.UTF-8 TZ=Asia/Shanghai
R=("$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla)
cat >seen.R <<'R'
library(readr)
table <- "law,articles\nA,\"3,10\"\nB,\"15,45\"\n"
cat(read_csv(I(table), show_col_types = FALSE)$articles, read.csv(text = table)$articles, data.table::fread(text = table)$articles, "\n")
cat(guess_parser("3,10,15"), parse_guess("2026,02,03"), guess_parser("3、10"), guess_parser("0105"), "\n")
R
"${R[@]}" --file=seen.R | tee seen.txt
printf '%s \n' '310 1545 3,10 15,45 3,10 15,45' 'number 20260203 character character' | cmp - seen.txt
