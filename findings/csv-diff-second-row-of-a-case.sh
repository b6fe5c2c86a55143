#!/usr/bin/env bash
# csv-diff compares only the last of the rows that share a key: a hearing that is struck from the list is no change.
#
# Guess before looking: a key that two rows share is an error, as a key is to be unique, or both rows are compared. csv-diff keeps the last
# row of each key without a word: from two hearings of one case to the second alone it finds nothing added, removed or changed, and
# where the first is left it says that the second's day was moved to it.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q csv-diff==1.2
"$work/venv/bin/python" - <<'PYTHON'
import io
from importlib.metadata import version

from csv_diff import compare, load_csv

HEAD, FIRST, SECOND = "case,day\n", "民初12,2026-02-03\n", "民初12,2026-03-05\n"


def changes(old: str, new: str) -> dict[str, object]:
    found = compare(load_csv(io.StringIO(HEAD + old), key="case"), load_csv(io.StringIO(HEAD + new), key="case"))
    return {name: what for name, what in found.items() if what}


seen = [changes(FIRST + SECOND, SECOND), changes(FIRST + SECOND, FIRST)]
print("csv-diff", version("csv-diff"), seen)
assert seen == [{}, {"changed": [{"key": "民初12", "changes": {"day": ["2026-03-05", "2026-02-03"]}}]}]
PYTHON
