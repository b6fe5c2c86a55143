#!/usr/bin/env bash
# "2026-01-31||+1M", Elasticsearch's sum of days, is 3 March in Go's reader of it and 28 February in three others; a week begins on two days.
#
# Guess before looking: readers of one small language, made for the same server, give one day for one expression. Go's
# go-datemath goes over the end of February; python-datemath, @elastic/datemath and datemath-parser stop there. The week of 3
# February by /w begins on Sunday the 1st in @elastic/datemath, which follows moment's English, on Monday the 2nd in the others.
# 20260203 is a day in two and a moment of 1 January 1970 in two; and python-datemath, asked for Asia/Shanghai, gives midnight
# of Greenwich.
# Needs: a Debian 12 with apt-get (its lists up to date); node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export TZ=Asia/Shanghai
npm install --silent --no-fund --no-audit @elastic/datemath@5.0.3 moment@2.30.1 datemath-parser@1.0.6 >/dev/null
cat >seen.cjs <<'JS'
const elastic = require("@elastic/datemath");
const parser = require("datemath-parser");

for (const sum of ["2026-01-31||+1M", "2026-02-03||/w", "20260203"]) {
  console.log(sum, "elastic", (elastic.default ?? elastic).parse(sum).format("YYYY-MM-DD"));
  console.log(sum, "parser", new Date(parser.parse(sum)).toISOString().slice(0, 10));
}
JS
python3 -m venv venv
venv/bin/pip install -q python-datemath==3.0.3
cat >seen.py <<'PYTHON'
from datemath import dm

for words in ("2026-01-31||+1M", "2026-02-03||/w", "20260203"):
    print(words, "python", dm(words).strftime("%F"))
print("zone", dm("2026-02-03", tz="Asia/Shanghai").isoformat())
PYTHON
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb golang-1.19-go=1.19.8-2 golang-1.19-src=1.19.8-2 golang-github-timberio-go-datemath-dev=0.1.0+git20200323.74ddef6-3
export GOROOT="$work/go" GOPATH="$work/root/usr/share/gocode" GOCACHE="$work/cache" GO111MODULE=off CGO_ENABLED=0
cp -rL root/usr/share/go-1.19 go
cp -r root/usr/lib/go-1.19/bin go
cp -r root/usr/lib/go-1.19/pkg/{linux_amd64,tool} go/pkg
cat >seen.go <<'GO'
package main

import (
	"fmt"
	"time"

	"github.com/timberio/go-datemath"
)

func main() {
	for _, sum := range []string{"2026-01-31||+1M", "2026-02-03||/w", "20260203"} {
		day, err := datemath.Parse(sum)
		if err != nil {
			panic(err)
		}
		fmt.Println(sum, "go", day.Time(datemath.WithLocation(time.Local)).Format("2006-01-02"))
	}
}
GO
{
  node seen.cjs
  venv/bin/python seen.py
  go/bin/go run seen.go
} | sort | tee seen.txt
printf '%s\n' '2026-01-31||+1M elastic 2026-02-28' '2026-01-31||+1M go 2026-03-03' '2026-01-31||+1M parser 2026-02-28' '2026-01-31||+1M python 2026-02-28' \
  '2026-02-03||/w elastic 2026-02-01' '2026-02-03||/w go 2026-02-02' '2026-02-03||/w parser 2026-02-02' '2026-02-03||/w python 2026-02-02' \
  '20260203 elastic 2026-02-03' '20260203 go 1970-01-01' '20260203 parser 1970-01-01' '20260203 python 2026-02-03' 'zone 2026-02-03T00:00:00+00:00' | sort | cmp - seen.txt
