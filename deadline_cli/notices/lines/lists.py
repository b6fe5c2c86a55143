"""The rows of tables and of lists, which look like titles and are none."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.headings import is_row
from deadline_cli.notices.lines.titles import plain
from deadline_cli.notices.pattern import Pattern

BULLETS = "★☆●○■□▲△▼◆◇◎※♦▶►▷▸◀◉❖✦・"
"""The marks with which the rows of a column of small notices begin."""
NEAR = 1200
"""Characters between what belongs to one column of small notices; a part of a large text has more around it."""
_COUNTED = Pattern(r"第?(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?P<of>[版周讲页][：: \u3000])")
_LINK = Pattern(r"[^\s。，：:；][^。，：:；\n]{8,60}[ \t\u3000]+[\[(（]?20\d\d[-./]\d{1,2}[-./]\d{1,2}[\])）]?$")
_PIECES = 4
_POINTS, _MOST_ROWS = frozenset("·•▪‣"), 12
_LISTS = sense("site-list")
_ITEMS = "一二三四五六七八九"


def in_table(lines: list[Line], i: int) -> bool:
    """Whether a line and the one above or below it are rows of cells: 成交公示<TAB>竞价结束后2个工作日内.

    So are two with one label: 申请号 81230047　申请人 巩某　文件 商标驳回通知书 / 申请号 80995512　….
    """
    words = lines[i].words
    if "\u3000" in words and _labels_alike(lines, i):
        return True
    if "\t" not in words and not is_row(words):
        return False
    near = [line.words for line in lines[max(i - 1, 0) : i + 2] if line is not lines[i] and not line.after_gap]
    return any("\t" in other or is_row(other) for other in near)


def _labels_alike(lines: list[Line], i: int) -> bool:
    """Whether a line and one beside it have several pieces of which the first are one word."""
    pieces = lines[i].words.split()
    if len(pieces) < _PIECES:
        return False
    near = [line.words.split() for line in lines[max(i - 1, 0) : i + 2] if line is not lines[i] and not line.after_gap]
    return any(len(other) >= _PIECES and other[0] == pieces[0] for other in near)


def in_list(lines: list[Line], i: int) -> bool:
    """Whether a line and the one above or below it are numbered alike: 02版 法院公告 / 04版 规划草案今起公示.

    Or both are headlines with their days: 关于…的公示  2026-06-05 / 关于…的公告  2026-06-02.
    Or both have a site's mark under its heading: 相关文档 / · …公告（2026年第1号） / · 欠税公告.
    """
    words = lines[i].words
    if words[0] in _POINTS and _is_row_of_site(lines, i):
        return True
    said = _COUNTED.match(words) if words[0].isdigit() else None
    if said is None:
        last = words[-1]
        return (
            (last.isdigit() or last in "])）")
            and _LINK.match(words) is not None
            and any(
                line is not lines[i] and _LINK.match(line.words) is not None for line in lines[max(i - 1, 0) : i + 2]
            )
        )
    near = [line for line in lines[max(i - 1, 0) : i + 2] if line is not lines[i] and not line.after_gap]
    return any((other := _COUNTED.match(line.words)) is not None and other["of"] == said["of"] for line in near)


def follows_item(lines: list[Line], i: int) -> bool:
    """Whether line i is an item whose number follows that of one above: 七、质疑和投诉 below 六、公告期限."""
    said = _ITEMS.find(lines[i].words[0]) if lines[i].words[1:2] == "、" else -1
    if said < 1:
        return False
    above = _ITEMS[said - 1] + "、"
    k = i - 1
    while k >= 0 and lines[i].start - lines[k].start <= NEAR:
        if lines[k].words.startswith(above):
            return True
        k -= 1
    return False


def _is_row_of_site(lines: list[Line], i: int) -> bool:
    """Whether the lines above line i have its mark up to a heading of a site's list."""
    for k in range(i - 1, max(i - _MOST_ROWS, -1), -1):
        words = lines[k].words
        if words[0] not in _POINTS:
            return plain(words).startswith(_LISTS)
    return False
