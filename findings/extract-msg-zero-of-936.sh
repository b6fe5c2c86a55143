#!/usr/bin/env bash
# extract-msg cannot read an Outlook letter of China's code page that has a 〇 in its subject.
#
# Guess before looking: a letter whose code page is 936, Windows' name for GBK, is read as GBK: 二〇二六年 and a name with 镕 are in it. extract-msg
# reads 936 as GB 2312 of 1980, which has neither sign, and raises an error. Of a letter without them, and of one in
# Unicode, subject and body are right.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q extract-msg==0.57.0
cat >seen.py <<'PYTHON'
import struct
from importlib.metadata import version

import extract_msg

PAGE_OF_TEXT = 0x3FFD0003
FORMS = {"code page 936": (0x001E, "gbk", 1), "Unicode": (0x001F, "utf-16-le", 2)}


def letter(subject, body, kind, encoding, end):
    """A letter with its subject and body as strings of that kind."""
    file = extract_msg.OleWriter()
    file.addEntry("__nameid_version1.0", storage=True)
    for stream in ("00020102", "00030102", "00040102"):
        file.addEntry(["__nameid_version1.0", f"__substg1.0_{stream}"], data=b"")
    table = bytes(32) + struct.pack("<IIii", PAGE_OF_TEXT, 6, 936, 0)
    for number, text in ((0x001A, "IPM.Note"), (0x0037, subject), (0x1000, body)):
        data = text.encode(encoding)
        tag = number << 16 | kind
        file.addEntry(f"__substg1.0_{tag:08X}", data=data)
        table += struct.pack("<IIII", tag, 6, len(data) + end, 0)
    file.addEntry("__properties_version1.0", data=table)
    file.write("letter.msg")


def read():
    try:
        found = extract_msg.openMsg("letter.msg")
        return f"{found.subject} {found.body}"
    except UnicodeDecodeError as error:
        return f"UnicodeDecodeError: {error.encoding}"


TEXTS = (("公告", "公示期为十日。"), ("二〇二六年公告", "公示期为十日。"), ("公告", "甲镕公司为债权人。"))
seen = {}
for name, form in FORMS.items():
    for text in TEXTS:
        letter(*text, *form)
        seen.setdefault(name, []).append(read())
print("extract-msg", version("extract-msg"))
for name, words in seen.items():
    print(name, words)
assert seen["Unicode"] == [" ".join(text) for text in TEXTS], seen
assert seen["code page 936"] == ["公告 公示期为十日。", *["UnicodeDecodeError: gb2312"] * 2], seen
PYTHON
venv/bin/python seen.py
