"""The level of an office by its name: a county's bureau makes no rules (立法法 art. 93), a township's none at all."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

Level = Literal["county", "township", ""]

# Words with 县, 区, 镇 or 乡 in them that name no county, district or township.
_NO_PLACE = re.compile(
    r"自治区|特别行政区|[^，。]{0,4}(?:开发|高新|园|新|保税|示范|风景|度假|景|社|小|地|库|矿|林|灾|校|城|试验|试点|旅游)区"
    r"|县级市|县域|县道|城镇|乡村|城乡|乡镇|集镇"
)
_TOWNSHIP = re.compile(r"(?:镇|乡|街道)(?:人民政府|政府|办事处|党工委)")
_COUNTY = re.compile(r"[^，。《》（）]{1,8}(?:县|旗|(?<!地)区)(?=[^，。]{0,24}(?:局|委|政府|办|中心|厅|队|《))")


@lru_cache(maxsize=512)
def level_of(office: str) -> Level:
    """Whether the office that issues a notice, as far as its name tells, is a county's or a township's."""
    name = _NO_PLACE.sub("", office)
    if _TOWNSHIP.search(name):
        return "township"
    return "county" if _COUNTY.search(name) else ""
