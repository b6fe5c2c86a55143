#!/usr/bin/env bash
# pandoc reads 公示期 in an RTF file as ¹«Ê¾ÆÚ, and says so only if the file's head names the Chinese code page.
#
# Guess before looking: a reader of RTF that warns of a code page which it does not know warns of each text that it garbles. pandoc
# knows the one for Western Europe; with \ansicpg936 in the head it says "Text will likely be garbled". Where the head names 1252 and
# the font says that its text is Chinese (\fcharset134), as WordPad and mixed files have it, it gives the same garbled words without a
# warning. striprtf reads both; \u characters are right in both.
# Needs: python3 with venv, the network for the pinned packages (pypandoc_binary brings pandoc 3.9).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pypandoc_binary==1.17 striprtf==0.0.35
cat >seen.py <<'PYTHON'
import subprocess
from importlib.metadata import version

import pypandoc
from striprtf.striprtf import rtf_to_text

WORDS = "公示期为十日"
in_bytes = "".join(f"\\'{byte:02x}" for byte in WORDS.encode("gbk"))
in_unicode = "".join(f"\\u{ord(sign) if ord(sign) < 2**15 else ord(sign) - 2**16}?" for sign in WORDS)
FONTS = "{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fnil\\fcharset134 SimSun;}}"
files = {
    "head 936": f"{{\\rtf1\\ansi\\ansicpg936\\deff0{FONTS}\\f1 {in_bytes}\\par}}",
    "head 1252": f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{FONTS}\\f1 {in_bytes}\\par}}",
    "Unicode": f"{{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{FONTS}\\f1 {in_unicode}\\par}}",
}
seen = {}
for name, text in files.items():
    with open("notice.rtf", "w", encoding="ascii") as file:
        file.write(text)
    done = subprocess.run([pypandoc.get_pandoc_path(), "notice.rtf", "-t", "plain"], capture_output=True, check=True)
    seen[name] = (done.stdout.decode().strip(), "garbled" in done.stderr.decode(), rtf_to_text(text).strip())
print("pandoc", pypandoc.get_pandoc_version(), "striprtf", version("striprtf"))
for name, (words, warned, right) in seen.items():
    print(name, words, "with a warning" if warned else "without a warning", "striprtf:", right)
GARBLED = WORDS.encode("gbk").decode("cp1252")
assert seen == {"head 936": (GARBLED, True, WORDS), "head 1252": (GARBLED, False, WORDS), "Unicode": (WORDS, False, WORDS)}, seen
PYTHON
venv/bin/python seen.py
