#!/usr/bin/env bash
# tabulate prints the month 2026.10, given as text, as 2026.1, the item 3.10 as 3.1 and the mark 1e5 as 100000.
#
# Guess before looking: a printer of tables prints texts as they are and lines up numbers. It reads texts as numbers where all of a column can
# be read so, and writes them anew: October of 2026 is January's month, item 3.10 stands before 3.9 as 3.1; a word in the column keeps
# all as they are. The court's code 0105 and 2026-10 stay. pandas' to_markdown, which is tabulate, does the same to a column of texts;
# disable_numparse=True stops it.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q tabulate==0.9.0 pandas==2.3.3
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import pandas
from tabulate import tabulate


def column(*cells: str, **options: bool) -> list[str]:
    return [line.strip() for line in tabulate([[cell] for cell in cells], tablefmt="plain", **options).split("\n")]


seen = [column("2026.10", "2026.2"), column("3.9", "3.10"), column("1e5", "2e3"), column("2026.10", "待定"), column("0105", "0106"), column("2026-10", "2026-02")]
print("tabulate", version("tabulate"), seen)
assert seen == [["2026.1", "2026.2"], ["3.9", "3.1"], ["100000", "2000"], ["2026.10", "待定"], ["0105", "0106"], ["2026-10", "2026-02"]], seen
assert column("2026.10", "2026.2", disable_numparse=True) == ["2026.10", "2026.2"]
table = pandas.DataFrame({"month": ["2026.10", "2026.2"]}).to_markdown(index=False)
print("pandas", version("pandas"), table)
assert "2026.1 " in table and "2026.10" not in table
PYTHON
