#!/usr/bin/env bash
# jq reads nine o'clock of Beijing, 2026-02-03T09:00:00+0800, as nine o'clock UTC, by a format that has the zone in it.
#
# Guess before looking: strptime with %z takes the zone into account and mktime gives the moment, 1:00 UTC, as gojq has it; or jq
# refuses what it cannot use, as its fromdate refuses each zone but Z. It reads the zone, requires it, and drops it: a moment in
# Beijing's first eight hours stays on its day where gojq has the day before. 30 February is 2 March, and 2026-W06-2 by %G-W%V-%u the
# last day of 1899. localtime and mktime do not undo each other: one o'clock UTC comes back as nine.
# Needs: a Debian 12 with apt-get (its lists up to date); python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q -o APT::Sandbox::User=root gojq=0.12.11-1 >/dev/null
dpkg -x gojq_*.deb root
python3 -m venv venv
venv/bin/pip install -q jq==1.13.0
TZ=Asia/Shanghai venv/bin/python - <<'PYTHON'
import json
import subprocess
from importlib.metadata import version

import jq

asked = [
    ('strptime("%Y-%m-%dT%H:%M:%S%z") | mktime | todate', "2026-02-03T09:00:00+0800"),
    ('strptime("%Y-%m-%dT%H:%M:%S%z") | mktime | todate', "2026-02-03T00:30:00+0800"),
    ('strptime("%Y-%m-%d") | mktime | todate', "2026-02-30"),
    ('strptime("%G-W%V-%u") | mktime | todate', "2026-W06-2"),
    ("localtime | mktime | todate", 1770080400),
]
first = [jq.compile(program).input_value(value).first() for program, value in asked]
run = lambda program, value: subprocess.run(["root/usr/bin/gojq", "-r", program], input=json.dumps(value), capture_output=True, text=True, check=True).stdout.strip()
go = [run(*one) for one in asked[:3]]
try:
    jq.compile("fromdate").input_value("2026-02-03T09:00:00+08:00").first()
    refused = False
except ValueError:
    refused = True
print("jq.py", version("jq"), first, "gojq", go, refused)
assert first == ["2026-02-03T09:00:00Z", "2026-02-03T00:30:00Z", "2026-03-02T00:00:00Z", "1899-12-31T00:00:00Z", "2026-02-03T09:00:00Z"], first
assert go == ["2026-02-03T01:00:00Z", "2026-02-02T16:30:00Z", "2026-03-02T00:00:00Z"], go
assert refused
PYTHON
