#!/usr/bin/env bash
# microformats-parser reads 12:30am of a hearing in a page as 12:30, half past noon; mf2py drops 下午3:05, and each leaves 30 February as it is.
#
# Guess before looking: two readers of h-event put a day and an hour that stand in parts of a page ("value") together alike, as
# the rules of microformats say for am and pm. 5pm is 17:00 to both. 12:30am is 00:30 to mf2py and 12:30 to microformats-parser.
# Of 下午3:05 mf2py leaves the day alone, without an hour, microformats-parser the words behind the day.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for hour in 5pm 12:30am 下午3:05; do
  printf '<div class="h-event"><span class="dt-start"><span class="value">2026-02-03</span> <span class="value">%s</span></span></div>\n' "$hour"
done >page.html
printf '<div class="h-event"><time class="dt-start" datetime="2026-02-30">x</time></div>\n' >>page.html
python3 -m venv venv
venv/bin/pip install -q mf2py==2.0.2 beautifulsoup4==4.15.0 html5lib==1.1
npm install --silent --no-fund --no-audit microformats-parser@2.0.6 >/dev/null
{
  venv/bin/python -c 'import mf2py; print("mf2py", *(item["properties"]["start"][0] for item in mf2py.parse(doc=open("page.html", encoding="utf-8"))["items"]), sep="|")'
  node -e '
const { mf2 } = require("microformats-parser");
const page = require("fs").readFileSync("page.html", "utf8");
console.log(["microformats-parser", ...mf2(page, { baseUrl: "https://example.org" }).items.map((item) => item.properties.start[0])].join("|"));'
} | tee seen.txt
printf '%s\n' 'mf2py|2026-02-03 17:00|2026-02-03 00:30|2026-02-03|2026-02-30' 'microformats-parser|2026-02-03 17:00|2026-02-03 12:30|2026-02-03 下午3:05|2026-02-30' | cmp - seen.txt
