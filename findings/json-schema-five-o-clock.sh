#!/usr/bin/env bash
# Five o'clock as a JSON Schema "time": what one validator takes the next one refuses, and no form passes in all of them.
#
# Guess before looking: format "time" is that of RFC 3339, an hour with seconds and a zone: 17:00:00+08:00 is valid, 17:00 and 17:00:00
# are not. Ajv, @cfworker/json-schema and jsonschema-rs say so. Python's jsonschema, with its FormatChecker(), says the opposite
# (the format of its third draft); fastjsonschema takes all three, is-my-json-valid what jsonschema takes. So a closing hour
# that was checked where it was written is refused where it is read.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q jsonschema==4.26.0 fastjsonschema==2.22.3 jsonschema-rs==0.61.2
npm install --silent --no-fund --no-audit ajv@8.20.0 ajv-formats@3.0.1 @cfworker/json-schema@4.1.6 is-my-json-valid@2.20.6 >/dev/null
cat >seen.py <<'PYTHON'
from importlib.metadata import version

import fastjsonschema
import jsonschema
import jsonschema_rs

HOURS = ("17:00", "17:00:00", "17:00:00+08:00")
SCHEMA = {"$schema": "http://json-schema.org/draft-07/schema#", "type": "string", "format": "time"}


def by_fast(hour):
    try:
        fastjsonschema.validate(SCHEMA, hour)
    except fastjsonschema.JsonSchemaException:
        return False
    return True


strict = jsonschema_rs.validator_for(SCHEMA, validate_formats=True)
checked = jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
readers = {"jsonschema": checked.is_valid, "fastjsonschema": by_fast, "jsonschema-rs": strict.is_valid}
seen = {name: [hour for hour in HOURS if valid(hour)] for name, valid in readers.items()}
for name, hours in seen.items():
    print(name, version(name), "takes", hours)
assert seen == {"jsonschema": ["17:00:00"], "fastjsonschema": list(HOURS), "jsonschema-rs": ["17:00:00+08:00"]}, seen
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { Validator } from "@cfworker/json-schema";
import mine from "is-my-json-valid";

const schema = { type: "string", format: "time" };
const ajv = addFormats(new Ajv());
const readers = { ajv: ajv.compile(schema), "@cfworker/json-schema": (hour) => new Validator(schema).validate(hour).valid, "is-my-json-valid": mine(schema) };
const seen = Object.fromEntries(Object.entries(readers).map(([name, valid]) => [name, ["17:00", "17:00:00", "17:00:00+08:00"].filter((hour) => valid(hour))]));
for (const [name, hours] of Object.entries(seen)) console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, "takes", hours);
const inFull = ["17:00:00+08:00"];
assert.deepStrictEqual(seen, { ajv: inFull, "@cfworker/json-schema": inFull, "is-my-json-valid": ["17:00:00"] });
JS
venv/bin/python seen.py
node seen.mjs
