"""The headlines on a newspaper's page: each text stands under its own, with a blank line between them or without."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.layout.page_heads import first_head, is_page_header
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.addressees import LABELS, is_addressee
from deadline_cli.notices.lines.headings import CONTACT
from deadline_cli.notices.lines.lists import NEAR
from deadline_cli.notices.lines.press import story_signs
from deadline_cli.notices.lines.signature import (
    is_day_alone,
    is_issuer,
    is_name_and_day,
    is_officer,
    is_yearless_day,
    signs,
)
from deadline_cli.notices.lines.titles import is_document_number
from deadline_cli.notices.lines.website import is_byline, is_trailing
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN

LONGEST_HEADLINE, PARAGRAPH = 30, 18
"""Characters of a headline, and of the shortest paragraph that stands under one."""
_SHORTEST, _LONGEST_SECTION, _LONGEST_SORT = 2, 8, 4  # characters
_CELLS = 3
_CLOSED = frozenset("。！!？?…”）)")
_STOPS = ("。", "；", ";", "\t", "\u3000\u3000")  # a row of a table is no headline
SECTIONS = sense("end-of-a-section")
"""With what the headings of a notice's own sections end."""
_NO_HEADLINE = (*SECTIONS, "如下", "特此公告")
_HEADED = Pattern(rf"(?P<head>{HAN}{{4,16}})[：:](?=[^\n]{{20}})")
_BARRED = Pattern(rf"{HAN}{{2,4}}\s?[｜丨|]\s?(?=[^｜丨|]{{14,}}$)")  # 停水｜因…, one item a line
_ITEM, _LAST_NAME = patterns("newspaper", "item", "last-name")
_DAY = Pattern(r"\d月\d{1,2}日")
_DATED, _OF_PEOPLE = Pattern(r"[ \u3000]20\d\d年\d{1,2}月\d{1,2}日$"), ("人", "者", "方", "员", "主任", "长", "单位")
_PHONE = Pattern(r"(?:(?<!\d)0\d{2,3}-\d{7,8}|(?<!\d)1[3-9]\d{9}|[。 \u3000话询]\d{7,8})$")
_LABELLED = (*LABELS, *sense("contact"))
_CLOSING = (*sense("closing-words"), "作废")  # the last words of a small notice, without a stop


def with_headlines(lines: list[Line], text: str, sorts: set[int], *, below_head: bool = False) -> list[Line]:
    """The lines, each headline on a newspaper's page marked as one that begins another text.

    `sorts`: the lines with a mark before them, ■招租, under which small advertisements may stand.
    `below_head`: the head of a page stands before the text, of which this is a part.
    """
    start = 0 if below_head else first_head(text)
    if start is None:
        return lines
    found = [_marked(lines, i) if line.start > start else line for i, line in enumerate(lines)]
    for i, line in enumerate(found):
        if len(line.words) <= _LONGEST_SORT and (line.headline or i in sorts):
            for k in _small_below(lines, i, marked=i in sorts):
                found[k] = found[k]._replace(headline=True, apart=True)
    return found


def _small_below(lines: list[Line], i: int, *, marked: bool) -> list[int]:
    """The lines under a sort that begin another small advertisement: each line is one, and ends as a text does.

    Where no mark stands before the sort, each must end in a name or a telephone.
    """
    found = []
    for k in range(i + 2, len(lines)):
        if lines[k].start - lines[i].start > NEAR:
            break
        if min(len(lines[k].words), len(lines[k - 1].words)) < PARAGRAPH or is_own(lines[k].words):
            break
        if signs(lines[k].words) and not has_any(lines[k].words, _STOPS):  # who signs the one above, and a telephone
            break
        if not (_ends_text(lines, k - 1) if marked else ends_by_whom(lines[k - 1].words)):
            break
        found.append(k)
    return found


def is_barred(words: str) -> bool:
    """Whether a line is an item of a paper's column, its sort before a bar: 停水｜因水管迁改…."""
    return _BARRED.match(words) is not None


def _marked(lines: list[Line], i: int) -> Line:
    if lines[i].apart or is_barred(lines[i].words):
        return lines[i]._replace(headline=True, apart=True)
    begins = is_headline(lines, i) or _is_notice_under_story(lines, i)
    return lines[i]._replace(headline=True) if begins else lines[i]


def is_headline(lines: list[Line], i: int) -> bool:
    """Whether a short line without a stop stands between what ends a text and a paragraph, or heads one on its line.

    青年志愿服务队招新：…, below a text that ends in a name.
    """
    said = lines[i].words
    if i and lines[i - 1].headline and lines[i - 1].number == lines[i].number:  # what a row says behind its heading
        return False
    if i and len(said) > LONGEST_HEADLINE and _HEADED.match(said) is not None:
        return heads_on_its_line(said) and ends_in_name(lines[i - 1].words)
    if not 0 < i < len(lines) - 1 or not _SHORTEST <= len(said) <= LONGEST_HEADLINE or has_any(said, _STOPS):
        return False
    if is_cells(said) or said.count("｜") > 1 or _is_in_table(lines, i):  # a row of a table, of a list
        return False
    below_row = is_cells(lines[i + 1].words)
    if below_row and is_cells(lines[i - 1].words):  # the end of a row that was too long
        return False
    over = below_row or _is_paragraph(lines, i + 1, len(said))
    if not over and (signs(said) or not _is_headline_shape(lines, i + 1)):
        return False  # 社会新闻 over a headline; a name over one signs
    return _ends_text(lines, i - 1) and not is_own(said)


def is_cells(said: str) -> bool:
    """Whether a line is a row of three cells or more with wide blanks between them: 6月30日　水泥厂　一至六组."""
    return "\u3000" in said and "。" not in said and len(said.split("\u3000")) - said.count("\u3000\u3000") >= _CELLS


def _is_in_table(lines: list[Line], i: int) -> bool:
    """Whether line i and one beside it have cells with a bar between: 报告书全本｜点击下载."""
    bar = next((sign for sign in "|｜" if sign in lines[i].words), "")
    return bool(bar) and any(bar in line.words for line in (lines[i - 1], lines[i + 1]))


def _ends_table(lines: list[Line], i: int) -> bool:
    """Whether line i and the one above are rows of cells."""
    return i > 0 and is_cells(lines[i].words) and is_cells(lines[i - 1].words)


def _is_notice_under_story(lines: list[Line], i: int) -> bool:
    """Whether below a paragraph that tells a story one sets a day, tells nothing, and ends in a name."""
    said = lines[i].words
    if i == 0 or len(said) < PARAGRAPH or _LAST_NAME.search(said) is None or _DAY.search(said) is None:
        return False
    above = lines[i - 1].words
    return above[-1] in _CLOSED and len(above) >= PARAGRAPH and story_signs(above) > 0 and story_signs(said) == 0


def _is_headline_shape(lines: list[Line], i: int) -> bool:
    """Whether line i is short, without a stop and no part of a notice, over a paragraph."""
    said = lines[i].words
    if not _SHORTEST <= len(said) <= LONGEST_HEADLINE or has_any(said, _STOPS) or is_own(said):
        return False
    return _is_paragraph(lines, i + 1, LONGEST_HEADLINE)


def _is_paragraph(lines: list[Line], i: int, length: int) -> bool:
    """Whether line i is a sentence that is longer than a heading."""
    said = lines[i].words if i < len(lines) else ""
    return len(said) >= max(PARAGRAPH, length) and has_any(said, ("。", "，", "；", "："))


def _ends_text(lines: list[Line], i: int) -> bool:
    above = lines[i].words
    if above[-1] in _CLOSED or is_issuer(above) or is_day_alone(above) or is_officer(above) or is_page_header(above):
        return True
    return (
        above.endswith(_CLOSING)
        or (above[-1] == "日" and is_yearless_day(above))
        or ends_by_whom(above)
        or CONTACT.search(above) is not None
        or _ends_table(lines, i)
    )


def ends_by_whom(above: str) -> bool:
    """Whether a line ends in a name or a telephone."""
    return ends_in_name(above) or ends_in_last_name(above) or _PHONE.search(above) is not None


def ends_in_name(above: str) -> bool:
    """Whether a line ends in who signs it, with a day or without."""
    return is_name_and_day(above) or signs(above)


def ends_in_last_name(above: str) -> bool:
    """Whether a name stands behind the last sentence of a line: …另约时间。寿岭水务."""
    return _LAST_NAME.search(above) is not None


def heads_on_its_line(said: str) -> bool:
    """Whether a text has its heading on its own line, before a colon: 适龄入园摸底：9月1日至9月7日…."""
    return (head := _HEADED.match(said)) is not None and not has_any(head["head"], _LABELLED)


def is_own(said: str) -> bool:
    """Whether a short line is a part of the text above: an item, a label, a name, a day, whom it addresses."""
    if _ITEM.match(said) or is_issuer(said) or is_name_and_day(said) or is_day_alone(said) or is_officer(said):
        return True
    if is_addressee(said) or is_byline(said) or is_trailing(said) or is_page_header(said) or is_document_number(said):
        return True
    if said.endswith(("：", ":", "，", ",")) or (len(said) <= _LONGEST_SECTION and said.endswith(_NO_HEADLINE)):
        return True
    if said[-1] in "日)）" and (is_yearless_day(said) or _DATED.search(said) is not None):
        return True
    label, _, named = said.replace(":", "：").partition("：")
    return bool(named) and (
        has_any(said, _LABELLED) or any(map(str.isdigit, said)) or label.endswith(_OF_PEOPLE) or is_issuer(named)
    )
