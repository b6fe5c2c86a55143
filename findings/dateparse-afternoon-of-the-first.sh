#!/usr/bin/env bash
# Go's dateparse reads 2026/02/03下午3:05 as 1 February, five seconds past three in the morning.
#
# Guess before looking: dateparse knows Chinese dates, 2026年02月03日 among its examples, and refuses what it does not know, as
# 2026年2月3日. Between the day and the hour of 2026/02/03下午3:05 it loses its place without an error: the day is the first, 下午 is
# gone, and the minutes are seconds. With a blank and in 24 hours it is right.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb golang-1.19-go=1.19.8-2 golang-1.19-src=1.19.8-2 golang-github-araddon-dateparse-dev=0.0~git20210429.6b43995-3 golang-github-scylladb-termtables-dev=0.0~git20191203.c4c0b6d-3 golang-github-mattn-go-runewidth-dev=0.0.14-1
export GOROOT="$work/go" GOPATH="$work/root/usr/share/gocode" GOCACHE="$work/cache" GO111MODULE=off CGO_ENABLED=0 TZ=Asia/Shanghai
cp -rL root/usr/share/go-1.19 go
cp -r root/usr/lib/go-1.19/bin go
cp -r root/usr/lib/go-1.19/pkg/{linux_amd64,tool} go/pkg
cat >seen.go <<'GO'
package main

import (
	"fmt"

	"github.com/araddon/dateparse"
)

func main() {
	for _, words := range []string{"2026/02/03下午3:05", "2026/02/03 15:05", "2026年02月03日", "2026年2月3日"} {
		moment, problem := dateparse.ParseAny(words)
		if problem != nil {
			fmt.Println(words, "refused")
		} else {
			fmt.Println(words, moment.Format("2006-01-02 15:04:05"))
		}
	}
}
GO
go/bin/go run seen.go | tee seen.txt
printf '%s\n' '2026/02/03下午3:05 2026-02-01 03:00:05' '2026/02/03 15:05 2026-02-03 15:05:00' '2026年02月03日 2026-02-03 00:00:00' '2026年2月3日 refused' | cmp - seen.txt
