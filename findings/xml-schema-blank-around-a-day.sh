#!/usr/bin/env bash
# lxml says that a day with a blank or an end of line beside it is no xs:date; xmlschema says that it is one.
#
# Guess before looking: XML Schema has the blanks around a day collapsed before it is looked at, as around a number, so that a file that an editor set in lines stays
# valid; lxml takes " 30 " for an integer. Around a day or a moment, and behind an hour, it does not.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q lxml==6.1.3 xmlschema==4.3.2
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import xmlschema
from lxml import etree

schema = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="xs:{}"/></xs:schema>'
asked = [("date", "2026-02-03"), ("date", "  2026-02-03"), ("date", "2026-02-03 "), ("date", "\n  2026-02-03\n"), ("time", "17:00:00 "), ("dateTime", "2026-02-03T17:00:00 "), ("integer", " 30 ")]
seen = []
for kind, words in asked:
    page = f"<a>{words}</a>"
    first = etree.XMLSchema(etree.fromstring(schema.format(kind))).validate(etree.fromstring(page))
    seen.append((first, xmlschema.XMLSchema(schema.format(kind)).is_valid(page)))
print("lxml", version("lxml"), "libxml2", etree.LIBXML_VERSION, "xmlschema", version("xmlschema"), *zip(asked, seen))
assert seen == [(True, True)] + [(False, True)] * 5 + [(True, True)], seen
PYTHON
