#!/usr/bin/env bash
# striprtf prints what is hidden, struck or deleted in a file of Word's old format: a struck 五 before 十 makes 五十.
#
# Guess before looking: what a reader of RTF gives is what the page shows, and a deletion that Word keeps for review is gone.
# striprtf knows no \v, \strike or \deleted: hidden words, struck words and deletions stand in its text as if printed, and the
# words of a footnote are lost. pandoc leaves hidden words out, strikes the other two and keeps the note.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q striprtf==0.0.35 pypandoc-binary==1.17
"$work/venv/bin/python" - 2>/dev/null <<'PYTHON'
from importlib.metadata import version

import pypandoc
from striprtf.striprtf import rtf_to_text


def rtf(words: str) -> str:
    return "".join(f"\\u{ord(sign) - 65536 * (ord(sign) > 32767)}?" for sign in words)


PAGE = (
    r"{\rtf1\ansi\uc1 " + rtf("公示期") + r"{\v " + rtf("草稿") + r"}{\strike " + rtf("五") + "}" + rtf("十个工作日")
    + r"{\deleted " + rtf("，逾期不受理") + "}" + rtf("。") + r"{\footnote " + rtf("自公示之日起算") + r"}\par }"
)
stripped, converted = rtf_to_text(PAGE), pypandoc.convert_text(PAGE, "markdown", format="rtf")
print(f"striprtf {version('striprtf')}: {stripped!r}")
print(f"pandoc {pypandoc.get_pandoc_version()}: {converted!r}")
assert stripped.strip() == "公示期草稿五十个工作日，逾期不受理。", stripped
assert converted.startswith("公示期~~五~~十个工作日~~，逾期不受理~~。[^1]"), converted
assert "自公示之日起算" in converted, converted
PYTHON
