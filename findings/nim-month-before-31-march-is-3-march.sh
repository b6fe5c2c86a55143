#!/usr/bin/env bash
# Nim's times puts a month before 31 March on 3 March, and a month after 31 January there too.
#
# Guess before looking: 31 March less one month is 28 February, the last day of the month before, as most libraries have it,
# or an error. The day that February does not have is carried over: 3 March lies in the month from which one counts back, so
# that a period backwards is 28 days. A year after 29 February 2024 is 1 March. A day that does not exist is refused when it
# is read, 2026-02-30.
# Needs: gcc; a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb nim=1.6.10-2
nim="$work/root/usr/lib/nim/lib"
cat >seen.nim <<'NIM'
import times

echo format(dateTime(2026, mMar, 31) - 1.months, "yyyy-MM-dd"), " ", format(dateTime(2026, mJan, 31) + 1.months, "yyyy-MM-dd"), " ", format(dateTime(2024, mFeb, 29) + 1.years, "yyyy-MM-dd")
try:
  echo parse("2026-02-30", "yyyy-MM-dd")
except TimeParseError:
  echo "refused"
NIM
root/usr/bin/nim c --skipCfg --skipParentCfg --hints:off --warnings:off --lib:"$nim" --path:"$nim/pure" --path:"$nim/core" --path:"$nim/std" --path:"$nim/system" \
  --path:"$nim/pure/collections" --path:"$nim/posix" --cc:gcc --gcc.exe:gcc --gcc.linkerexe:gcc --passC:-w --passL:"-lm -lrt -ldl" --nimcache:"$work/cache" -o:seen seen.nim
TZ=Asia/Shanghai ./seen | tee seen.txt
printf '%s\n' '2026-03-03 2026-03-03 2025-03-01' refused | cmp - seen.txt
