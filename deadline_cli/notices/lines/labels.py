"""Rows of labels: what a record says of one thing after another (采购单位：…, 公告时间：…, 开标时间：…)."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.website import is_byline, is_trailing
from deadline_cli.notices.pattern import Pattern
from deadline_cli.numerals import HAN

_ROW = Pattern(rf"[ \u3000]*(?P<label>{HAN}{{2,10}})[ \u3000]*[:：][ \u3000]*\S")
_ABOVE, _BELOW, _FEWEST = 20, 4, 2  # lines, and rows among them


def labels_go_on(lines: list[Line], i: int) -> bool:
    """Whether the day of publication in line i is one row of a record that goes on below with other labels.

    Where the same ones begin again the next record does; what a site prints below is none.
    """
    if i == 0 or _ROW.match(lines[i - 1].words) is None:
        return False
    below = _labels([line for line in lines[i + 1 : i + 1 + _BELOW] if not _is_sites(line.words)])
    return len(below) >= _FEWEST and below.isdisjoint(_labels(lines[max(0, i - _ABOVE) : i]))


def _labels(lines: list[Line]) -> set[str]:
    return {found["label"] for line in lines if (found := _ROW.match(line.words)) is not None}


def _is_sites(words: str) -> bool:
    return is_byline(words) or is_trailing(words)
