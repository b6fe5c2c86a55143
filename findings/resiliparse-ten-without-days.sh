#!/usr/bin/env bash
# Resiliparse's main text of 公示期10日, with the 10 in bold, is 公示期10: a sign that stands alone beside other marks is left out.
#
# Guess before looking: an extractor of a page's main text leaves out whole blocks (menus, footers), and gives the paragraphs that it
# keeps as they are. With main_content=True Resiliparse drops each piece of one sign between two tags within a paragraph that it
# keeps: the 日 behind a bold 10 and behind a link, the 自 and the 止 round bold days, a 三十 set sign by sign in bold.
# Without main_content it gives all of it; both join a struck 30 and its correction 45 to 3045.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q resiliparse==2.0.1
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from resiliparse.extract.html2text import extract_plain_text

CASES = {
    "公示期<b>10</b>日": ("公示期10日", "公示期10"),
    '公示期<a href="x">10</a>日': ("公示期10日", "公示期10"),
    "自<strong>2026年2月3日</strong>起至<strong>2026年3月19日</strong>止": ("自2026年2月3日起至2026年3月19日止", "2026年2月3日起至2026年3月19日"),
    "公示期为<b>三</b><b>十</b>个工作日": ("公示期为三十个工作日", "公示期为个工作日"),
    "请债权人自本公告之日起<del>30</del><ins>45</ins>日内申报债权": ("请债权人自本公告之日起3045日内申报债权",) * 2,
}
print("resiliparse", version("resiliparse"))
for marked, expected in CASES.items():
    page = f"<html><head><title>公告</title></head><body><article><h1>注销公告</h1><p>{marked}</p><p>某某有限公司</p></article></body></html>"
    seen = tuple(extract_plain_text(page, main_content=main).split("\n\n")[1] for main in (False, True))
    print(marked, *seen)
    assert seen == expected, seen
PYTHON
