#!/usr/bin/env bash
# PyYAML reads 17:00 as 1020 and the district court's 0105 as 69.
#
# Guess before looking: a closing hour in a page's head is text to a reader of YAML, like 09:00 and 24时, or a time. PyYAML, of version 1.1
# of the format, takes 17:00 for a number of base sixty, so that it is 1020, 8:30 is 510 and 24:00 is 1440, while 09:00, with a
# zero in front, stays text; the code 0105 of a court is octal and 69, while 0108 stays text. ruamel.yaml, of version 1.2, gives
# the hours as text, and the code as 105.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q PyYAML==6.0.4 ruamel.yaml==0.19.1
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import yaml
from ruamel.yaml import YAML

TEXT = "[17:00, 8:30, 09:00, 24:00, 0105, 0108]"
by_pyyaml, by_ruamel = yaml.safe_load(TEXT), list(YAML(typ="safe").load(TEXT))
print("PyYAML", version("PyYAML"), by_pyyaml)
print("ruamel.yaml", version("ruamel.yaml"), by_ruamel)
assert by_pyyaml == [1020, 510, "09:00", 1440, 69, "0108"], by_pyyaml
assert by_ruamel[:4] == ["17:00", "8:30", "09:00", "24:00"] and by_ruamel[4] == 105, by_ruamel
PYTHON
