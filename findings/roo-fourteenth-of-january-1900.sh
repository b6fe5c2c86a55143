#!/usr/bin/env bash
# Roo and Spreadsheet read fifteen in Chinese capitals as 14 January 1900.
#
# Guess before looking: A cell with 15 that Excel shows as 壹拾伍, by the format [DBNum2][$-804]General, is the number 15. Ruby's two
# readers of Excel files find the D of DBNum2 and take it for the d of a day: the number of days in a contract, or a sum in
# capitals, is a day of 1900, in Roo's CSV too. General"天" is a number to both.
# Needs: a Debian 12 with apt-get (its lists up to date); python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-roo=2.10.0-1 ruby-rubygems=3.3.15-2+deb12u1 ruby-nokogiri=1.13.10+dfsg-2+b1 ruby-zip=2.3.2-1 ruby-spreadsheet=1.0.0-1.1 ruby-ole=1.2.12.2-2
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5 xlwt==1.3.0
venv/bin/python - <<'PYTHON'
import openpyxl
import xlwt

book = openpyxl.Workbook()
row = [(15, "[DBNum2][$-804]General"), (15, 'General"天"')]
for place, (value, form) in enumerate(row, 1):
    cell = book.active.cell(1, place, value)
    cell.number_format = form
book.save("table.xlsx")
old = xlwt.Workbook()
sheet = old.add_sheet("a")
for place, (value, form) in enumerate(row):
    sheet.write(0, place, value, xlwt.easyxf(num_format_str=form))
old.save("table.xls")
PYTHON
export LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu
ext=root/usr/lib/x86_64-linux-gnu/rubygems-integration/3.1.0
export RUBYLIB=root/usr/lib/ruby/vendor_ruby:root/usr/lib/ruby/3.1.0:root/usr/lib/x86_64-linux-gnu/ruby/3.1.0:root/usr/lib/x86_64-linux-gnu/ruby/vendor_ruby/3.1.0:$(printf %s: root/usr/share/rubygems-integration/all/gems/*/lib $ext/gems/*/lib $ext/extensions/x86_64-linux/3.1.0/*)
ruby=(root/usr/bin/ruby3.1)
cat >seen.rb <<'RUBY'
require "roo"
require "spreadsheet"
book = Roo::Spreadsheet.open("table.xlsx")
puts "roo #{book.cell(1, 1)} #{book.cell(1, 2)} #{book.to_csv.strip}"
row = Spreadsheet.open("table.xls").worksheet(0).row(0)
puts "spreadsheet #{row[0].strftime("%Y-%m-%d")} #{row[1].to_i}"
RUBY
"${ruby[@]}" seen.rb 2>&1 | tee seen.txt
printf '%s\n' 'roo 1900-01-14 15 1900-01-14,15' 'spreadsheet 1900-01-14 15' | cmp - seen.txt
