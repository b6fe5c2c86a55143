#!/usr/bin/env bash
# frictionless takes a column of articles, "3,10" and "15,45", for places on a map, and the court 0105 for 105.
#
# Guess before looking: a library that describes tables so that others can check them takes "3,10", articles 3 and 10, for text, as
# it does a column with 30 February in it, or for a number in the German manner. It infers "geopoint", 3 degrees east and 10
# north, and the articles are two numbers of a place; with "15,91" among them, which is none, the column is text. 0105 is an
# integer, so that the court's code is 105 in what is extracted. A third article, or a wide comma, keeps the text.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q frictionless==5.21.0
venv/bin/python -W ignore - <<'PYTHON'
from importlib.metadata import version
from pathlib import Path

from frictionless import describe, extract


def seen(*articles: str) -> str:
    Path("laws.csv").write_text("court,articles\n" + "".join(f'0105,"{one}"\n' for one in articles), "utf-8")
    return {field.name: field.type for field in describe("laws.csv").schema.fields}["articles"]


kinds = [seen("3,10", "15,45"), seen("3,10", "15,91"), seen("3,10,15"), seen("3，10")]
seen("3,10", "15,45")
row = next(iter(extract("laws.csv").values()))[1]
print("frictionless", version("frictionless"), kinds, row)
assert kinds == ["geopoint", "string", "string", "string"], kinds
assert row["court"] == 105 and [float(part) for part in row["articles"]] == [15.0, 45.0], row
PYTHON
