"""Whether words tell a story, as news and features do, or praise what is sold."""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

# Whom to call, a bank-book, a firm: 联系人：铁师傅, 存折, 某某旅行社
_MAY_BE_NAMES = ("师傅", "旅行社", "折")
_NAMES = Pattern(r"(?:联系人?|电话|找)[：: ]?[\u4e00-\u9fff]{1,3}师傅|[存骨]折|折[叠旧合]|[\u4e00-\u9fff]{2,8}旅行社")
_FEWEST_PAIRS = 2  # of characters: Jane Doe 敬上 heads nothing
_PAIRS = Pattern(r"(?=([\u4e00-\u9fff]{2}))")
_WORDS = (*sense("narrates"), *sense("praises"))
_STORY, _REPORT = pattern("story", "story"), pattern("story", "report")


@lru_cache(maxsize=8)  # several reasons ask
def told(words: str) -> int:
    """How often a text shows that it tells a story or praises what it sells; 0 for what only informs."""
    if has_any(words, _MAY_BE_NAMES):
        words = _NAMES.sub("", words)
    stories = len(_STORY.findall(words)) + 2 * len(_REPORT.findall(words))
    return stories + len([word for word in _WORDS if word in words])


def is_of_another_matter(said: str, above: str) -> bool:
    """Whether no two characters of a heading stand together in the text above it."""
    pairs = [pair[1] for pair in _PAIRS.finditer(said)]
    return len(pairs) >= _FEWEST_PAIRS and not any(pair in above for pair in pairs)
