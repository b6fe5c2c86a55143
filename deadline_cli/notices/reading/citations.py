"""The laws that a notice cites, with their articles."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.phrases import has_any, words

_ONE = pattern("citations", "one")
_JOINTS = ("、", "和", "及", "与", ",")
_LAWS = words("法 条例 规定 办法 细则 解释 通则 规则 规程 决定 总则")
_NAMED_BARE = words("法 条例 细则 规定 办法 解释 规则")
_DRAFTS = words("征求意见稿 草案 修订稿 送审稿 修改稿")
_LEADS = words("根据 依据 依照 按照 依 按 违反 反了 适用 参照 以及 符合 及其 及 和 与 了 的")
_LONGEST = 60
_NAMED = pattern("citations", "named")


def citations_in(text: str) -> Iterator[tuple[int, int, str, str | None]]:
    """(start, end, law, article) for each law and each of its articles that the flow names."""
    cited: set[int] = set()  # where articles begin that belong to a law in 《》
    at = text.find("《")
    while at >= 0:
        close = text.find("》", at, at + _LONGEST + 2)
        name, end = text[at + 1 : close], close + 1
        if close > 0 and not has_any(name, ("《", "\n")):
            if text[end : end + 1] == "(" and (bracket := text.find(")", end, end + 40)) > 0:
                end = bracket + 1
            if name.rstrip(")）").split("(")[0].endswith(_LAWS) and not has_any(text[at:end], _DRAFTS):
                yield from _articles(text, at, close + 1, end, name, cited)
        at = text.find("《", at + 1)
    if "条" in text:
        yield from _bare(text, cited)
        for named in _NAMED.finditer(text):  # 依照增值税暂行条例及其实施细则的规定: no article, no 《》
            yield named.start("law"), named.end("law"), named["law"], None


def _articles(
    text: str, begin: int, name_end: int, at: int, law: str, cited: set[int]
) -> Iterator[tuple[int, int, str, str | None]]:
    """The law with each article that follows its name at `at`."""
    article = _ONE.match(text, at)
    if article is None:
        yield begin, name_end, law, None
    while article is not None:
        cited.add(article.start())
        yield begin, article.end(), law, article.group()
        at = article.end() + text.startswith(_JOINTS, article.end())
        begin, article = at, _ONE.match(text, at)


def _bare(text: str, cited: set[int]) -> Iterator[tuple[int, int, str, str | None]]:
    """Laws named without 《》: 民事诉讼法第九十五条."""
    for article in _ONE.finditer(text):
        at = article.start()
        if at in cited or not text.endswith(_NAMED_BARE, max(0, at - 3), at):
            continue
        low = at
        while low > max(0, at - 30) and "\u4e00" <= text[low - 1] <= "\u9fa5":
            low -= 1
        name = text[low:at]
        cut = max(
            (name.rfind(lead, 0, len(name) - 1) + len(lead) for lead in _LEADS if lead in name[:-1]),
            default=0,
        )
        name = name[cut:]
        if len(name) > 1:
            yield from _articles(text, at - len(name), at, at, name, cited)
