#!/usr/bin/env bash
# Spreadsheet::ParseXLSX shows General天 for a cell that Excel shows as 30天.
#
# Guess before looking: The value of a cell is what Excel shows, as the module has it with 0"天" and with Chinese dates. Of
# General"天", which Excel itself proposes for 30天 typed with its unit as a format, it prints the name of the format and leaves out
# the number; of 上午/下午h"时" both words with the hour of 24.
# Needs: a Debian 12 with apt-get (its lists up to date); python3 with venv, the network for the pinned packages; perl (Debian's).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libspreadsheet-parsexlsx-perl=0.27-3+deb12u2 libspreadsheet-parseexcel-perl=0.6500-4~deb12u1 libarchive-zip-perl=1.68-1 libcrypt-rc4-perl=2.02-5 libdigest-perl-md5-perl=1.9-5 \
  libgraphics-colorutils-perl=0.17-4 libio-stringy-perl=2.111-3 libjcode-pm-perl=2.06-1.1 libole-storage-lite-perl=0.20-2 libunicode-map-perl=0.112-13+b1 libxml-parser-perl=2.46-4+deb12u1 libxml-twig-perl=1:3.52-2 libcryptx-perl=0.077-1+b1
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5
venv/bin/python - <<'PYTHON'
import openpyxl

book = openpyxl.Workbook()
row = [(30, 'General"天"'), (30, '0"天"'), (46056.625, '[$-804]上午/下午h"时"'), (46056, 'yyyy"年"m"月"d"日"')]
for place, (value, form) in enumerate(row, 1):
    cell = book.active.cell(1, place, value)
    cell.number_format = form
book.save("table.xlsx")
PYTHON
export PERL5LIB="$work/root/usr/share/perl5:$work/root/usr/lib/x86_64-linux-gnu/perl5/5.36"
perl - <<'PERL' | tee seen.txt
use strict;
use warnings;
use Spreadsheet::ParseXLSX;
binmode STDOUT, ":utf8";
my ($sheet) = Spreadsheet::ParseXLSX->new->parse("table.xlsx")->worksheets;
print join(" ", map { $sheet->get_cell(0, $_)->value } 0 .. 3), "\n";
PERL
printf '%s\n' 'General天 30天 上午/下午15时 2026年2月3日' | cmp - seen.txt
