#!/usr/bin/env bash
# zhon's pattern for a Chinese sentence leaves nothing of one with a date but 日。
#
# Guess before looking: re.findall(zhon.hanzi.sentence, text) parts a notice into its sentences. The pattern lets a sentence hold Han
# characters and Chinese commas and no digit, Latin letter or bracket of a number, so what it gives begins after the last
# of them: of 公示期自2026年2月3日至10日。 it is 日。, of a telephone number the stop, and only words without figures come back whole.
# 二〇二六年 does, since 〇 is in its table.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q zhon==2.1.1
"$work/venv/bin/python" - <<'PYTHON'
import re
from importlib.metadata import version

import zhon.hanzi

TEXT = ("公示期自2026年2月3日至10日。期间有异议的，可书面提出。联系电话010-12345678。"
        "（2026）京01破5号裁定已生效。公告日为二〇二六年二月三日。")
parts = re.findall(zhon.hanzi.sentence, TEXT)
print("zhon", version("zhon"), parts)
assert parts == ["日。", "期间有异议的，可书面提出。", "。", "号裁定已生效。", "公告日为二〇二六年二月三日。"], parts
PYTHON
