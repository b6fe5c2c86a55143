"""Offices by their names: the level of one, and what a title is about without the one that leads it."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from deadline_cli.patterns import compiled

Level = Literal["county", "township", ""]

# Words with 县, 区, 镇 or 乡 in them that name no county, district or township.
_NO_PLACE = compiled(
    r"自治区|特别行政区|[^，。]{0,4}(?:开发|高新|园|新|保税|示范|风景|度假|景|社|小|地|库|矿|林|灾|校|城|试验|试点|旅游)区"
    r"|县级市|县域|县道|城镇|乡村|城乡|乡镇|集镇"
)
_TOWNSHIP = compiled(r"(?:镇|乡|街道)(?:人民政府|政府|办事处|党工委)")
_COUNTY = compiled(r"[^，。《》（）]{1,8}(?:县|旗|(?<!地)区)(?=[^，。]{0,24}(?:局|委|政府|办|中心|厅|队|《))")

_ISSUERS = ("局", "委员会", "中心", "办公室", "政府", "委", "厅", "院", "公司", "会", "组", "部", "所", "大学", "学校")
# One or two offices at the head of a title (国家税务总局某县税务局); 规划局部调整 and 中心城区 are none.
_SIGN = compiled("[局委办政中](?:(?<=[局委])|(?<=办)公室|(?<=政)府|(?<=中)心)")
_OFFICE = compiled(
    r"(?:[^，。、:：《》()（）]{2,24}?(?:局(?!部)|委员会|办公室|管委会|人民政府|(?:登记|交易|采购|征收)中心)){1,2}"
)


@lru_cache(maxsize=512)
def level_of(office: str) -> Level:
    """Whether the office that issues a notice, as far as its name tells, is a county's or a township's.

    A county's bureau makes no rules (立法法 art. 93), a township's none at all.
    """
    name = _NO_PLACE.sub("", office)
    if _TOWNSHIP.search(name):
        return "township"
    return "county" if _COUNTY.search(name) else ""


def subject_of(title: str) -> str:
    """The title without the office before it; all of it where no office leads.

    自然资源和规划局关于…表彰的公示 is no plan, 税务局拟任职干部公示 serves nothing on anybody.
    """
    at = title.find("关于")
    if at > 0 and title[:at].endswith(_ISSUERS):
        return title[at:]
    if at == 0 or _SIGN.search(title) is None:
        return title
    office = _OFFICE.match(title)
    return title[office.end() :] if office is not None and office.end() < len(title) else title
