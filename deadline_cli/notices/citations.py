"""The laws that a notice cites, with their articles."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PART = r"(?:第[([]?[一二三四五六七八九十\d]{1,3}[)\]]?[款项目])"
_ARTICLE = rf"第[一二三四五六七八九十百零〇两\d]{{1,7}}条(?:之[一二三四五六])?{_PART}*"
_ARTICLES = rf"(?P<articles>{_ARTICLE}(?:[、和及与,]{_ARTICLE})*)"
_QUOTED = re.compile(rf"《(?P<law>[^《》\n]{{2,60}})》(?P<note>\([^()\n]{{0,40}}\))?(?:{_ARTICLES})?")
_BARE = re.compile(rf"(?:法|条例|细则|规定|办法|解释|规则){_ARTICLES}")
_NAME = re.compile(r"[\u4e00-\u9fa5]{1,30}$")
_ONE = re.compile(_ARTICLE)
_IS_LAW = re.compile(r"(?:法|条例|规定|办法|细则|解释|通则|规则|规程|决定|总则)(?:\([^()]*\))?$")
_LEAD = re.compile(
    r"^.*(?:根据|依据|依照|按照|违反了?|反了|适用|参照|以及|符合|及其|及|和|与|了|的)(?=[\u4e00-\u9fa5]{2,}$)"
)
_DRAFT = re.compile(r"征求意见稿|草案|修订稿|送审稿|修改稿")


def citations_in(text: str) -> Iterator[tuple[int, int, str, str | None]]:
    """(start, end, law, article) for each law and each of its articles that the flow names."""
    if "《" in text:
        for match in _QUOTED.finditer(text):
            law = match["law"]
            if _IS_LAW.search(law) and not _DRAFT.search(law + (match["note"] or "")):
                yield from _each(text, match, match.start(), law)
    if "条" in text:
        for match in _BARE.finditer(text):
            name = _NAME.search(text, max(0, match.start() - 30), match.start("articles"))
            if name is not None:
                law = _LEAD.sub("", name.group())
                yield from _each(text, match, match.start("articles") - len(law), law)


def _each(
    text: str, match: re.Match[str], begin: int, law: str
) -> Iterator[tuple[int, int, str, str | None]]:
    if match["articles"] is None:
        yield begin, match.end("law") + 1, law, None
        return
    for article in _ONE.finditer(text, match.start("articles"), match.end("articles")):
        yield begin, article.end(), law, article.group()
        begin = article.end() + 1
