"""Who signed a notice, and what to call it when it has no title."""

from __future__ import annotations

import re

from deadline_cli.notices.days import Day
from deadline_cli.notices.segments import Segment

_BODY = (
    "公司|局|院|委员会|政府|办公室|管理人|厅|部|中心|学校|大学|学院|署|处|所|社|会|组|行|厂|队|店|银行|集团|商行|经营部|"
    "业主委员会|工会|医院|法院|检察院|海关|支队|大队|公证处|合作社"
)
_SIGNED = re.compile(rf"[^\n。;,:()]{{2,40}}(?:{_BODY})$")
_IN_TITLE = re.compile(r"[^\n]{2,30}?(?:法院|委员会|局|政府|公司)(?!部)")
_LONGEST_NAME = 60


def issuer_of(text: str, issued: Day | None, title: str) -> str | None:
    """The body that stands above the date of issue, else the one that the title begins with."""
    if issued is not None:
        before = text[max(0, issued.start - _LONGEST_NAME) : issued.start].rstrip("\n ")
        if (match := _SIGNED.search(before)) is not None:
            return match.group().strip()
    match = _IN_TITLE.match(title)
    return match.group() if match else None


def title_of(segment: Segment, source: str) -> str:
    """The notice's title, or whom it addresses, or its first words."""
    if segment.title:
        return segment.title
    first = source[segment.body_start : segment.end].strip().split("\n", 1)[0].strip()
    head = re.split(r"[：:]", first, maxsplit=1)[0]
    return head if len(head) <= _LONGEST_NAME else first[:40]
