#!/usr/bin/env bash
# From 3 to 12 February 2026 are eight working days to dayjs-business-time and minus seven to moment-business-time, on whose model it is made.
#
# Guess before looking: the one is the other for Day.js, and the number of working days between two days is the same in both, 7 or 8. moment-business-time
# counts from the later to the earlier, as Moment's diff does, and at midnight the last day is not in it: -7, and 0 from a Sunday to the Monday
# behind it. dayjs-business-time counts the other way round and the last day in: 8, and 1 from Sunday to Monday, also for the hours
# from four in the afternoon to nine the next morning. In hours the two agree but for the sign: 64.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit dayjs@1.11.23 dayjs-business-time@1.0.4 moment@2.31.0 moment-business-time@2.0.0 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const dayjs = require("dayjs");
const moment = require("moment-business-time");

dayjs.extend(require("dayjs-business-time"));
const windows = [["2026-02-03", "2026-02-12"], ["2026-02-01", "2026-02-02"], ["2026-02-03T16:00", "2026-02-04T09:00"]];
const days = windows.map(([first, last]) => [
  dayjs(first).businessDaysDiff(dayjs(last)), moment(first).workingDiff(moment(last), "days"),
]);
const [first, last] = ["2026-02-03T09:00", "2026-02-12T17:00"];
const hours = [dayjs(first).businessHoursDiff(dayjs(last)), moment(first).workingDiff(moment(last), "hours")];
const tenth = [dayjs("2026-02-01").addBusinessDays(10).format("MM-DD"), moment("2026-02-01").addWorkingTime(10, "days").format("MM-DD")];
console.log(days, hours, tenth);
assert.deepStrictEqual(days.slice(0, 2), [[8, -7], [1, 0]].map(([one, other]) => [one, other]));
assert.strictEqual(days[2][0], 1);
assert.deepStrictEqual(hours, [64, -64]);
assert.deepStrictEqual(tenth, ["02-13", "02-13"]);
JS
TZ=Asia/Shanghai node seen.cjs
