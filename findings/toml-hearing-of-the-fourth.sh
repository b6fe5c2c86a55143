#!/usr/bin/env bash
# Five in the afternoon of 3 February in TOML is one o'clock of the 4th in Beijing to two JavaScript readers, and 30 February 2 March.
#
# Guess before looking: 2026-02-03T17:00:00 without a zone in a TOML file is a local time, as new Date() takes the same words; a day that does
# not exist is an error, since TOML's dates are RFC 3339's. @iarna/toml and smol-toml give a Date that prints right and holds
# five o'clock of Greenwich: getDate() and getHours() are the 4th and 1. Both take 2026-02-30. toml gives words for local
# times and refuses the day.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @iarna/toml@3.0.0 smol-toml@1.9.1 toml@5.0.1 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import iarna from "@iarna/toml";
import * as smol from "smol-toml";
import toml from "toml";

const hour = "hearing = 2026-02-03T17:00:00", never = "closes = 2026-02-30";
const seen = {};
for (const [name, read] of Object.entries({ "@iarna/toml": iarna.parse, "smol-toml": smol.parse, toml: toml.parse })) {
  const { hearing } = read(hour);
  const given = hearing instanceof Date ? `${hearing.getDate()} February, ${hearing.getHours()} o'clock` : `words ${hearing}`;
  let impossible;
  try {
    impossible = JSON.stringify(read(never).closes);
  } catch {
    impossible = "refused";
  }
  seen[name] = [given, impossible];
}
console.log(seen, "and new Date:", new Date("2026-02-03T17:00:00").getHours());
assert.deepStrictEqual(seen, {
  "@iarna/toml": ["4 February, 1 o'clock", '"2026-03-02"'],
  "smol-toml": ["4 February, 1 o'clock", '"2026-03-02"'],
  toml: ["words 2026-02-03T17:00:00", "refused"],
});
assert.strictEqual(new Date("2026-02-03T17:00:00").getHours(), 17);
JS
TZ=Asia/Shanghai node seen.mjs
