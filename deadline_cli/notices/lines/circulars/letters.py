"""Signs of a letter from one to another, which nobody publishes: an office asks one for help, a firm duns one."""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import has_any

_NAMED, _OPINIONS = Words(("函", "通知书", "函件", "联系单")), ("征求", "征集", "公开")
_POLITE = pattern("letters", "polite")
_OF_ITSELF = pattern("letters", "of-itself")
_BY_NAME = Pattern(r"[ \t\u3000\n]*(?:尊敬的|亲爱的)?[\u4e00-\u9fff]{1,4}(?:同学|先生|女士)[：:]")  # 蒲同学：
_WISHES_JOY = Pattern(r"(?:恭喜|祝贺)[你您]")  # which is written to one alone
_ASKS_HELP = Pattern(r"协助|(?<![供应厂客])商[请借]|派[员出一二两三]|恳请")
_PUBLISHED = pattern("letters", "published")


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
