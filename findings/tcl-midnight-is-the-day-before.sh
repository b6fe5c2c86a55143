#!/usr/bin/env bash
# Tcl reads 2026-02-03 24:00 as a minute to midnight of 2 February, and 2026年2月3日 as 20:26 of today.
#
# Guess before looking: clock scan in free form refuses what it does not know, as it does 2026.2.3, and takes 24:00 for the end of
# the day or refuses it. It gives 23:59:59 of the day before the one named, and of Chinese dates the first number as an hour: 3月5日
# is three o'clock, 10日 ten, the year 2026 twenty-six past eight in the evening. With -format it reads them, and 30 February as 2
# March.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb tcl8.6=8.6.13+dfsg-2 libtcl8.6=8.6.13+dfsg-2
export LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu TCL_LIBRARY="$work/root/usr/share/tcltk/tcl8.6" TZ=Asia/Shanghai LC_ALL=C.UTF-8
cat >seen.tcl <<'TCL'
puts $tcl_patchLevel
set now [clock scan "2026-01-15 10:00" -format "%Y-%m-%d %H:%M"]
foreach words {"2026-02-03 24:00" 2026年2月3日 3月5日 10日 2026.2.3} {
    if {[catch {clock scan $words -base $now} moment]} { puts "$words refused" } else { puts "$words [clock format $moment -format {%Y-%m-%d %H:%M:%S}]" }
}
puts [clock format [clock scan 2026年2月30日 -format %Y年%N月%d日] -format %Y-%m-%d]
TCL
root/usr/bin/tclsh8.6 seen.tcl | tee seen.txt
printf '%s\n' 8.6.13 '2026-02-03 24:00 2026-02-02 23:59:59' '2026年2月3日 2026-01-15 20:26:00' '3月5日 2026-01-15 03:00:00' '10日 2026-01-15 10:00:00' '2026.2.3 refused' 2026-03-02 | cmp - seen.txt
