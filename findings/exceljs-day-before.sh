#!/usr/bin/env bash
# ExcelJS files a day of Beijing as the afternoon of the day before, and ical-generator an event of a whole day on the day before.
#
# Guess before looking: new Date(2026, 1, 3), the third of February where the program runs, becomes a cell that shows the third
# of February, and the start of an event of a whole day is that day: neither has a zone. ExcelJS writes the moment by Greenwich:
# 2026-02-02 16:00, and yyyy"年"m"月"d"日" shows 2026年2月2日. What it reads is midnight of Greenwich, eight in the morning in
# Beijing, so what it has written itself looks right to it, and a test that reads back sees nothing. ical-generator writes
# DTSTART;VALUE=DATE:20260202, unless the calendar names a zone or the day is given as a string; the package ics, which takes
# [2026, 2, 3], has it right.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q openpyxl==3.1.5
npm install --silent --no-fund --no-audit exceljs@4.4.0 ical-generator@10.2.0 ics@3.12.0 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const Excel = require("exceljs");

(async () => {
  const book = new Excel.Workbook();
  const cell = book.addWorksheet("公示").getCell("A1");
  cell.value = new Date(2026, 1, 3);
  cell.numFmt = 'yyyy"年"m"月"d"日"';
  await book.xlsx.writeFile("day.xlsx");
  const again = new Excel.Workbook();
  await again.xlsx.readFile("day.xlsx");
  const back = again.worksheets[0].getCell("A1").value;
  console.log("exceljs", require("exceljs/package.json").version, "reads back", back.toString());
  assert.strictEqual(back.getTime(), new Date(2026, 1, 3).getTime());
})();
JS
TZ=Asia/Shanghai node seen.cjs
venv/bin/python - <<'PYTHON'
from datetime import datetime

import openpyxl

cell = openpyxl.load_workbook("day.xlsx").active["A1"]
print("in the file:", cell.value, cell.number_format)
assert cell.value == datetime(2026, 2, 2, 16), cell.value
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import generator from "ical-generator";
import { createEvent } from "ics";

const day = (file) => file.match(/^DTSTART[^:]*:(.*)$/m)[1].trim();
const made = (options, start) => {
  const calendar = generator(options);
  calendar.createEvent({ start, allDay: true, summary: "公示期满" });
  return day(calendar.toString());
};
const local = new Date(2026, 1, 3);
const seen = [
  made({}, local), made({ timezone: "Asia/Shanghai" }, local), made({}, "2026-02-03"),
  day(createEvent({ start: [2026, 2, 3], duration: { days: 1 }, title: "公示期满" }).value),
];
console.log("ical-generator, with a zone, with a string, ics:", seen);
assert.deepStrictEqual(seen, ["20260202", "20260203", "20260203", "20260203"]);
JS
TZ=Asia/Shanghai node seen.mjs
