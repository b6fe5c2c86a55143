#!/usr/bin/env bash
# langdetect takes 公告, 公示期限届满 and a Chinese table of names for Korean.
#
# Guess before looking: simplified Chinese with 届满 in it, in which no sign is Korean, is Chinese, however short; a short text makes a detector of
# languages unsure between Chinese and Japanese at most. langdetect says Korean, with a probability of 0.99999 and more, though
# its profile of Korean has none of these signs. langid says Chinese.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q langdetect==1.0.9 langid==1.1.6
"$work/venv/bin/python" - <<'PYTHON'
import json
from importlib.metadata import version
from pathlib import Path

import langdetect
import langid
from langdetect import DetectorFactory, detect_langs

DetectorFactory.seed = 0
texts = ["公告", "公示期限届满", "序号,姓名,金额\n1,张某,100\n2,李某,200\n", "停电通知", "关于拟录用人员的公示"]
seen = {}
for text in texts:
    best = detect_langs(text)[0]
    seen[text] = (best.lang, langid.classify(text)[0])
    print(f"langdetect {version('langdetect')}: {best}, langid: {seen[text][1]}:", text.split("\n")[0])
assert [seen[text][0] for text in texts] == ["ko", "ko", "ko", "zh-cn", "zh-cn"], seen
korean = json.loads((Path(langdetect.__file__).parent / "profiles" / "ko").read_text("utf-8"))["freq"]
assert not set("公告示期限届满") & set(korean)
assert {other for _, other in seen.values()} == {"zh"}, seen
PYTHON
