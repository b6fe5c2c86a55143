#!/usr/bin/env bash
# CST, the short name of China's own time, is Chicago's to four readers of dates.
#
# Guess before looking: what Shanghai's clocks call their time (date prints it, Java's Date and mail servers too) is read back as
# Beijing's, or left without a zone where it is ambiguous. Python's email, dateparser, JavaScript's Date and GNU date take it for
# six hours behind Greenwich: nine o'clock of Beijing is eleven at night there, and a paper that came in on its last day is late.
# dateutil leaves the zone out. GNU date does not read back what it prints under TZ=Asia/Shanghai.
# Needs: python3 with venv, node, GNU date with the zone's data (Debian's tzdata), the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q dateparser==1.5.0 python-dateutil==2.9.0.post0
printed=$(TZ=Asia/Shanghai LC_ALL=C date -d '2026-02-03T01:00:00Z')
read_back=$(TZ=Asia/Shanghai date -u -d "$printed" +%FT%TZ)
by_node=$(TZ=Asia/Shanghai node -p 'new Date("Tue, 03 Feb 2026 09:00:00 CST").toISOString()')
printf 'date %s prints %s and reads %s\nnode %s reads %s\n' "$(date --version | sed -n '1s/.* //p')" "$printed" "$read_back" "$(node -v)" "$by_node"
test "$printed" = 'Tue Feb  3 09:00:00 CST 2026'
test "$read_back" = 2026-02-03T15:00:00Z
test "$by_node" = 2026-02-03T15:00:00.000Z
"$work/venv/bin/python" -W ignore - <<'PYTHON'
import sys
from email.utils import parsedate_to_datetime
from importlib.metadata import version

import dateparser
from dateutil import parser

seen = {
    f"email of Python {sys.version_info[0]}.{sys.version_info[1]}": parsedate_to_datetime("Tue, 03 Feb 2026 09:00:00 CST"),
    f"dateparser {version('dateparser')}": dateparser.parse("2026-02-03 09:00 CST"),
    f"python-dateutil {version('python-dateutil')}": parser.parse("Tue, 03 Feb 2026 09:00:00 CST"),
}
for name, moment in seen.items():
    print(name, moment)
offsets = [moment.utcoffset() and moment.utcoffset().total_seconds() / 3600 for moment in seen.values()]
assert offsets == [-6, -6, None], offsets
PYTHON
