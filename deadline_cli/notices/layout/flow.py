"""The words of one notice in a row: half-width, without blanks and broken lines, each character with its place."""

from __future__ import annotations

from bisect import bisect_right

from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.records import NamedTuple

_WORDS = Pattern(r"\S+")
_WORDS_BESIDE_UNSEEN = Pattern(r"[^\s\u200b-\u200d\ufeff]+")
_EMPTY_CELLS = Pattern(r"[^\s|] ?\| ?\|[ \t]*(?:\n|$)")  # a table flattened to one cell a line has none
_UNSEEN = ("\u200b", "\u200c", "\u200d", "\ufeff")
_ENDS_SENTENCE = "。;!?"
_ENDS_PARAGRAPH = "。;:!?)》】”…"
_OPENS_PARAGRAPH, _REST_OF_DATE, _LABEL = patterns("flow", "opens-paragraph", "rest-of-date", "label")
_OFFICE_AND_DAY, _HEADING, _WHOLE_OFFICE = patterns("flow", "office-and-day", "heading", "whole-office")
_OFFICE_OVER_DATE, _LEADS_TO_DAY = patterns("flow", "office-over-date", "leads-to-day")
_BROKEN_DATE = Pattern(r"(?:\d[年月]?|[〇○零一二三四五六七八九十][年月]?)$")
# A table flattened to one cell a line: the label is answered by the next line.
_CELLS = ("期限", "时间", "日期", "期间", "起止", "公示期", "公告期", "始日", "止日", "满日", "束日")
_CELL = Pattern(rf"[^:,。;\n]{{0,10}}(?:{'|'.join(_CELLS)})$")
# The head of a table's columns: 标的 披露起始日期 披露期满日期
_HEAD_ROW = Pattern(r"(?=.*(?:时间|日期|期限))[^\s:,。;]{1,16}(?:[ \t]+[^\s:,。;]{1,16}){2,}$")
# A row of a table of two columns: 公告日期 2026年5月29日
_ROW = Pattern(r"[^\s:,。;]{0,8}(?:日期|时间|期限|期间)[ \t]+[^\s:,。;]{2,24}$")
_DATED_ROW = Pattern(r"[^\s:,。;]{0,8}(?:日期|时间)[ \t\u3000]+\d")
_DATE_LINE = Pattern(
    r"(?:\d ?){4}年 ?\d{1,2} ?月 ?\d{1,2} ?日$|(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}$"
    r"|二(?: ?[〇○零O0一二三四五六七八九]){3} ?年"
    r"(?: ?[一二三四五六七八九十]){1,2} ?月(?: ?[一二三四五六七八九十廿卅]){1,3} ?日$"
)
# What stands above a signature is no part of the office's name: 附件：…公示图 / 某镇人民政府 / 2026年2月3日
_NO_NAME = Pattern(r"[^\u3007\u4e00-\u9fff()\s]")
_LATIN_LINE = Pattern(r"[ \t]*+(?=[^\n]*[A-Za-z]{3}[^\n]*[A-Za-z]{3})[A-Z][\x20-\x7e]{8,}(?:\n|$)")
_CONTACT = Pattern(r"联系人[:：][^\s:,。;]{1,4}(?:先生|女士|老师|律师|经理|主任|会计|同志)$")
_ADDRESSED = Pattern(r"[^\s,。;:\n]{2,36}:")  # 某某委员会 / 被申请人某某公司：…
_GOES_ON = tuple("为是及和与的、至到,。;:(或等从自")
_TERM_LABEL = Pattern(r"(?:期|期限|期间):$")
_VALUE = Pattern(r"自[^\s,。]{0,10}之日起|[\d一二三四五六七八九十]{1,3}(?:个|日|天)")
# 本局将在2026年3月28日上午9:30 / 举办听证会
_FIXED_AT = Pattern(r"(?:[定拟将]|计划|预定)[于在][^\n。]{0,30}\d{1,2}[:时点]\d{0,2}分?$")
_CUT_SHORT = Pattern(r"[,。;][\u4e00-\u9fff]$")  # …予以公布，公 / 布时间：
# a line with a stop that ends in the midst of a clause, which is no label, no name and no closing word
_OPEN = Pattern(r".*[,。;、][^,。;:]*[\u4e00-\u9fff](?<![司局院厅部处会心府所站队组告示知废系办])$")
_NO_REST = Pattern(r"[^,。、;\n]{0,10}(?:\n|:|公司|[局院厅])|[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]")
# No line begins with these, whatever breaks it.
_NEVER_FIRST = frozenset(",。;、)》”!?」』】")
_WRAPPED = 10  # shorter lines were not broken by a column's width


class Flow(NamedTuple):
    """`text` without blanks; what begins at `begins[i]` stands in the document `shifts[i]` characters further on."""

    text: str
    begins: list[int]
    shifts: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The document's offsets of `text[start:end]`."""
        last = len(self.text) - 1
        if last < 0:
            return 0, 0
        start, end = min(start, last), min(end - 1, last)
        piece = bisect_right(self.begins, start)
        first = start + self.shifts[piece - 1]
        if end < start:
            return first, first
        if piece < len(self.begins) and self.begins[piece] <= end:
            piece = bisect_right(self.begins, end)
        return first, end + self.shifts[piece - 1] + 1


def flow_of(text: str, start: int, end: int, body_start: int = -1) -> Flow:
    """The flow of `text[start:end]`: blanks dropped, lines that a column broke joined, paragraphs kept apart.

    `text` is in half-width characters (numerals.normalise).
    """
    plain = text[start:end]
    parts: list[str] = []
    begins: list[int] = []
    shifts: list[int] = []
    length = last = 0
    words = _WORDS_BESIDE_UNSEEN if has_any(plain, _UNSEEN) else _WORDS
    for match in words.finditer(_without_empty_cells(plain) if "|" in plain and _EMPTY_CELLS.search(plain) else plain):
        first, behind = match.span()
        if parts:
            at_body = start + last <= body_start <= start + first  # a title ends its line
            joint = "\n" if at_body else _joint(plain, last, first)
            if joint:
                parts.append(joint)
                length += 1
        parts.append(plain[first:behind])
        begins.append(length)
        shifts.append(start + first - length)
        length += behind - first
        last = behind
    return Flow("".join(parts), begins, shifts)


def _without_empty_cells(plain: str) -> str:
    """`plain`, where rows end in empty cells, with blanks for the marks around a row's only cell: 某学院 | |."""
    lines = plain.split("\n")
    for i, line in enumerate(lines):
        cell = line.strip("| \t") if "|" in line else ""
        if cell and "|" not in cell:
            at = line.index(cell)
            lines[i] = " " * at + cell + " " * (len(line) - at - len(cell))
    return "\n".join(lines)


def _joint(plain: str, left: int, right: int) -> str:
    """What stands between two words parted by plain[left:right]: nothing, a blank or a line's end."""
    gap = plain[left:right]
    if SOFT in gap and "\n" not in gap:
        return ""
    if "\n" not in gap and "\r" not in gap:
        before, after = plain[left - 1], plain[right]
        return " " if before.isascii() and after.isascii() and before.isalnum() and after.isalnum() else ""
    if plain[left - 1] == ":" and _TERM_LABEL.search(plain, max(0, left - 6), left) and _VALUE.match(plain, right):
        return ""  # 异议期： / 自公告之日起三个月
    if plain[left - 1] in _ENDS_SENTENCE and plain[right] not in "至到—-~":
        return "\n"
    rest = plain[right : right + 12]
    if gap.count("\n") == 1 and (plain[right] in _NEVER_FIRST or _wants_day(plain, left, rest)):
        return ""
    begin = plain.rfind("\n", 0, left) + 1
    cell = plain[begin:left].strip()
    if cell.endswith(_CELLS) and _CELL.match(cell):
        return ":"
    if (
        "|" in cell
        or "|" in gap
        or plain[right] == "|"
        or ((" " in cell or "\t" in cell) and (_HEAD_ROW.match(cell) or _ROW.match(cell)))
    ):
        return "\n"
    if (cell[:1].isdigit() or cell[:1] == "二") and _DATE_LINE.match(cell) and plain[right] not in "至到—-~":
        return "\n"
    if cell[-1:] == "日" and _OFFICE_AND_DAY.match(cell) and plain[right] not in "至到—-~前起止":
        return "\n"
    if _BROKEN_DATE.search(plain, max(0, left - 2), left) and _REST_OF_DATE.match(rest):
        return "\n" if _OPENS_PARAGRAPH.match(rest) else ""
    if left - begin > _WRAPPED and _CUT_SHORT.search(cell) is not None and gap.count("\n") == 1:
        return ""
    if gap.count("\n") == 2 and left - begin > _WRAPPED and _is_left_open(cell, rest):
        return ""
    if plain[left - 1] in _ENDS_PARAGRAPH or gap.count("\n") > 1 or gap.endswith("  "):
        return "\n"
    if left - begin < _WRAPPED or _OPENS_PARAGRAPH.match(rest) or _LABEL.match(rest) or _DATED_ROW.match(rest):
        return "\n"
    if _CONTACT.search(cell) or (
        begin == 0 and _ADDRESSED.match(plain, right) and _WHOLE_OFFICE.fullmatch(cell + "\n")
    ):
        return "\n"
    if plain[right] not in _GOES_ON and _HEADING.match(cell):
        return "\n"
    if _OFFICE_OVER_DATE.match(plain, right) and (
        _NO_NAME.search(cell) is not None or _WHOLE_OFFICE.match(plain, right) is not None
    ):
        return "\n"
    if _OFFICE_OVER_DATE.match(plain, right) and rest.startswith(cell[:2]) and _WHOLE_OFFICE.match(cell + "\n"):
        return "\n"  # two offices of one place sign, one a line
    if _LATIN_LINE.match(plain, right) or _LATIN_LINE.match(plain, begin):  # 某某大学 / School of …
        return "\n"
    if _FIXED_AT.search(cell) is not None:
        return ""
    digit = plain[left - 1].isdigit() or (plain[left - 1].isascii() and plain[left - 1].isalnum())
    return "\n" if digit and not _REST_OF_DATE.match(rest) else ""


def _is_left_open(cell: str, rest: str) -> bool:
    """Whether behind a blank line a column goes on with the last sentence of the one before: …于本公告刊 / 登之日起."""
    if _OPEN.search(cell) is None or _NO_REST.match(rest) is not None or _OPENS_PARAGRAPH.match(rest):
        return False
    return has_any(rest, (",", "。", "、", "日", "的", "内"))


def _wants_day(plain: str, left: int, rest: str) -> bool:
    """Whether a line ends with a word that leads to the day or the length on the next: …，定于 / 2026年6月7日."""
    return rest[:1].isdigit() and _LEADS_TO_DAY.search(plain, max(0, left - _WRAPPED), left) is not None
