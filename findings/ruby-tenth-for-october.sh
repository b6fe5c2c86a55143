#!/usr/bin/env bash
# Ruby's Date.parse refuses 2026年2月3日, and takes 10月, October, for the 10th and 第0512号 for 12 May.
#
# Guess before looking: a reader of English dates either knows the Chinese signs of year and month or refuses them. Date.parse looks for digits anywhere: two of them are a day of the
# month in which it is asked, 公示期30日 the 30th, four are month and day, so that 2026年 is the 26th of month 20 and refused
# for that; and 下午3:05 behind a date with strokes is 03:05.
# Needs: node with npm, the network for the pinned packages (Ruby itself, in WebAssembly).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @ruby/wasm-wasi@2.10.1 @ruby/3.4-wasm-wasi@2.10.1 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const fs = require("node:fs");
const { DefaultRubyVM } = require("@ruby/wasm-wasi/dist/node");

(async () => {
  const code = fs.readFileSync("node_modules/@ruby/3.4-wasm-wasi/dist/ruby+stdlib.wasm");
  const { vm } = await DefaultRubyVM(await WebAssembly.compile(code));
  const seen = vm.eval(`
    require "date"
    words = ["2026年2月3日", "10月", "公示期30日", "第0512号公告", "2026/2/3 下午3:05"]
    [RUBY_VERSION, *words.map { |said| "#{said} #{Date._parse(said)}" }, (Date.parse(words[0]) rescue $!.message)].join("\\n")
  `).toString();
  console.log(seen);
  assert.deepStrictEqual(seen.split("\n").slice(1), [
    "2026年2月3日 {mon: 20, mday: 26}", "10月 {mday: 10}", "公示期30日 {mday: 30}", "第0512号公告 {mon: 5, mday: 12}",
    "2026/2/3 下午3:05 {hour: 3, min: 5, year: 2026, mon: 2, mday: 3}", "invalid date",
  ]);
})();
JS
node --no-warnings seen.cjs
