#!/usr/bin/env bash
# XPath's format-integer(1005, '一') is 905 in elementpath and 千五 in Saxon, 115 is 115 and 百十五.
#
# Guess before looking: a picture that a processor knows gives the Chinese number, 一百一十五 and 一千零五; one that it does not know
# gives 1, 2, 3, as the standard asks. elementpath takes 一 for the digit of a ten-sign row: some numbers stay as they are, ten
# is 0, twenty 10, 1005 is 905. Saxon writes 百十五 and 千五, the numbers of Japanese; the year by [Y一] is 二千二十六年, and for 壹, the
# sign of a cheque, and 甲 the digits.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q elementpath==5.1.4 lxml==6.1.3 saxonche==13.1.1
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import elementpath
import saxonche
from elementpath.xpath31 import XPath31Parser
from lxml import etree

saxon = saxonche.PySaxonProcessor(license=False).new_xpath_processor()
root = etree.XML("<a/>")


def both(expression):
    return str(elementpath.select(root, expression, parser=XPath31Parser)), saxon.evaluate_single(expression).string_value


print("elementpath", version("elementpath"), "saxonche", version("saxonche"))
seen = {number: both(f"format-integer({number}, '一')") for number in (10, 20, 115, 1005)}
for number, forms in seen.items():
    print(number, *forms)
assert seen == {10: ("0", "十"), 20: ("10", "二十"), 115: ("115", "百十五"), 1005: ("905", "千五")}, seen
year = saxon.evaluate_single("format-date(xs:date('2026-02-03'), '[Y一]年[M一]月[D一]日')").string_value
cheque = saxon.evaluate_single("format-integer(15, '壹')").string_value
print(year, cheque)
assert (year, cheque) == ("二千二十六年二月三日", "15")
PYTHON
