#!/usr/bin/env bash
# Carbone prints 2026年3月2日 into a document for the day 2026-02-30, joins a day and an hour to 2026-02-0315:30, and begins a Chinese week on Sunday.
#
# Guess before looking: a maker of documents from templates prints the day that it is given, and says Invalid Date of one
# that does not exist, as it does of 2026年2月3日; and a form with a blank is printed with it. The wrong day becomes another in
# the notice, of which nobody learns. A blank in a form that stands without quotation marks is dropped. For zh-cn the week
# of Tuesday 3 February begins on the 1st, a Sunday, where China's and its own library's table say Monday.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit carbone@3.8.2 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const { writeFileSync } = require("node:fs");
const carbone = require("carbone");

const print = (day, steps) => new Promise((resolve, reject) => {
  writeFileSync("notice.html", `{d.day:${steps}}`);
  carbone.render("notice.html", { day }, { lang: "zh-cn", timezone: "Asia/Shanghai" }, (error, page) => (error ? reject(error) : resolve(String(page))));
});
(async () => {
  const seen = [
    await print("2026-02-30", "formatD(YYYY年M月D日)"), await print("2026-02-03", "formatD(YYYY年M月D日)"),
    await print("2026年2月3日", "formatD(YYYY年M月D日)"), await print("2026-02-03T15:30:00+08:00", "formatD(YYYY-MM-DD HH:mm)"),
    await print("2026-02-03", "startOfD(week):formatD(YYYY-MM-DD)"),
  ];
  console.log("carbone", seen);
  assert.deepStrictEqual(seen, ["2026年3月2日", "2026年2月3日", "Invalid Date", "2026-02-0315:30", "2026-02-01"]);
  process.exit(0);
})();
JS
TZ=Asia/Shanghai node seen.cjs
