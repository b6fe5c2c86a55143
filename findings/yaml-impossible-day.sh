#!/usr/bin/env bash
# 30 February in a YAML file is an error of no kind that PyYAML and ruamel.yaml have, 2 March, or words.
#
# Guess before looking: a day that does not exist is told by the reader's own error, YAMLError in Python, which a program catches to say that its
# configuration is wrong, or is left as words. PyYAML and ruamel.yaml raise a bare ValueError, "day is out of range for month",
# which passes `except YAMLError` and names no line. The npm yaml reads 2 March once it is told the file is YAML 1.1, and words
# otherwise; js-yaml 5 leaves 3 February as words too.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pyyaml==6.0.4 ruamel.yaml==0.19.1
npm install --silent --no-fund --no-audit yaml@2.9.1 js-yaml@5.5.0 >/dev/null
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

text = "name: notice\ncloses: 2026-02-30\n"
for name, read, own in (("pyyaml", yaml.safe_load, yaml.YAMLError), ("ruamel.yaml", YAML(typ="safe").load, YAMLError)):
    try:
        read(text)
    except own:
        raise SystemExit(f"{name} raises its own error now")
    except ValueError as error:
        print(name, version(name), "raises ValueError:", error)
        assert str(error) == "day is out of range for month", error
    else:
        raise SystemExit(f"{name} reads it now")
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import * as jsYaml from "js-yaml";
import YAML from "yaml";

const text = "closes: 2026-02-30\n";
const seen = {
  "yaml, as YAML 1.1": YAML.parse(text, { version: "1.1" }).closes,
  yaml: YAML.parse(text).closes,
  "js-yaml": jsYaml.load(text).closes,
  "js-yaml, 3 February": jsYaml.load("closes: 2026-02-03\n").closes,
};
console.log(seen);
assert.strictEqual(JSON.stringify(Object.values(seen)), '["2026-03-02T00:00:00.000Z","2026-02-30","2026-02-30","2026-02-03"]');
JS
node seen.mjs
