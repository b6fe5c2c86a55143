#!/usr/bin/env bash
# Go prints 公示期09日 at nine o'clock for a layout that says 公示期15日.
#
# Guess before looking: A layout is made of a day written in Go's way, 2006年1月2日, and what else stands in it is printed as it is.
# 15 is Go's sign of the hour, 1 to 5 and 01 to 06 are signs too: a length, the number of an article, (2025) or the code 0105 of a
# court in the layout change with the clock. And 下午3时 in a layout to read by is words and a 3: three in the morning.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb golang-1.19-go=1.19.8-2 golang-1.19-src=1.19.8-2
export GOROOT="$work/go" GOPATH="$work/root/usr/share/gocode" GOCACHE="$work/cache" GO111MODULE=off CGO_ENABLED=0 TZ=Asia/Shanghai
cp -rL root/usr/share/go-1.19 go
cp -r root/usr/lib/go-1.19/bin go
cp -r root/usr/lib/go-1.19/pkg/{linux_amd64,tool} go/pkg
cat >seen.go <<'GO'
package main

import (
	"fmt"
	"time"
)

func main() {
	moment := time.Date(2026, 2, 3, 9, 30, 0, 0, time.UTC)
	fmt.Println(moment.Format("自2006年1月2日起公示15日"), moment.Format("2006年1月2日(2025)京0105民初12号"), moment.Format("第2条"), moment.Format("第十五条"))
	read, problem := time.Parse("2006年1月2日下午3时", "2026年2月3日下午3时")
	fmt.Println(read.Format("2006-01-02 15:04"), problem)
}
GO
go/bin/go run seen.go | tee seen.txt
printf '%s\n' '自2026年2月3日起公示09日 2026年2月3日(3030)京0200民初23号 第3条 第十五条' '2026-02-03 03:00 <nil>' | cmp - seen.txt
