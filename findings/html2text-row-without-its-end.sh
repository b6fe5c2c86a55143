#!/usr/bin/env bash
# html2text prints 2026年2 and half a sign, then 10日, for a row of the cells 2026年2月3日 and 10.
#
# Guess before looking: The option -utf8 of html2text, the converter in C++ that Debian has, makes it read and write Chinese, in a
# table too. It counts a cell's width in signs and lays the next cell over its bytes: of 2026年2月3日 the 3 is gone and its 日 stands
# behind the 10, so that a row of a day and a number reads ten days; the same cell alone in its row is whole.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb html2text=1.3.2a-28
for row in '<td>2026年2月3日</td><td>10</td>' '<td>2026年2月3日</td>'; do
  printf '<html><body><table><tr>%s</tr></table></body></html>' "$row" >row.html
  LC_ALL=C.UTF-8 root/usr/bin/html2text -utf8 row.html
done >rows.txt
dpkg-deb -f html2text_*.deb Version
cat rows.txt
python3 - <<'PYTHON'
from pathlib import Path

beside, alone = [line for line in Path("rows.txt").read_bytes().split(b"\n") if line.strip()]
assert beside == "2026年2".encode() + "月".encode()[:2] + "10日".encode(), beside
assert alone.decode().strip() == "2026年2月3日", alone
PYTHON
