#!/usr/bin/env bash
# P1Y10D, a year and ten days, is a JSON Schema "duration" in two validators and none in two others; Python's takes P1.5D and P-1D.
#
# Guess before looking: the format is the grammar of RFC 3339, in which days follow months and months years: P1Y10D, without
# months, is not in it, nor are fractions and signs. @cfworker/json-schema and jsonschema-rs say so. Ajv takes P1Y10D; Python's
# jsonschema takes it, a day and a half and a day backwards; is-my-json-valid does not know the format and takes every text,
# z-schema none.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q jsonschema==4.26.0 isoduration==20.11.0 jsonschema-rs==0.61.2
npm install --silent --no-fund --no-audit ajv@8.20.0 ajv-formats@3.0.1 @cfworker/json-schema@4.1.6 is-my-json-valid@2.20.6 z-schema@6.0.2 >/dev/null
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

import jsonschema
import jsonschema_rs

LENGTHS = ("P15D", "P1Y10D", "P1.5D", "P-1D", "P2W3D", "P")
SCHEMA = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "string", "format": "duration"}
checked = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
strict = jsonschema_rs.validator_for(SCHEMA, validate_formats=True)
seen = {name: [length for length in LENGTHS if by.is_valid(length)] for name, by in {"jsonschema": checked, "jsonschema-rs": strict}.items()}
for name, lengths in seen.items():
    print(name, version(name), "takes", lengths)
assert seen == {"jsonschema": ["P15D", "P1Y10D", "P1.5D", "P-1D"], "jsonschema-rs": ["P15D"]}
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { Validator } from "@cfworker/json-schema";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import loose from "is-my-json-valid";
import ZSchema from "z-schema";

const schema = { type: "string", format: "duration" };
const ajv = new Ajv();
addFormats(ajv);
const strict = new Validator(schema, "2020-12");
const readers = {
  ajv: ajv.compile(schema), cfworker: (length) => strict.validate(length).valid, "is-my-json-valid": loose(schema),
  "z-schema": (length) => new ZSchema({}).validate(length, schema),
};
const lengths = ["P15D", "P1Y10D", "P1.5D", "P-1D", "P2W3D", "P"];
const seen = Object.fromEntries(Object.entries(readers).map(([name, valid]) => [name, lengths.filter(valid)]));
for (const [name, taken] of Object.entries(seen)) console.log(name, "takes", ...taken);
assert.deepStrictEqual(seen, { ajv: ["P15D", "P1Y10D"], cfworker: ["P15D"], "is-my-json-valid": lengths, "z-schema": [] });
JS
node seen.mjs
