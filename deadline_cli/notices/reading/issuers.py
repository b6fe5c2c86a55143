"""Who signed a notice, and what to call it when it has no title."""

from __future__ import annotations

import re

from deadline_cli.notices.phrases import words
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.segmentation.cut import Segment

_BODIES = words("""
    公司 局 院 委员会 政府 办公室 管理人 厅 部 中心 学校 大学 学院 署 处 所 社 会 组 行 厂 队 店 集团 经营部
    海关 合作社 管委会 学 园 站 馆 村 镇 街道
""")
_STOPS = frozenset("\n。;,:().[]")
_IN_TITLE = re.compile(
    r".{2,36}(?:法院|检察院|委员会|局|政府|公司|支队|大队|海关|厅|中心|委|办公室|管委会|学校|大学|学院|医院|分局|总局|银行)"
)
_LONGEST_NAME = 60
_TELEPHONE = re.compile(r"^[\d—-]{5,}")  # 监督电话：00000000 某某局


def issuer_of(text: str, issued: Day | None, title: str) -> str | None:
    """The body that stands above the date of issue, or below it, else the one that the title begins with.

    Of a notice without a title, the body whose name alone is its first line.
    """
    if issued is not None:
        before = text[max(0, issued.start - _LONGEST_NAME) : issued.start].rstrip("\n ")
        name = _last_name(before)
        behind = text[issued.end : issued.end + _LONGEST_NAME].strip("\n ").split("\n", 1)[0]
        for signed in (name, behind):
            if _is_body(signed):
                return signed
    if not title:
        head = text.split("\n", 1)[0]
        return head if _is_body(head) and len(head) < len(text) else None
    match = _IN_TITLE.match(title.split("关于")[0])
    return match.group() if match else None


def _is_body(name: str) -> bool:
    return 2 < len(name) <= 40 and name.endswith(_BODIES) and _STOPS.isdisjoint(name)


def _last_name(before: str) -> str:
    """What stands before a date, back to the last stop."""
    at = len(before)
    while at > 0 and before[at - 1] not in _STOPS:
        at -= 1
    name = _TELEPHONE.sub("", before[at:].strip())
    for listed in ("名单", "一览表", "汇总表", "意见稿"):  # the last of the attachments above the signature
        name = name[name.rfind(listed) + len(listed) :] if listed in name else name
    return name


def title_of(segment: Segment, source: str) -> str:
    """The notice's title, or whom it addresses, or its first words."""
    if segment.title:
        return segment.title
    first = source[segment.body_start : segment.end].strip().split("\n", 1)[0].strip()
    head = _before_colon(first)
    return head if len(head) <= _LONGEST_NAME else first[:40]


def _before_colon(line: str) -> str:
    """What stands before the first colon that is not in brackets: 某公司（住所地：…）：本院受理…."""
    depth = 0
    for at, char in enumerate(line):
        if char in "(（":
            depth += 1
        elif char in ")）":
            depth = max(0, depth - 1)
        elif char in ":：" and (not depth or at > 2 * _LONGEST_NAME):
            return line[:at]
    return line
