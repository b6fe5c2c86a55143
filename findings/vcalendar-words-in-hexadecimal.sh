#!/usr/bin/env bash
# The Chinese title of a vCalendar 1.0 event is =E7=94=B2… to icalendar, node-ical and ts-ics, and an error to vobject, ics.py and ical.js.
#
# Guess before looking: telephones and old Outlooks wrote vCalendar 1.0, whose long Chinese words are quoted-printable with "=" at the ends of lines; readers of iCalendar decode
# that or refuse the version. icalendar and node-ical take the first line as it stands and lose the rest without a word, ts-ics keeps the codes;
# vobject decodes the first line alone, up to the middle of a sign, and stops.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q icalendar==7.3.2 vobject==0.9.9 ics==0.7.3
venv/bin/python - <<'PYTHON'
from importlib.metadata import version
from pathlib import Path

import icalendar
import ics
import vobject

codes = "".join(f"={byte:02X}" for byte in "甲公司招标公告公示期限届满，异议截止".encode())
pieces = [codes[start : start + 66] for start in range(0, len(codes), 66)]
lines = ["BEGIN:VCALENDAR", "VERSION:1.0", "BEGIN:VEVENT", "UID:1", "DTSTART:20260203T010000Z", "DTEND:20260203T020000Z"]
title = "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:" + "=\r\n".join(pieces)
text = "\r\n".join([*lines, title, "END:VEVENT", "END:VCALENDAR", ""])
Path("old.vcs").write_bytes(text.encode())
seen = str(icalendar.Calendar.from_ical(text).walk("VEVENT")[0]["SUMMARY"])
print("icalendar", version("icalendar"), seen)
assert seen == pieces[0] + "=", seen
for name, read in (("vobject", lambda: vobject.readOne(text)), ("ics", lambda: ics.Calendar(text))):
    try:
        read()
    except Exception as error:
        print(name, version(name), type(error).__name__)
    else:
        raise SystemExit(name + " reads it")
PYTHON
npm install --silent --no-fund --no-audit ical.js@2.2.1 node-ical@0.26.1 ts-ics@2.4.6 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import fs from "node:fs";
import ICAL from "ical.js";
import ical from "node-ical";
import { convertIcsCalendar } from "ts-ics";

const text = fs.readFileSync("old.vcs", "utf8");
assert.throws(() => ICAL.parse(text), /invalid line/);
const words = Object.values(ical.sync.parseICS(text)).map((event) => event.summary?.val ?? event.summary).find(Boolean);
const lines = convertIcsCalendar(undefined, text).events[0].summary.split("\n");
console.log("node-ical", words, "ts-ics", lines);
assert.ok(words.startsWith("=E7=94=B2") && !words.includes("\n") && !words.endsWith("=AD=A2"), words);
assert.ok(lines.length === 3 && lines[2].endsWith("=AD=A2"), lines);
JS
node seen.mjs
