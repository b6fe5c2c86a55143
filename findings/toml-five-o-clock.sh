#!/usr/bin/env bash
# 17:00 in a TOML file is a time to tomlkit and rtoml and an error to Python's own reader.
#
# Guess before looking: a file of TOML that one reader of today takes is taken by every other of today, as the format has had a version
# 1.0 since 2021. An hour without seconds, as every notice has it, came with version 1.1: tomlkit and rtoml read 17:00 and
# 2026-02-03 17:00, Python's tomllib, to 3.14, and toml refuse the file. What a program has checked and rewritten by tomlkit, the
# next one cannot open. The other way round toml alone takes 公示 as a bare key and full-width digits.
# Needs: python3 (3.11 to 3.14) with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q tomlkit==0.15.2 rtoml==0.14.0 toml==0.10.2
"$work/venv/bin/python" - <<'PYTHON'
import sys
import tomllib
from importlib.metadata import version

import rtoml
import toml
import tomlkit

READERS = {"tomllib": tomllib.loads, "tomlkit": tomlkit.parse, "rtoml": rtoml.loads, "toml": toml.loads}
TEXTS = ("closes = 17:00", "closes = 2026-02-03 17:00", "closes = 17:00:00", "公示 = 30", "days = ３０")


def taken(read, text):
    try:
        read(text)
    except ValueError:  # each library's error is one
        return False
    return True


seen = {text: [name for name, read in READERS.items() if taken(read, text)] for text in TEXTS}
print(f"tomllib of Python {sys.version_info[0]}.{sys.version_info[1]}", {name: version(name) for name in list(READERS)[1:]})
for text, names in seen.items():
    print(f"{text}: taken by", ", ".join(names) or "none")
assert list(seen.values()) == [["tomlkit", "rtoml"], ["tomlkit", "rtoml"], list(READERS), ["toml"], ["toml"]], seen
PYTHON
