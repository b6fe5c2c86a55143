"""Where a text begins and ends by its lines: at a title (in one line, broken, with its number), at a signature."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.headings import ends_title
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.signature import is_issuer, is_signature, is_yearless_day, signs
from deadline_cli.notices.lines.titles import VALUE, is_title
from deadline_cli.notices.lines.website import is_byline, is_column, labels_go_on
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN

_FIELD = Pattern(r"[A-Za-z_]{2,16} ?[:=] ?")
_NEXT = Pattern(r"[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．] ?(?=\S{4})")
_STOPS = ("。", "，", "；", "：", ":")
_OF_THE_TEXT = ("公告内容", "公示内容", "通知内容", "内容")  # a record's label of the notice itself
_NUMBERED = Pattern(rf"{HAN}{{2,24}}(?:公告|通告)[(（]?20\d\d年第?\d{{1,4}}号[)）]?$")
_SHORTEST = 30  # a date that stands nearer to the title is no signature
_UNDER_TITLE = 160  # a title of two lines, its number, and what a site prints below
_NAME = Pattern(rf"{HAN}[^。，；：！？:;,!?]{{1,30}}{HAN}[)）]?$")
_LONE_PAGE = 1  # the number of a page under a signature
_LONGEST = 30  # characters of an amount
_FULL_STOPS = frozenset("。！!")
_LABEL, _LONGEST_NAME, _YEARLESS = 10, 16, 8  # characters of a label with its colon, of a name, of a yearless day


def titled(lines: list[Line], i: int) -> bool:
    """Whether line i is a title, or the end of one."""
    words = lines[i].words
    if (
        words[-1] in "告示"
        and words[0].isascii()
        and words[0].isalpha()
        and (field := _FIELD.match(words)) is not None
        and is_column(words[field.end() :])
    ):
        return False  # name : 通知公告 of a record
    if is_title(words) or ends_title(lines, i):
        return i == 0 or lines[i - 1].words[-1] not in "：:" or not _labels_value(lines[i - 1].words)
    return (words[-1] in "号)）" and _is_numbered(lines, i)) or _is_next(lines, i)


def _labels_value(above: str) -> bool:
    """Whether a line is a record's label alone, and what stands below it no title: 更正内容：, 公告性质：."""
    label = VALUE.match(above)
    return label is not None and label.end() == len(above) and not above.startswith(_OF_THE_TEXT)


def only_labels(lines: list[Line], i: int, end: int) -> bool:
    """Whether the title with which line i begins, up to `end`, only labels a headline that the next line ends.

    【公告】关于征求《…办法》 / 意见的公告.
    """
    rest = lines[i].words[end:]
    if i + 1 == len(lines) or lines[i + 1].after_gap or has_any(rest, _STOPS):
        return False
    return is_title(rest + lines[i + 1].words)


def _is_numbered(lines: list[Line], i: int) -> bool:
    """Whether a line is a title with its number behind it, and no title stands over or under it: else it is theirs."""
    if _NUMBERED.match(lines[i].words) is None:
        return False
    return not any(is_title(line.words) for line in (*lines[max(i - 1, 0) : i], *lines[i + 1 : i + 2]))


def _is_next(lines: list[Line], i: int) -> bool:
    """Whether a numbered line right under a signature is the title of the next notice: 二、关于开水房的通知."""
    if i == 0 or (number := _NEXT.match(lines[i].words)) is None or not is_signature(lines, i - 1):
        return False
    return is_title(lines[i].words[number.end() :])


def signs_alone(lines: list[Line], i: int) -> bool:
    """Whether a line is a name that signs a notice without a day: behind a full stop, before a gap; 某局工会, 某所."""
    if i == 0 or lines[i - 1].words[-1] not in _FULL_STOPS or not (i + 1 >= len(lines) or lines[i + 1].after_gap):
        return False
    return is_issuer(lines[i].words) or signs(lines[i].words)


def _names_and_day(lines: list[Line], i: int) -> bool:
    """Whether before a gap a month and its day stand under whoever signs a sentence: …。 / 老于干洗 / 八月三日."""
    if i < 2 or not is_yearless_day(lines[i].words) or not (i + 1 >= len(lines) or lines[i + 1].after_gap):
        return False
    return (
        lines[i - 2].words[-1] in _FULL_STOPS
        and len(lines[i - 1].words) <= _LONGEST_NAME
        and not has_any(lines[i - 1].words, _STOPS)
    )


def signs_over_day(lines: list[Line], i: int) -> bool:
    """Whether from line i on one or two names stand over a day alone, under which another text begins."""
    for k in range(i, min(i + 2, len(lines) - 1)):
        if not is_issuer(lines[k].words):
            return False
        if DATE_ALONE.match(lines[k + 1].words) is not None:
            return (
                k + 2 >= len(lines) or lines[k + 2].after_gap or lines[k + 2].headline or is_title(lines[k + 2].words)
            )
    return False


def ends_text(text: str, lines: list[Line], i: int, begin: int, *, in_row: bool) -> bool:
    """Whether line i signs the text that begins at `begin`; `in_row` where a row of small notices says so."""
    if i > 0 and lines[i].words.startswith("发布") and ends_record(lines, i):
        return True
    behind_stop = i > 0 and lines[i - 1].words[-1] in _FULL_STOPS  # most lines are asked no more than this
    signs_it = in_row or is_signature(lines, i) or (behind_stop and signs_alone(lines, i))
    if not signs_it and lines[i].words[-1] == "日" and len(lines[i].words) <= _YEARLESS:
        signs_it = _names_and_day(lines, i)
    if not signs_it or _is_cell(text, lines, i):
        return False
    if DATE_ALONE.match(lines[i].words) is not None and labels_go_on(lines, i):
        return False
    before = lines[i].end - begin
    untold = before < _UNDER_TITLE and "。" not in text[begin : lines[i].start]
    if untold and is_byline(lines[i].words) and not has_any(text[begin : lines[i].start], _STOPS):
        return False  # 文章来源：…　2016.01.15 under a title and its number
    return before > _SHORTEST or _signs_a_sentence(text, lines, i, begin)


def ends_record(lines: list[Line], i: int) -> bool:
    """Whether the last of several labels says who publishes: 发布单位：某交易中心, over a line that is no label."""
    label, _, name = lines[i].words.partition("：")
    if not label.endswith(("单位", "机构")) or not is_issuer(name) or "：" not in lines[i - 1].words[:_LABEL]:
        return False
    below = lines[i + 1].words if i + 1 < len(lines) else ""
    return below.endswith("：") or not has_any(below[:_LABEL], ("：", "\t"))  # 某某： is whom the next one addresses


def _signs_a_sentence(text: str, lines: list[Line], i: int, begin: int) -> bool:
    """Whether a day under a name, both on lines of their own, stands under one short sentence."""
    if i == 0 or not DATE_ALONE.match(lines[i].words) or _NAME.match(lines[i - 1].words) is None:
        return False
    return text[begin : lines[i - 1].start].rstrip().endswith(("。", "！", "!"))


def _is_cell(text: str, lines: list[Line], i: int) -> bool:
    """Whether a line is a cell of a table that was flattened to one cell a line: 2018-3-20 |, or between numbers."""
    if i > 0 and all(_ends_cell(text, line) for line in lines[i - 1 : i + 1]):
        return True
    return i + 1 < len(lines) and DATE_ALONE.match(lines[i].words) is not None and _is_amount(lines[i + 1].words)


def _ends_cell(text: str, line: Line) -> bool:
    return text[line.end : line.end + 4].lstrip(" \xa0\u3000").startswith("|")


def _is_amount(line: str) -> bool:
    """18000元, 2.4, 162100."""
    number = line.removesuffix("万元").removesuffix("元")
    return len(line) < _LONGEST and number.replace(".", "", 1).replace(",", "").isdigit() and len(number) != _LONE_PAGE
