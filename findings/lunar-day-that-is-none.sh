#!/usr/bin/env bash
# Two calendars take days that do not exist: a thirtieth of a short lunar month, a leap month, 30 February.
#
# Guess before looking: a calendar refuses 十二月三十 of 2025, whose twelfth month has 29 days, 闰六月 of 2026, which has none, and
# 30 February. lunardate, LunarCalendar and tyme4ts refuse all three. sxtwl gives the first of the next month, the ordinary
# sixth month and 2 March. lunar-python and lunar-javascript check the lunar side alone: their 30 February is a day with a
# weekday and a lunar date (that of 2 March), still printed 2026-02-30.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q lunardate==0.3.0 LunarCalendar==0.0.9 lunar-python==1.4.8 sxtwl==2.0.7
"$work/venv/bin/python" - <<'PYTHON'
import warnings
from importlib.metadata import version

import lunarcalendar
import lunardate
import sxtwl
from lunar_python import Lunar, Solar

warnings.simplefilter("ignore")
DAYS = {"the 30th of the twelfth month": (2025, 12, 30, False), "a leap sixth month": (2026, 6, 1, True)}


def answer(read, *day):
    try:
        return str(read(*day))
    except Exception as error:  # each library has a class of its own
        return f"refused ({type(error).__name__})"


def by_lunarcalendar(year, month, day, leap):
    return lunarcalendar.Converter.Lunar2Solar(lunarcalendar.Lunar(year, month, day, isleap=leap)).to_date()


def by_sxtwl(found):
    return f"{found.getSolarYear()}-{found.getSolarMonth():02}-{found.getSolarDay():02}"


def by_lunar_python(year, month, day, leap):
    return Lunar.fromYmd(year, -month if leap else month, day).getSolar().toYmd()


lunar = {
    "lunardate": lambda *day: lunardate.LunarDate(*day).to_solar_date(),
    "LunarCalendar": by_lunarcalendar,
    "sxtwl": lambda *day: by_sxtwl(sxtwl.fromLunar(*day)),
    "lunar-python": by_lunar_python,
}
solar = {
    "sxtwl": lambda *day: by_sxtwl(sxtwl.fromSolar(*day)),
    "lunar-python": lambda *day: f"{Solar.fromYmd(*day).toYmd()} {Solar.fromYmd(*day).getLunar()}",
}
seen = {(name, what): answer(read, *day) for name, read in lunar.items() for what, day in DAYS.items()}
seen |= {(name, "30 February"): answer(read, 2026, 2, 30) for name, read in solar.items()}
for (name, what), found in seen.items():
    print(f"{name} {version(name)}: {what}: {found}")
accepted = {key: found for key, found in seen.items() if not found.startswith("refused")}
assert accepted == {
    ("sxtwl", "the 30th of the twelfth month"): "2026-02-17",
    ("sxtwl", "a leap sixth month"): "2026-07-14",
    ("sxtwl", "30 February"): "2026-03-02",
    ("lunar-python", "30 February"): f"2026-02-30 {Solar.fromYmd(2026, 3, 2).getLunar()}",
}, accepted
PYTHON
cd "$work"
npm install --silent --no-fund --no-audit lunar-javascript@1.7.7 tyme4ts@1.5.2 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const { Lunar, Solar } = require("lunar-javascript");
const { LunarDay, SolarDay } = require("tyme4ts");

console.log("lunar-javascript", require("lunar-javascript/package.json").version, Solar.fromYmd(2026, 2, 30).toYmd());
assert.strictEqual(Solar.fromYmd(2026, 2, 30).toYmd(), "2026-02-30");
for (const refused of [
  () => Lunar.fromYmd(2025, 12, 30), () => LunarDay.fromYmd(2025, 12, 30), () => LunarDay.fromYmd(2026, -6, 1), () => SolarDay.fromYmd(2026, 2, 30),
]) assert.throws(refused);
JS
node seen.cjs
