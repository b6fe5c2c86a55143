#!/usr/bin/env bash
# iso8601-duration and date-duration read -P1D, a day before, as a day after; normalized, P15D is P1M-16D and P45D P1M15D.
#
# Guess before looking: a reader of ISO 8601 lengths that does not know the sign, as alarms of calendars have it, refuses it,
# and "normalize" leaves a length of days in days. Two readers look for the length anywhere in the text: -P1D from 31 January is
# 1 February, as is 30日P1D; P1M is 3 March to both, where duration-fns says 28 February. duration-fns' normalize, from 31
# January, fills the month first and takes days away: P1M-16D, PT36H is P1M-29DT-12H; @musement/iso-duration makes a month of
# thirty days: P45D is P1M15D.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit iso8601-duration@2.1.4 date-duration@2.0.0 duration-fns@3.0.2 @musement/iso-duration@1.0.0 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { createRequire } from "node:module";
import dateDuration from "date-duration";
import { apply, normalize, toString } from "duration-fns";
import { end, parse } from "iso8601-duration";

const { isoDuration } = createRequire(import.meta.url)("@musement/iso-duration");
const DateDuration = dateDuration.default ?? dateDuration;
const from = new Date("2026-01-31T00:00:00Z");
const day = (moment) => moment.toISOString().slice(0, 10);
const seen = {
  "iso8601-duration": ["-P1D", "P1M", "P15D"].map((length) => day(end(parse(length), from))),
  "date-duration": ["-P1D", "P1M", "P15D"].map((length) => day(new DateDuration(length).addTo(from))),
  "duration-fns": ["-P1D", "P1M", "P15D"].map((length) => day(apply(from, length))),
  normalize: ["P15D", "PT36H"].map((length) => toString(normalize(length, from))),
  musement: isoDuration("P45D").normalize().toString(),
  found: parse("30日P1D").days,
};
console.log(seen);
assert.deepStrictEqual(seen, {
  "iso8601-duration": ["2026-02-01", "2026-03-03", "2026-02-15"], "date-duration": ["2026-02-01", "2026-03-03", "2026-02-15"], "duration-fns": ["2026-01-30", "2026-02-28", "2026-02-15"],
  normalize: ["P1M-16D", "P1M-29DT-12H"], musement: "P1M15D", found: 1,
});
JS
TZ=UTC node seen.mjs
