#!/usr/bin/env bash
# Python's csv.Sniffer takes the 6 of 2026 for the separator of a list of Chinese days, and pandas' sep=None cuts the year there.
#
# Guess before looking: a guesser of separators chooses among signs that separate (comma, tab, semicolon, blank), or says that it finds
# none. The Sniffer counts every ASCII sign, figures too: each line of a list of days of 2026 has the same figures of the year, so
# that 2026年2月3日 becomes 202 and 年2月3日; a list of windows 2月3日—2月10日 is cut at its 1. pandas.read_csv(sep=None) asks
# the Sniffer about the first line alone, cuts the days at the 2, and makes 17:00 two columns of numbers. clevercsv finds the Chinese comma, which
# no other does.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pandas==3.0.1 clevercsv==0.8.5
"$work/venv/bin/python" - <<'PYTHON'
import csv
import io
import sys
from importlib.metadata import version

import clevercsv
import pandas

DAYS = "2026年2月3日\n2026年3月5日\n2026年3月9日\n"
WINDOWS = "2月3日—2月10日\n3月3日—3月10日\n"
HOURS = "17:00\n09:30\n"
COMMAS = "甲，10日\n乙，5日\n丙，30日\n"


def table(text: str) -> list[list[object]]:
    read = pandas.read_csv(io.StringIO(text), sep=None, engine="python", header=None)
    return read.astype(object).where(read.notna(), None).values.tolist()


sniffed = {text: csv.Sniffer().sniff(text).delimiter for text in (DAYS, WINDOWS, HOURS)}
print("Python", sys.version.split()[0], sniffed)
assert list(sniffed.values()) == ["6", "1", ":"]
days, hours, commas = table(DAYS), table(HOURS), table(COMMAS)
print("pandas", version("pandas"), days, hours, commas)
assert days[0] == [None, 0, "6年", "月3日"] and days[1][:3] == [None, 0, "6年3月5日"], days
assert hours == [[17, 0], [9, 30]]
assert commas[0] == ["甲，", "0日"] and commas[1] == ["乙，5日", None], commas
print("clevercsv", version("clevercsv"), clevercsv.Sniffer().sniff(COMMAS).delimiter)
assert clevercsv.Sniffer().sniff(COMMAS).delimiter == "，"
PYTHON
