#!/usr/bin/env bash
# Mermaid's Gantt chart ends ten working days that begin on a Sunday a day early, and takes 30 February for 2 March at eight.
#
# Guess before looking: a task of 10d with "excludes weekends" has ten days that are not excluded; from Monday 2 February they
# end with Friday the 13th. They do; from Sunday the 1st, or Saturday 31 January, the excluded first day is one of the ten, and
# they end with Thursday the 12th. 2026-02-30 by the format YYYY-MM-DD is, in Beijing, 2 March 08:00, where by YYYYMMDD or with
# Chinese signs it is refused.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit mermaid@11.17.2 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readdirSync, readFileSync } from "node:fs";

const folder = "./node_modules/mermaid/dist/chunks/mermaid.core/";
const { diagram } = await import(folder + readdirSync(folder).find((name) => /^gantt.*\.mjs$/.test(name)));
const shown = (day) => [day.getFullYear(), day.getMonth() + 1, day.getDate(), day.getHours()].join("-");
const chart = (lines) => {
  diagram.db.clear();
  diagram.parser.yy = diagram.db;
  diagram.parser.parse(`gantt\n${lines}\n`);
  return diagram.db.getTasks().map((task) => `${shown(task.startTime)} to ${shown(task.renderEndTime ?? task.endTime)}`).join();
};
const window = (first) => chart(`dateFormat YYYY-MM-DD\nexcludes weekends\nsection a\n公示 :a1, ${first}, 10d`);
const seen = {
  Monday: window("2026-02-02"), Sunday: window("2026-02-01"), Saturday: window("2026-01-31"),
  "30 February": chart("dateFormat YYYY-MM-DD\nsection a\n公示 :a1, 2026-02-30, 1d"),
};
console.log(JSON.parse(readFileSync("node_modules/mermaid/package.json")).version, seen);
assert.deepStrictEqual(seen, {
  Monday: "2026-2-2-0 to 2026-2-14-0", Sunday: "2026-2-1-0 to 2026-2-13-0", Saturday: "2026-1-31-0 to 2026-2-13-0", "30 February": "2026-3-2-8 to 2026-3-3-8",
});
for (const [format, day] of [["YYYYMMDD", "20260230"], ["YYYY年M月D日", "2026年2月30日"]]) {
  assert.throws(() => chart(`dateFormat ${format}\nsection a\n公示 :a1, ${day}, 1d`), /Invalid date/);
}
JS
TZ=Asia/Shanghai node seen.mjs
