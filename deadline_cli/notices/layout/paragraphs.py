"""Paragraphs of a text: which lines are one or begin one, and those that lost their line ends, not their indents."""

from __future__ import annotations

from collections.abc import Sequence

from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern

_FEWEST_APART, _APART, _SPACED_OUT = 5, 2, 0.9  # where so many lines have a blank one before them, it parts nothing
_HEADED, _FEWEST_HEADED, _INDENT = Pattern(r"\s*【[\u4e00-\u9fff]{2,8}】[^\s，。、；]"), 3, 6
_LABEL = Pattern(r"(?:附(?:件|表|图)?|联系(?:人|电话|方式)|[\u4e00-\u9fff]{1,3}(?:热线|电话|单位|地址|地点|邮箱))[:：]")
_NAMES_OFFICE = pattern("paragraphs", "names-office")
_NAME = r"[\u4e00-\u9fff]{2,28}(?:公司|集团|[局院厅部处会组队站所店厂社馆]|政府|中心|办公室)$"
_OFFICE = Pattern(_NAME)

# Of the text below: 门面招租, 公 示, behind the last sentence of a text, 特此公告, a telephone, a contact or a name
_HEADING = Pattern(r"[ \t\u3000]*(?:[\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff](?:[ \t\u3000]+[\u4e00-\u9fff]){1,3})$")
_ENDED = Pattern(r"(?:[。！]|\d{7}|特此[\u4e00-\u9fff]{2}|作废|[系办]人[:：][\u4e00-\u9fff]{2,4})$|[ \t\u3000]" + _NAME)

_LONG = 120  # a line of several paragraphs is no shorter
_GAP = Pattern(r"[ \t\u3000\xa0]{2,}")
_ENDS = frozenset("。；！”）)")
_LABELLED = 15  # behind a colon, fewer characters are the label's value
_PADDED = 2  # 公　　告, 张　　某: blanks that stretch a word


def heads_below(shown: list[str], i: int) -> bool:
    """Whether line i is the heading of the text below it: a few characters between what ends a text and a long line."""
    if i + 1 >= len(shown) or 2 * len(shown[i]) > len(shown[i + 1]) or _ENDED.search(shown[i - 1]) is None:
        return False
    return _HEADING.match(shown[i]) is not None


def begins_anew(line: str, words: str) -> bool:
    """Whether a full line ends and the next one has its own label or signs: 监督单位：某局 / 某项目部, 。 / 附：图."""
    if line[-1] in "。！":
        return _LABEL.match(words) is not None
    return _OFFICE.match(words) is not None and _NAMES_OFFICE.match(line.lstrip()) is not None


def written(ended: list[str]) -> Sequence[int]:
    """The lines that can be a paragraph's: those with words where a blank line stands between any two, else all."""
    if len(ended) <= _APART * _FEWEST_APART:  # in fewer lines no more of them can stand apart
        return range(len(ended))
    words = [i for i, line in enumerate(ended) if line]
    apart = sum([i - before == _APART for i, before in zip(words[1:], words, strict=False)])
    spaced_out = len(words) > _FEWEST_APART and apart >= _SPACED_OUT * (len(words) - 1)
    return words if spaced_out else range(len(ended))


def headed_in_brackets(shown: list[str]) -> set[int]:
    """The lines that begin with a heading in brackets, where three do: 【停气】…, 【招租】…, each a text of its own."""
    found = {i for i, line in enumerate(shown) if "【" in line[:_INDENT] and _HEADED.match(line) is not None}
    return found if len(found) >= _FEWEST_HEADED else set()


def has_indents(text: str) -> bool:
    """Whether anywhere in a text a gap follows a full stop."""
    return "。　　" in text or "。  " in text or "。\t" in text or "。\xa0\xa0" in text


def set_apart(text: str, *, known: bool = False) -> str:
    """The same text of the same length, a line end in place of the first blank of each indent inside a line.

    `known` says that it is a part of a text that has such indents.
    """
    if not (known or has_indents(text)):
        return text
    lines = text.split("\n")
    return "\n".join(_parted(line) if len(line) >= _LONG else line for line in lines)


def _parted(line: str) -> str:
    gaps = [gap.span() for gap in _GAP.finditer(line) if gap.start() > 0 and gap.end() < len(line)]
    if sum(line[start - 1] == "。" for start, _ in gaps) < 2:
        return line
    pieces: list[str] = []
    last = 0
    for k, (start, end) in enumerate(gaps):
        before = line[gaps[k - 1][1] if k else 0 : start]
        behind = line[end : gaps[k + 1][0] if k + 1 < len(gaps) else len(line)]
        if _ends_paragraph(before, behind):
            pieces += (line[last:start], "\n")
            last = start + 1
    return "".join([*pieces, line[last:]])


def _ends_paragraph(before: str, behind: str) -> bool:
    if before[-1] in ":：":
        return len(behind) > _LABELLED
    return before[-1] in _ENDS or min(len(before), len(behind)) > _PADDED
