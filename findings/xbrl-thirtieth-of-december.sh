#!/usr/bin/env bash
# An XBRL report's balance day 2025-12-31T00:00:00 is 30 December to Arelle and the 31st to py-xbrl; Arelle's moment of 2025-12-31 is 1 January 2026.
#
# Guess before looking: two readers give one day for the instant of a context. XBRL takes a day without an hour for its end,
# midnight of the next day: Arelle's instantDatetime and endDatetime of 31 December are 1 January 2026 00:00, its instantDate
# the 31st again. The first moment of 31 December is the end of the 30th by the same rule, and Arelle says so; py-xbrl cuts off
# the hour and gives the 31st; for 2025-12-31T24:00:00 both say the 31st.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q arelle-release==2.47.3 py-xbrl==3.0.3
cat >seen.py <<'PYTHON'
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from arelle.api.Session import Session
from arelle.RuntimeOptions import RuntimeOptions
from xbrl.cache import HttpCache
from xbrl.instance import XbrlParser

INSTANTS = ("2025-12-31", "2025-12-31T24:00:00", "2025-12-31T00:00:00")
Path("plan.xsd").write_text("""<schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" targetNamespace="urn:x:plan">
<element name="Cash" id="plan_Cash" type="xbrli:decimalItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/></schema>""")
CONTEXT = """<xbrli:context id="c%d"><xbrli:entity><xbrli:identifier scheme="urn:x">1</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>%s</xbrli:instant></xbrli:period></xbrli:context><plan:Cash contextRef="c%d" unitRef="u" decimals="0">1</plan:Cash>"""
Path("report.xml").write_text("""<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase"
xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:plan="urn:x:plan"><link:schemaRef xlink:type="simple" xlink:href="plan.xsd"/>
<xbrli:unit id="u"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>%s</xbrli:xbrl>""" % "".join(CONTEXT % (number, day, number) for number, day in enumerate(INSTANTS)))

with Session() as session:
    session.run(RuntimeOptions(entrypointFile="report.xml", internetConnectivity="offline", logFile="log.txt", keepOpen=True))
    contexts = session.get_models()[0].contexts
    by_arelle = [(contexts[f"c{number}"].instantDatetime, contexts[f"c{number}"].instantDate.isoformat()) for number in range(3)]
facts = XbrlParser(HttpCache("cache")).parse_instance(str(Path("report.xml").resolve())).facts
by_py = [fact.context.instant_date.isoformat() for fact in facts]
print("arelle", version("arelle-release"), *(f"{moment} {day};" for moment, day in by_arelle))
print("py-xbrl", version("py-xbrl"), *by_py)
assert by_arelle == [(datetime(2026, 1, 1), "2025-12-31"), (datetime(2026, 1, 1), "2025-12-31"), (datetime(2025, 12, 31), "2025-12-30")]
assert by_py == ["2025-12-31"] * 3
PYTHON
XDG_CONFIG_HOME="$work" HOME="$work" venv/bin/python seen.py
