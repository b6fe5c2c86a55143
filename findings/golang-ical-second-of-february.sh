#!/usr/bin/env bash
# golang-ical writes an all-day event of 3 February in Beijing as 20260202Z, and gives a title back with \, in it.
#
# Guess before looking: SetAllDayStartAt with midnight of Beijing writes DTSTART;VALUE=DATE:20260203. golang-ical takes the day of
# Greenwich, a day too early, puts a Z behind it, which no date has in iCalendar, and does not say that it is a date. The value of
# a SUMMARY with a comma, read from a file, still has the stroke that the format puts before it.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb golang-1.19-go=1.19.8-2 golang-1.19-src=1.19.8-2 golang-github-arran4-golang-ical-dev=0.0~git20220517.fd89fef-2
export GOROOT="$work/go" GOPATH="$work/root/usr/share/gocode" GOCACHE="$work/cache" GO111MODULE=off CGO_ENABLED=0 TZ=Asia/Shanghai
cp -rL root/usr/share/go-1.19 go
cp -r root/usr/lib/go-1.19/bin go
cp -r root/usr/lib/go-1.19/pkg/{linux_amd64,tool} go/pkg
cat >seen.go <<'GO'
package main

import (
	"fmt"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"
)

func main() {
	beijing := time.FixedZone("Beijing", 8*3600)
	calendar := ics.NewCalendar()
	calendar.AddEvent("1").SetAllDayStartAt(time.Date(2026, 2, 3, 0, 0, 0, 0, beijing))
	for _, line := range strings.Fields(calendar.Serialize()) {
		if strings.HasPrefix(line, "DTSTART") {
			fmt.Println(line)
		}
	}
	read, problem := ics.ParseCalendar(strings.NewReader("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:甲\\, 乙\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"))
	fmt.Println(read.Events()[0].GetProperty(ics.ComponentPropertySummary).Value, problem)
}
GO
go/bin/go run seen.go | tee seen.txt
printf '%s\n' 'DTSTART:20260202Z' '甲\, 乙 <nil>' | cmp - seen.txt
