#!/usr/bin/env bash
# 30 February is a JSON Schema "date" to two validators of JavaScript, and to Ajv in its fast mode.
#
# Guess before looking: format "date" is RFC 3339's full-date, which is a day of the calendar: 2026-02-30 is refused, as a month 13 is.
# z-schema and is-my-json-valid let each month have 31 days, and ajv-formats in mode "fast", as its manual says, looks at the shape
# alone; 29 February of 2025 passes too. Ajv's usual mode and @cfworker/json-schema refuse both.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit ajv@8.20.0 ajv-formats@3.0.1 @cfworker/json-schema@4.1.6 z-schema@6.0.2 is-my-json-valid@2.20.6 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { Validator } from "@cfworker/json-schema";
import mine from "is-my-json-valid";
import ZSchema from "z-schema";

const schema = { type: "string", format: "date" };
const z = new ZSchema();
const readers = {
  "ajv-formats": addFormats(new Ajv()).compile(schema),
  "ajv-formats, fast": addFormats(new Ajv(), { mode: "fast" }).compile(schema),
  "@cfworker/json-schema": (day) => new Validator(schema).validate(day).valid,
  "z-schema": (day) => z.validate(day, schema),
  "is-my-json-valid": mine(schema),
};
const days = ["2026-02-03", "2026-02-30", "2025-02-29"];
const seen = Object.fromEntries(Object.entries(readers).map(([name, valid]) => [name, days.filter((day) => valid(day))]));
for (const [name, taken] of Object.entries(seen)) console.log(name, JSON.parse(readFileSync(`node_modules/${name.split(",")[0]}/package.json`)).version, "takes", taken);
assert.deepStrictEqual(Object.values(seen), [days.slice(0, 1), days, days.slice(0, 1), days, days]);
JS
node seen.mjs
