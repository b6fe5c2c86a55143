#!/usr/bin/env bash
# charset-normalizer, which requests asks, reads the GBK bytes of 公告 as 鼠豢, and chardet calls a notice in UTF-16 no text.
#
# Guess before looking: a title or a name of two or three signs in GBK is GBK to a detector, as the encoding most used in China, or undecided; and
# a longer text in UTF-16 is surer than a short one. charset-normalizer says Big5 with the same three short texts and reads rare signs
# in them; from four signs on it says GB18030. chardet reads all of them, and finds UTF-16 without a mark in a line of 20 signs,
# but says of a notice of 70 signs that it has no encoding, with 95 per cent.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q charset-normalizer==3.5.3 chardet==7.7.0
"$work/venv/bin/python" - <<'PYTHON'
import chardet
from charset_normalizer import __version__, from_bytes

print("charset-normalizer", __version__, "chardet", chardet.__version__)
seen = {}
for words in ("公告", "李四", "张某某", "遗失声明"):
    data = words.encode("gbk")
    best, other = from_bytes(data).best(), chardet.detect(data)["encoding"]
    seen[words] = (best.encoding, str(best), other)
    print(words, *seen[words])
assert seen == {
    "公告": ("big5", "鼠豢", "GB18030"), "李四": ("big5", "燠侐", "GB18030"), "张某某": ("big5", "桲議議", "GB18030"),
    "遗失声明": ("gb18030", "遗失声明", "GB18030"),
}, seen
short = "公示期限：2026年2月4日至2026年2月10日。"
long = "周某某：本院受理原告青石县某某商行诉你买卖合同纠纷一案，现依法向你公告送达起诉状副本及开庭传票。自本公告发出之日起，经过30日即视为送达。"
said = [chardet.detect(text.encode("utf-16-le")) for text in (short, long)]
print([(found["encoding"], found["confidence"]) for found in said])
assert [(found["encoding"], found["confidence"]) for found in said] == [("utf-16-le", 0.95), (None, 0.95)], said
assert from_bytes(long.encode("utf-16-le")).best().encoding == "utf_16_le"
PYTHON
