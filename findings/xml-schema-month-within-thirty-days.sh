#!/usr/bin/env bash
# A period of at most thirty days may be P1M, and one of at most a month P31D, to Python's xmlschema; lxml refuses both.
#
# Guess before looking: an xs:duration of a month is neither more nor less than one of thirty days, since months are of 28 to 31; XML
# Schema says so by four days from which both are counted, and what is not surely within the limit is not valid. lxml holds to
# that. xmlschema takes P1M for P30D's like and, for a limit of P1M, P31D too: a window that no February has room for passes. A
# year within P365D passes there too.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q lxml==6.1.3 xmlschema==4.3.2
venv/bin/python - <<'PYTHON'
import xmlschema
from lxml import etree

SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="period"><xs:simpleType>
<xs:restriction base="xs:duration"><xs:maxInclusive value="{}"/></xs:restriction></xs:simpleType></xs:element></xs:schema>"""


def seen(limit: str, periods: tuple[str, ...]) -> dict[str, tuple[bool, bool]]:
    libxml = etree.XMLSchema(etree.XML(SCHEMA.format(limit)))
    python = xmlschema.XMLSchema(SCHEMA.format(limit))
    pages = {period: f"<period>{period}</period>" for period in periods}
    return {period: (libxml.validate(etree.XML(page)), python.is_valid(page)) for period, page in pages.items()}


month, thirty = seen("P1M", ("P27D", "P28D", "P30D", "P31D", "P32D")), seen("P30D", ("P1M", "P30D", "P31D"))
year = seen("P365D", ("P1Y", "P12M", "P366D"))
print("lxml", etree.__version__, "xmlschema", xmlschema.__version__, month, thirty, year)
assert month == {"P27D": (True, True), "P28D": (False, True), "P30D": (False, True), "P31D": (False, True), "P32D": (False, False)}
assert thirty == {"P1M": (False, True), "P30D": (True, True), "P31D": (False, False)}
assert year == {"P1Y": (False, True), "P12M": (False, True), "P366D": (False, False)}
PYTHON
