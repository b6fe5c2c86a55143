#!/usr/bin/env bash
# Python-Redlines strikes the whole of a Chinese paragraph and sets it anew where a 五 is taken out of it.
#
# Guess before looking: a comparison of two Word files marks what has changed: of 公示期五十日 and 公示期十日 the 五, or the words
# between two marks of punctuation. The engine, which is that of .NET's PowerTools, takes what stands between two blanks for
# a word, so that a paragraph of Chinese is one: thirty days more in a window of the same sentence are not to be seen. In an
# English sentence it marks the word alone.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-redlines==2.0.0 python-redlines-ooxmlpowertools==2.0.0 python-docx==1.2.0
cat >seen.py <<'PYTHON'
import io
import re
import zipfile

import docx
from python_redlines.engines import XmlPowerToolsEngine

engine = XmlPowerToolsEngine(target_path="engine")


def paper(words: str) -> bytes:
    document, stored = docx.Document(), io.BytesIO()
    document.add_paragraph(words)
    document.save(stored)
    return stored.getvalue()


def struck(old: str, new: str) -> list[str]:
    marked = zipfile.ZipFile(io.BytesIO(engine.run_redline("甲", paper(old), paper(new))[0])).read("word/document.xml").decode()
    return re.findall(r"<w:delText[^>]*>([^<]*)", marked)


chinese = "公示期五十日，自2026年2月3日起，异议向本院提出。"
seen = struck(chinese, chinese.replace("五", "", 1)), struck("The period is fifty days long.", "The period is ten days long.")
print(seen)
assert seen == ([chinese], ["fifty"]), seen
PYTHON
venv/bin/python -W ignore seen.py
