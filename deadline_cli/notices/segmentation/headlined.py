"""What stands under a headline of a newspaper's page: news tell a story, a notice sets a day and asks for something.

The page's day is a notice's day there, and the headline is its title, whatever it is called.
"""

from __future__ import annotations

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.press import story_signs
from deadline_cli.notices.lines.signature import signs
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.frame import sets_days
from deadline_cli.notices.segmentation.teaching import teaches_by_title

_DAY = Pattern(r"[\d一二三四五六七八九十]\s*月\s*[\d一二三四五六七八九十廿卅]{1,3}\s*[日号]")
# 正月十六, 于二十日内: of a text that is signed, for stories have such, too
_OTHER_DAY = Pattern(r"[正冬腊]月[初十廿二三][一二三四五六七八九十]?|[\d一二两三四五六七八九十](?:个?工作)?[日天]内")
_AT_HEAD, _LETS_OR_BIDS = patterns("headlined", "at-head", "lets-or-bids")
_SPOKEN_TO = ("你", "您", "贵")
_FROM_NOW = sense("from-publication")
_ASKS = sense("asks-under-headline")
_OFFERS = sense("offer")
_BY_PHONE = Pattern(r"\d{7}")
_THERE = Pattern(r"到[^，。；\n]{2,20}[换办领交签打种检取投购买登报缴补核认]")  # 到公安局治安大队换证
# 报名　十一月十七日截止
_ASKS_IN_LABEL = Pattern(rf"(?:^|\n)[ \t\u3000]*(?:{'|'.join(_ASKS)})[^\n，。：:]{{0,4}}[：: \u3000]")
_SHUTS = (*sense("cut-off"), *sense("forbids"), "储水")
# <tu id="118">, {"text": …: lines of a program; what a court found, people say, others tell
_PLAIN_STORY = 2  # signs of one
_NO_EXCERPT = (
    '"',
    "__",
    "XX",
    "本院认为",
    *sense("judgment-facts"),
    *sense("talk"),
    *sense("tells-of-one"),
    *sense("advert"),
)
_QUOTED = Pattern(r"“[^”\n]*”")
_ITEM = Pattern(r"[一二三四五六七八九十]、")
_STORY_AT_MOST, _TOLD_AT_MOST = 1, 2  # of what asks, and of what is signed


def _names_day(c: Candidate) -> bool:
    """Whether a text below a headline names a day, or sets one from its publication on."""
    if not c.paper or (has_any(c.title + c.body, _OFFERS) and not signs(c.body)):
        return False  # 夜市每晚6点营业，欢迎光临
    if _DAY.search(c.body) is not None or has_any(c.body, _FROM_NOW):
        return True
    return _OTHER_DAY.search(c.body) is not None and signs(c.body)


def speaks_at_its_head(c: Candidate) -> bool:
    """Whether an office stands before a colon at the head of a text below a headline, and addresses nobody."""
    if has_any(c.body, _SPOKEN_TO):
        return False
    return _AT_HEAD.match(f"{c.title}：" if c.title else c.body) is not None or _AT_HEAD.match(c.body) is not None


def stands_over_name(c: Candidate) -> bool:
    """Whether a name stands under the text below a headline, and a day in it."""
    return _names_day(c) and signs(c.body) and story_signs(f"{c.title}\n{c.body}") <= _TOLD_AT_MOST


def stands_over_days_and_name(c: Candidate) -> bool:
    """Whether from that day on or up to it something holds."""
    return c.paper and signs(c.body) and sets_days(c) and story_signs(f"{c.title}\n{c.body}") <= _TOLD_AT_MOST


def tells_nothing(c: Candidate) -> bool:
    """Whether a text below a headline names a day and tells no story."""
    return _names_day(c) and story_signs(f"{c.title}\n{c.body}") == 0


def asks_by_headline(c: Candidate) -> bool:
    """Whether a text below a headline names a day, tells next to nothing, and asks for something."""
    if not _names_day(c) or story_signs(f"{c.title}\n{c.body}") > _STORY_AT_MOST:
        return False
    return (
        has_any(c.title, _ASKS)
        or has_any(c.body, _ASKS)
        or any(sign.search(c.body) is not None for sign in (_BY_PHONE, _THERE))
    )


def informs(c: Candidate) -> bool:
    """Whether a text below a headline does both: the headline is its title, whatever its words."""
    return tells_nothing(c) and asks_by_headline(c)


def is_whole_and_asks(c: Candidate) -> bool:
    """Whether a page is one text under a heading, whatever its words, that names a day, tells nothing, asks for
    something, and is signed."""
    if not c.whole or not c.title or c.known or not (c.signed or signs(c.body)) or _DAY.search(c.body) is None:
        return False
    item = _ITEM.search(c.title)  # a section's heading was joined to it
    head = c.title if item is None else c.title[: item.start()]
    asks = has_any(head, _ASKS) or _ASKS_IN_LABEL.search(c.body) is not None
    return asks and story_signs(f"{c.title}\n{c.body}") == 0 and not teaches_by_title(c)


def is_excerpt(c: Candidate) -> bool:
    """Whether a page is one text that lets or bids somebody act by a day (`asks_unsigned`), and tells nothing."""
    return asks_unsigned(c) and story_signs(f"{c.title}\n{c.body}") == 0


def asks_unsigned(c: Candidate) -> bool:
    """Whether all that a page says is unsigned, no plain story, and lets or bids somebody act by a day, or shuts
    something from a day on or up to it: a notice that lost its head or its foot."""
    if not c.whole or c.signed or (c.known and c.title) or has_any(c.body, _NO_EXCERPT):
        return False
    said = _QUOTED.sub("", c.body) if "“" in c.body else c.body
    if _LETS_OR_BIDS.search(said) is None and not (has_any(c.title + said, _SHUTS) and sets_days(c) and "月" in said):
        return False
    return story_signs(f"{c.title}\n{c.body}") < _PLAIN_STORY and not (c.title and teaches_by_title(c))
