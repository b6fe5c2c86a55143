#!/usr/bin/env bash
# lxml ends a paragraph at the 〇 of a date, in a page that says charset=gb2312.
#
# Guess before looking: a page is read as browsers read it. The HTML standard takes the name gb2312 for GBK; lxml
# takes it by its letter, where 〇, 喆 and 镕 do not exist. The character and all that stands behind it, the next
# paragraph too, are gone without an error. With charset=gbk the same bytes are read.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q lxml==6.1.3
"$work/venv/bin/python" - <<'PYTHON'
from lxml import etree, html


def words(charset, text):
    page = f'<html><head><meta charset="{charset}"></head><body><p>{text}</p><p>二月</p></body></html>'
    return html.fromstring(page.encode("gbk")).text_content()


TEXTS = ("公示期至二〇二六年止", "联系人朱镕文，电话一二三", "公示期至2026年止")
print("lxml", etree.__version__, "libxml2", ".".join(map(str, etree.LIBXML_VERSION)))
seen = {text: (words("gb2312", text), words("gbk", text)) for text in TEXTS}
for text, (short, whole) in seen.items():
    print(f"{text}: gb2312 {short!r}, gbk {whole!r}")
assert all(whole == f"{text}二月" for text, (_, whole) in seen.items())
assert seen[TEXTS[0]][0].startswith("公示期至二") and "年止" not in seen[TEXTS[0]][0]
assert seen[TEXTS[1]][0].startswith("联系人朱") and "电话" not in seen[TEXTS[1]][0]
assert seen[TEXTS[2]][0] == f"{TEXTS[2]}二月"
PYTHON
