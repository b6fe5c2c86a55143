#!/usr/bin/env bash
# humanize in Chinese writes 3第 for the third, and Feb 03 2006 for a day.
#
# Guess before looking: with its Chinese catalogue switched on, humanize writes 第3 and 2006年2月3日, or leaves the figures as they are. An
# ordinal is always the figure with an ending behind, so that 第 stands behind the 3; the form of a day is fixed in English and
# its name of the month too; twelve million is 12.3 百万, where Chinese counts by ten thousands.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q humanize==4.17.0
LC_ALL=C.UTF-8 "$work/venv/bin/python" - <<'PYTHON'
from datetime import date
from importlib.metadata import version

import humanize

humanize.i18n.activate("zh_CN")
seen = [humanize.ordinal(3), humanize.naturaldate(date(2006, 2, 3)), humanize.intword(12_345_678)]
print("humanize", version("humanize"), seen)
assert seen == ["3第", "Feb 03 2006", "12.3 百万"], seen
PYTHON
