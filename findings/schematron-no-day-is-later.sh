#!/usr/bin/env bash
# In lxml's Schematron a window that ends on 12 February does not end after 3 February: no day is later, earlier or the same.
#
# Guess before looking: days in ISO 8601 stand in the order of their text, so that @end >= @start tells a good window from one whose
# ends are changed round. In XPath 1.0, which lxml and xsltproc speak, < and > turn both sides into numbers, and no day is one:
# each comparison is false and each window refused, whatever its days; the test turned round, not(@end < @start), passes
# each. XPath 2.0 compares such text as text, and Saxon does; elementpath, in 2.0 and 3.1, raises an error that 2026-02-12 is no
# number. With the hyphens taken out, and as xs:date in 2.0, the answer is right in each.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q lxml==6.1.3 elementpath==5.1.4 saxonche==13.1.1
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

import elementpath
import saxonche
from elementpath.xpath31 import XPath31Parser
from lxml import etree, isoschematron

print("lxml", etree.__version__, "elementpath", version("elementpath"))
good = etree.XML('<window start="2026-02-03" end="2026-02-12"/>')
wrong = etree.XML('<window start="2026-02-12" end="2026-02-03"/>')


def passed(test: str) -> tuple[bool, bool]:
    rules = f"""<schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern><rule context="window">
    <assert test="{test}">the window ends before it begins</assert></rule></pattern></schema>"""
    validator = isoschematron.Schematron(etree.XML(rules))
    return validator.validate(good), validator.validate(wrong)


seen = [passed("@end &gt;= @start"), passed("not(@end &lt; @start)")]
digits = passed("translate(@end, '-', '') &gt;= translate(@start, '-', '')")
schema = {"xs": "http://www.w3.org/2001/XMLSchema"}
second, typed, saxon = [], [], []
processor = saxonche.PySaxonProcessor(license=False)
for window in (good, wrong):
    for parser in (elementpath.XPath2Parser, XPath31Parser):
        try:
            second.append(elementpath.select(window, "@end >= @start", parser=parser))
        except elementpath.ElementPathError as problem:
            second.append("could not convert string to float" in str(problem))
        typed.append(elementpath.select(window, "xs:date(@end) >= xs:date(@start)", parser=parser, namespaces=schema))
    asked = processor.new_xpath_processor()
    asked.set_context(xdm_item=processor.parse_xml(xml_text=etree.tostring(window, encoding="unicode")))
    saxon.append(str(asked.evaluate("/window/@end >= /window/@start")))
print(seen, digits, second, typed, processor.version, saxon)
assert seen == [(False, False), (True, True)]
assert digits == (True, False) and saxon == ["true", "false"]
assert second == [True] * 4 and typed == [True, True, False, False]
PYTHON
