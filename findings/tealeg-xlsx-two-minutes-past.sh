#!/usr/bin/env bash
# Go's tealeg/xlsx shows 15"时"02"分" for 15时30分, and m"月"3"日" for 2月3日.
#
# Guess before looking: FormattedValue shows a cell as Excel does, or an error says that it cannot. In h"时"mm"分" the reader takes
# mm for the month, behind the Chinese word as it would not behind a colon: 02 of February for 30 minutes; the month of m"月"d"日"
# it leaves as the letter m; and for Excel's own Chinese form of a date it gives the number 46056 and an error.
# Needs: a Debian 12 with apt-get (its lists up to date); python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb golang-1.19-go=1.19.8-2 golang-1.19-src=1.19.8-2 golang-github-tealeg-xlsx-dev=1.0.3+git20181024.dbf71b6-2
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5
venv/bin/python - <<'PYTHON'
import openpyxl

book = openpyxl.Workbook()
row = [(46056.6458333333, 'h"时"mm"分"'), (46056, 'm"月"d"日"'), (46056, '[$-804]yyyy"年"m"月"d"日";@'), (46056, "yyyy/m/d")]
for place, (value, form) in enumerate(row, 1):
    cell = book.active.cell(1, place, value)
    cell.number_format = form
book.save("table.xlsx")
PYTHON
export GOROOT="$work/go" GOPATH="$work/root/usr/share/gocode" GOCACHE="$work/cache" GO111MODULE=off CGO_ENABLED=0 TZ=Asia/Shanghai
cp -rL root/usr/share/go-1.19 go
cp -r root/usr/lib/go-1.19/bin go
cp -r root/usr/lib/go-1.19/pkg/{linux_amd64,tool} go/pkg
cat >seen.go <<'GO'
package main

import (
	"fmt"

	"github.com/tealeg/xlsx"
)

func main() {
	file, problem := xlsx.OpenFile("table.xlsx")
	if problem != nil {
		panic(problem)
	}
	for _, cell := range file.Sheets[0].Rows[0].Cells {
		shown, problem := cell.FormattedValue()
		fmt.Println(shown, problem != nil)
	}
}
GO
go/bin/go run seen.go | tee seen.txt
printf '%s\n' '15"时"02"分" false' 'm"月"3"日" false' '46056 true' '2026/2/3 false' | cmp - seen.txt
