#!/usr/bin/env bash
# libxslt numbers the items ①, ② of xsl:number as ①1, ①2, and 一、 as 1、; Saxon writes 百十五、 for the item 一百一十五.
#
# Guess before looking: a number format that a processor does not know is replaced by 1, 2, 3, as XSLT asks: ① is a numeral by
# its Unicode class, so it is such a format. libxslt takes it for a sign to be kept before the number: ①1, ①10; for 一、 and （一）
# it writes 1、 and （1）. Saxon knows both, ⑩ and 十、, up to what Japanese writes: 百十五、 where Chinese has 一百一十五.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q lxml==6.1.3 saxonche==13.1.1
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import saxonche
from lxml import etree

STYLE = """<xsl:stylesheet version="%s" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="text"/><xsl:template match="/">
<xsl:for-each select="//i"><xsl:number format="一、" value="@n"/>%s<xsl:number format="①" value="@n"/>%s</xsl:for-each></xsl:template></xsl:stylesheet>"""
BLANK = "<xsl:text> </xsl:text>"
ITEMS = '<a><i n="1"/><i n="10"/><i n="115"/></a>'
by_libxslt = str(etree.XSLT(etree.XML(STYLE % ("1.0", BLANK, BLANK)))(etree.XML(ITEMS))).split()
saxon = saxonche.PySaxonProcessor(license=False)
sheet = saxon.new_xslt30_processor().compile_stylesheet(stylesheet_text=STYLE % ("2.0", BLANK, BLANK))
by_saxon = sheet.transform_to_string(xdm_node=saxon.parse_xml(xml_text=ITEMS)).split()
print("libxslt", ".".join(map(str, etree.LIBXSLT_VERSION)), *by_libxslt)
print("saxonche", version("saxonche"), *by_saxon)
assert by_libxslt == ["1、", "①1", "10、", "①10", "115、", "①115"]
assert by_saxon == ["一、", "①", "十、", "⑩", "百十五、", "115"]
PYTHON
