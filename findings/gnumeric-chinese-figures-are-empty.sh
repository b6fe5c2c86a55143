#!/usr/bin/env bash
# Gnumeric's ssconvert leaves cells empty that Excel shows as 二〇二六年二月三日, 一百一十五 and 下午3时30分.
#
# Guess before looking: a cell whose number format Gnumeric does not know is written as its number, or as the day without its
# signs; with "format=preserve" as the sheet shows it. It shows 2026年2月3日 and 30天 (General"天"). For formats with [DBNum1] and
# with 上午/下午 it writes nothing at all, without a word; aaaa, the day of the week, is the letters aaaa, and dddd of the Chinese
# language Tuesday. By its own choice of format the same cells are 46056 and 46056.6458333333.
# Needs: a Debian 12 with apt-get (its lists up to date) and GTK 3 (apt-get install libgtk-3-0), python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb gnumeric=1.12.55-1 gnumeric-common=1.12.55-1 libgsf-1-114=1.14.50-1+deb12u1 libgoffice-0.10-10=0.10.55-1 libgoffice-0.10-10-common=0.10.55-1
export LD_LIBRARY_PATH="$work/root/usr/lib/x86_64-linux-gnu:$work/root/usr/lib" LANG=C.UTF-8
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5
venv/bin/python - <<'PYTHON'
import openpyxl

book = openpyxl.Workbook()
for number, shown in (
    (46056, 'yyyy"年"m"月"d"日"'), (30, 'General"天"'), (46056, '[DBNum1][$-804]yyyy"年"m"月"d"日";@'), (115, "[DBNum1][$-804]General"),
    (46056.6458333333, '[$-804]上午/下午h"时"mm"分";@'), (46056, "aaaa"), (46056, "[$-804]dddd"),
):
    book.active.append([number, "end"])
    book.active.cell(book.active.max_row, 1).number_format = shown
book.save("notice.xlsx")
PYTHON
convert() { root/usr/bin/ssconvert -L "$work/root/usr/lib/gnumeric/1.12.55" -D "$work/root/usr/share/gnumeric/1.12.55" "$@" 2>/dev/null; }
convert -T Gnumeric_stf:stf_assistant -O format=preserve notice.xlsx seen.txt
convert notice.xlsx seen.csv
paste -d'|' seen.txt seen.csv
printf '%s\n' 2026年2月3日,end 30天,end ,end ,end ,end aaaa,end Tuesday,end | cmp - seen.txt
printf '%s\n' 2026/02/03,end 30,end 46056,end 115,end 46056.6458333333,end 46056,end 2026/02/03,end | cmp - seen.csv
