#!/usr/bin/env bash
# chinese-lunar is right for 2026 and a day or a month off for all of 2074 to 2099, in the autumn of 2033 and in 1996.
#
# Guess before looking: a table of lunar months is right or wrong line by line: it may miss a new moon by a day, as such tables do in 2057, and the year
# after is right again. chinese-lunar adds up the days of all years before, so that what is wrong in 2073 moves
# each later day by one: the Dragon Boat Festival of 2073 is the sixth day, and New Year's Day of 2080 the first of the second month.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit chinese-lunar@0.1.4 lunar-javascript@1.7.7 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const lunar = require("chinese-lunar");
const { Solar } = require("lunar-javascript");

const read = (year, month, day) => {
  const said = lunar.solarToLunar(new Date(year, month - 1, day));
  return `${said.year}-${said.leap ? "leap " : ""}${said.month}-${said.day}`;
};
const almanac = (year, month, day) => {
  const said = Solar.fromYmd(year, month, day).getLunar();
  return `${said.getYear()}-${said.getMonth() < 0 ? "leap " : ""}${Math.abs(said.getMonth())}-${said.getDay()}`;
};
const days = [[2026, 2, 17], [2033, 9, 8], [2073, 6, 10], [2080, 1, 22]];
const seen = days.map((day) => [read(...day), almanac(...day)]);
console.log("chinese-lunar and an almanac", seen);
assert.deepStrictEqual(seen, [
  ["2026-1-1", "2026-1-1"], ["2033-leap 7-15", "2033-8-15"], ["2073-5-6", "2073-5-5"], ["2080-2-1", "2080-1-1"],
]);
const wrong = {};
for (let day = new Date(1990, 0, 1, 12); day.getFullYear() < 2100; day.setDate(day.getDate() + 1)) {
  const one = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  if (read(...one) !== almanac(...one)) wrong[one[0]] = (wrong[one[0]] ?? 0) + 1;
}
console.log("wrong days by year", wrong);
assert.deepStrictEqual([wrong[1996], wrong[2033], wrong[2073], wrong[2074], wrong[2099]], [60, 129, 210, 365, 365]);
assert.strictEqual(wrong[2026], undefined);
JS
TZ=Asia/Shanghai node seen.cjs
