"""The items of a notice: which stretch of the text speaks of which festival."""

from __future__ import annotations

import re

from deadline_cli.records import dataclass

_NAMES = (
    ("元旦", "元旦节?|新年"),
    ("春节", "春节"),
    ("清明节", "清明节?"),
    ("劳动节", '"?五一"?(?:国际)?劳动节|"?五一"?(?=[":\\n]|放假|假期|\\d{1,2}月\\d)"?|"五[·.]?一"|(?:国际)?劳动节'),
    ("端午节", "端午节?"),
    ("中秋节", "中秋节?"),
    ("国庆节", '"?十一"?国庆节?|"十[·.]?一"|十一(?=:|放假|\\d{1,2}月\\d)|国庆节?'),
)
_ONE = "(?:" + "|".join(pattern for _, pattern in _NAMES) + "|(?<![\u4e00-\u9fff\\d])[\u4e00-\u9fff\\d]{4,40}纪念日)"
_FILLER = (
    r"(?:[^\u4e00-\u9fff\d(\x01]|节日?|放假(?:时间|安排|调休)?|调整|假期|假日|小长假|休假|时间|安排|为|是|自|从|于|在|将|"
    r"(?:放假|共|连休|休)\d{1,2}天)"
)
_HEADING = re.compile(
    rf"(?P<names>{_ONE}(?:[、和与及/,]{_ONE}){{0,4}}){_FILLER}{{0,90}}?(?=(?:\d{{4}}年)?\d{{1,2}}月\d|\d{{1,2}}日|\d{{4}}[-./]\d|"
    r"[一二三四五六七八九十]{1,3}月[一二三四五六七八九十廿卅])"
)
BREAKS_OFF = re.compile(rf"(?:[一二三四五六七八九十\d]{{1,2}}[、.)]{_ONE}:?|{_ONE}:)\s{{0,9}}$")
"""An item at the very end that says nothing."""

_BRACKET = re.compile(r"\([^()\n]{0,60}\)")
# What is only advised, the rule behind the arrangement, and what news pages say besides.
_NO_ARRANGEMENT = re.compile(
    r"鼓励|建议|倡导|提倡|如逢|如遇|原则|除个别|分别放假|弹性|高速公路|收费|免费|车票|抢票|拼假|拼接|攻略|请假|请\d天|加班|工资|"
    r"推迟开学|增加\d天|网友|预计|预测|提前\d"
)
_SENTENCE = re.compile(r"[^。;!\n]*[。;!\n]?")


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of the text and the festivals it arranges; none named where there is no heading."""

    festivals: tuple[str, ...]
    start: int
    end: int
    last: bool = False
    heading: str = ""

    @property
    def name(self) -> str:
        return "、".join(self.festivals)


def find_items(text: str, start: int, end: int) -> list[Item]:
    """The items of text[start:end] in order; what stands before the first heading is an item without a name."""
    masked = _BRACKET.sub(lambda found: "\x01" * len(found[0]), text)
    headings = list(_HEADING.finditer(masked, start, end))
    items = []
    if not headings or headings[0].start() > start:
        items.append(Item((), start, headings[0].start() if headings else end, not headings))
    for number, heading in enumerate(headings):
        stop = headings[number + 1].start() if number + 1 < len(headings) else end
        between = masked[heading.end("names") : heading.end()]
        items.append(Item(festivals_in(heading["names"]), heading.end(), stop, stop == end, between))
    return items


def festivals_in(text: str) -> tuple[str, ...]:
    """The festivals that `text` names, in its order, by the names of the shipped files."""
    found: dict[str, int] = {}
    for name, pattern in _NAMES:
        if place := re.search(pattern, text):
            found[name] = place.start()
    if not found and (memorial := re.search(r"[\u4e00-\u9fff\d]{4,40}纪念日", text)):
        found[memorial[0]] = 0
    return tuple(sorted(found, key=found.__getitem__))


def without_advice(text: str) -> str:
    """`text` with every sentence that arranges nothing blanked out; the same length."""
    return _SENTENCE.sub(lambda s: _blank(s[0]) if _NO_ARRANGEMENT.search(s[0]) else s[0], text)


def _blank(sentence: str) -> str:
    tail = sentence[-1:] if sentence[-1:] in "。;!\n" else ""
    return "\x01" * (len(sentence) - len(tail)) + tail
