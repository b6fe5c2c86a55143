#!/usr/bin/env bash
# Go's rrule-go cannot read an event of whole days, DTSTART;VALUE=DATE:20260203: "bad TZID parameter format".
#
# Guess before looking: a reader of iCalendar's rules takes the start of an all-day event, which each calendar program writes
# so. rrule-go takes what stands behind the semicolon for a zone and refuses it, while EXDATE;VALUE=DATE is read, and takes
# nothing away from hearings at nine; of a hearing whose other day stands in RDATE it finds the other day alone.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb golang-1.19-go=1.19.8-2 golang-1.19-src=1.19.8-2 golang-github-teambition-rrule-go-dev=1.8.1-1
export GOROOT="$work/go" GOPATH="$work/root/usr/share/gocode" GOCACHE="$work/cache" GO111MODULE=off CGO_ENABLED=0 TZ=Asia/Shanghai
cp -rL root/usr/share/go-1.19 go
cp -r root/usr/lib/go-1.19/bin go
cp -r root/usr/lib/go-1.19/pkg/{linux_amd64,tool} go/pkg
cat >seen.go <<'GO'
package main

import (
	"fmt"

	"github.com/teambition/rrule-go"
)

func main() {
	hearing := "DTSTART;TZID=Asia/Shanghai:20260203T090000\n"
	for _, event := range []string{
		"DTSTART;VALUE=DATE:20260203\nRRULE:FREQ=WEEKLY;COUNT=3",
		hearing + "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20260210",
		hearing + "RDATE;TZID=Asia/Shanghai:20260210T090000",
	} {
		set, err := rrule.StrToRRuleSet(event)
		if err != nil {
			fmt.Println(err)
			continue
		}
		for _, day := range set.All() {
			fmt.Print(day.Format("01-02 15:04 "))
		}
		fmt.Println()
	}
}
GO
go/bin/go run seen.go | tee seen.txt
printf '%s\n' 'StrToDtStart failed: bad TZID parameter format' '02-03 09:00 02-10 09:00 02-17 09:00 ' '02-10 09:00 ' | cmp - seen.txt
