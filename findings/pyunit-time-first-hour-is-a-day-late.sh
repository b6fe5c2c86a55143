#!/usr/bin/env bash
# pyunit-time puts 2026年2月3日凌晨0时 on 4 February, reads the 12th in a case number, and gives each day the hour of asking.
#
# Guess before looking: 凌晨0时 is the first moment of its day, as 上午9时 is its ninth hour; a day without an hour is that day from midnight, as 2026-02-03 is to the same library;
# and 民初12号 is no date. It reads the 0 as the end of the day, 2026年2月3日 as ten o'clock because it was ten when it was asked, and
# 初12号 as the twelfth of the month.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pyunit-time==2024.7.3
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from pyunit_time import Time

asked = ("2026年2月3日凌晨0时", "2026年2月3日9时30分", "2026年2月3日", "2026-02-03", "(2026)京0105民初12号")
seen = {words: Time("2026-01-15 10:00:00").parse(words)[0]["keyDate"][:16] for words in asked}
print("pyunit-time", version("pyunit-time"), seen)
assert list(seen.values()) == ["2026-02-04 00:00", "2026-02-03 09:30", "2026-02-03 10:00", "2026-02-03 00:00", "2026-01-12 10:00"], seen
PYTHON
