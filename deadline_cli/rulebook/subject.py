"""What a title is about: its words without the name of the office that issues the notice.

自然资源和规划局关于…表彰的公示 is no plan, 税务局拟任职干部公示 serves nothing on anybody.
"""

from __future__ import annotations

import re

_ISSUERS = ("局", "委员会", "中心", "办公室", "政府", "委", "厅", "院", "公司", "会", "组", "部", "所", "大学", "学校")
# One or two offices at the head of a title (国家税务总局某县税务局); 规划局部调整 and 中心城区 are none.
_SIGNS = ("局", "委", "办公室", "政府", "中心")
_OFFICE = re.compile(
    r"(?:[^，。、:：《》()（）]{2,24}?(?:局(?!部)|委员会|办公室|管委会|人民政府|(?:登记|交易|采购|征收)中心)){1,2}"
)


def subject_of(title: str) -> str:
    """The title without the office before it; all of it where no office leads."""
    at = title.find("关于")
    if at > 0 and title[:at].endswith(_ISSUERS):
        return title[at:]
    if at == 0 or not any(sign in title for sign in _SIGNS):
        return title
    office = _OFFICE.match(title)
    return title[office.end() :] if office is not None and office.end() < len(title) else title
