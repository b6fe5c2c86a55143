"""To whom a text speaks: an office's own units, or one party by letter; what it says to them nobody publishes.

A noun is known by its end: 户, 者, 生 and 家长 are people, 缴存单位 and 旅行社 are parties outside; what else is called
upon by 各, 全校 or 局属 is a unit, whatever its name, and 组长, 主席 and 联络员 hold an office in one.
"""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import has_any

_LONGEST = 24  # characters of who holds an office, spoken to without 各
_HEAD = 500  # characters in which the units stand, below what a site prints under a title
_BEFORE = Pattern(r"^.*?(?:\d{4}[〕\]）)]\s*第?\d{1,5}号|20\d\d-\d\d-\d\d\S*号)|^[•·＊*\W]+")
_LABELLED, _CALLED, _MAY_CALL = patterns("recipients", "labelled", "called", "may-call")
_HOLDS_OFFICE, _STAFF, _PEOPLE, _OUTSIDE = patterns("recipients", "holds-office", "staff", "people", "outside")
_POLITE, _OF_ITSELF, _PUBLISHED = patterns("recipients", "polite", "of-itself", "published")
_NAME = Pattern(r"^[^。；;!！?？:：\d]{2,170}")
_BRACKETED = Pattern(r"[(（][^()（）]*[)）]")
_BETWEEN = Pattern(r"[、，,\s/]+|及其?|暨|以及|并|和(?!谐|平)")
_CALL = Pattern(r"^(?:致|尊敬的|各位?|有关|相关|全体|所有|其他|广大|全[校院县市区省镇乡])+")
_HONOURED = ("各位", "尊敬", "亲爱", "广大", "全体")  # so speaks nobody to an office: 各位董事
_OF_CLASSES = ("班主任", "辅导员")  # who holds an office, too
_NO_NAMES = ("如下", "时间", "安排", "方式", "名单", "情况", "事项")
_CONCERNED = ("各有关", "各相关", "有关", "相关")
_ANYBODY = Pattern(r"^(?:各|有关|相关|单位|企业|机构|[、，,和及])+$")
_COLONLESS = Pattern(r"^(?:各|全[校院县市]|[校院局]属|直属|机关)[^\d]{1,40}$")
_LISTED = Pattern(r"\s*(?:[^、\n]{1,12}[班部站室组位科队]、)+[^、\n]{1,12}[班部站室组位科队][：:]?$")
_UNIT_ENDS = tuple("部门位院系处室科局办会组站所队校园厂矿司心府委乡镇区县市省道村支段庭馆学工")
PEOPLE, ANYBODY, STAFF, UNITS, OFFICE_HOLDERS = -9, -3, 0, 1, 2  # how much less work makes a circular
_NAMED, _OPINIONS = Words(("函", "通知书", "函件", "联系单")), ("征求", "征集", "公开")
_BY_NAME = Pattern(r"[ \t\u3000\n]*(?:尊敬的|亲爱的)?[\u4e00-\u9fff]{1,4}(?:同学|先生|女士)[：:]")  # 蒲同学：
_WISHES_JOY = Pattern(r"(?:恭喜|祝贺)[你您]")  # which is written to one alone
_ASKS_HELP = Pattern(r"协助|(?<![供应厂客])商[请借]|派[员出一二两三]|恳请")


@lru_cache(maxsize=4)  # several reasons ask
def spoken_to(body: str) -> int | None:
    """Whom the lines list that say whom a text speaks to; None where there are none.

    PEOPLE: anybody who is no unit, among others; ANYBODY: 各有关单位; STAFF: all who work there, 各有关学院;
    UNITS: 各科室; OFFICE_HOLDERS: 各备课组长.
    """
    head = body[:_HEAD]
    if _MAY_CALL.search(head) is None:
        return None
    lines = [line for line in head.split("\n") if _MAY_CALL.search(line) is not None]
    found = [of for line in lines if (of := _of_line(line)) is not None]
    return PEOPLE if PEOPLE in found else max(found, default=None)


def speaks_to_units(body: str) -> bool:
    """Whether a text speaks to units of which one is named, and to nobody else."""
    return (spoken_to(body) or 0) >= UNITS


def _of_line(line: str) -> int | None:
    line = _BEFORE.sub("", line.strip()).strip()
    if (labelled := _LABELLED.match(line)) is not None:
        name = _BRACKETED.sub("", line[labelled.end() :]).rstrip("：:。")
        listed = _BETWEEN.sub("、", name).split("、")
        return _are_units(name) if all(one.endswith(_UNIT_ENDS) for one in listed) else None
    if line.startswith(("致：", "致:")) and _LISTED.match(line[2:]) is not None:  # 致：一班、二班、外委单位
        return UNITS
    found = _NAME.match(line)
    if found is None:
        return None
    name = _BRACKETED.sub("", found.group().strip())
    if name.endswith(_NO_NAMES):
        return None
    if _CALLED.match(name) is None:  # 教务秘书、专业负责人：
        alone = len(name) <= _LONGEST and found.end() == len(line) - 1 and _HOLDS_OFFICE.search(name) is not None
        return OFFICE_HOLDERS if alone and "、" not in line[:2] else None
    if line[found.end() : found.end() + 1] not in ("：", ":") and not (
        len(found.group()) == len(line) and _COLONLESS.match(name) is not None and name.endswith(_UNIT_ENDS)
    ):
        return None
    return _are_units(name)


def _are_units(name: str) -> int:
    """What a list of those spoken to holds: units, and who works there, and nothing else."""
    if _ANYBODY.match(name) is not None and name.startswith(_CONCERNED):
        return ANYBODY
    listed = [one for one in _BETWEEN.sub("、", name).split("、") if _CALL.sub("", one)]
    units = [_CALL.sub("", one) for one in listed]
    staff = [_STAFF.search(unit) is not None for unit in units]
    if not units or any(
        not works and (one.startswith(_HONOURED) or _PEOPLE.search(unit) or _OUTSIDE.search(unit))
        for one, unit, works in zip(listed, units, staff, strict=True)
    ):
        return PEOPLE
    if any(_HOLDS_OFFICE.search(unit) for unit in units):
        return OFFICE_HOLDERS
    return STAFF if (all(staff) and not name.endswith(_OF_CLASSES)) or name.startswith(_CONCERNED) else UNITS


@lru_cache(maxsize=4)  # two reasons ask
def signs_of_letter(title: str, body: str) -> int:
    """How many of a letter's three signs stand in a text: its name, whom it speaks to politely, 收到本函后."""
    named = title.rstrip("）)").endswith(_NAMED)
    if (named and has_any(title, _OPINIONS)) or _PUBLISHED.search(title + body) is not None:
        return 0
    signs = named + (_POLITE.search(body) is not None) + (_OF_ITSELF.search(body) is not None)
    if _WISHES_JOY.search(body) is not None:
        signs += 2 + (_BY_NAME.match(body) is not None)
    return signs + (signs > 0 and _ASKS_HELP.search(title + body) is not None)
