#!/usr/bin/env bash
# JSONata reads 2026-02-03 by a picture of day, month and year as 18 August 1908, 2026年2月30日 as 2 March and its own 26 for the year as 1926.
#
# Guess before looking: A text that does not fit its picture, or names a day that does not exist, gives nothing or an error,
# as XPath's pictures have it, whose letters JSONata takes; and a year of two figures that it prints itself is read back as
# that year. Two thousand and twenty-six days are added to February of the year 3, month 13 is the next January, and [Y01]
# reads 26 as 1926. Without a picture 2026-02-30 is 2 March too.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit jsonata@2.2.2 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const jsonata = require("jsonata");

const read = async (text, picture) => {
  const asked = picture ? `$toMillis("${text}", "${picture}")` : `$toMillis("${text}")`;
  return new Date(await jsonata(asked).evaluate({})).toISOString().slice(0, 10);
};
(async () => {
  const chinese = "[Y]年[M]月[D]日";
  const short = await jsonata('$fromMillis(1770076800000, "[Y01]-[M01]-[D01]")').evaluate({});
  const seen = [
    await read("2026-02-03", "[D]-[M]-[Y]"), await read("2026年2月30日", chinese), await read("2026年13月3日", chinese),
    await read("2026-02-30"), short, await read(short, "[Y01]-[M01]-[D01]"), await read("2026年12月31日", chinese),
  ];
  console.log("jsonata", seen);
  assert.deepStrictEqual(seen, ["1908-08-18", "2026-03-02", "2027-01-03", "2026-03-02", "26-02-03", "1926-02-03", "2026-12-31"]);
})();
JS
node seen.cjs
