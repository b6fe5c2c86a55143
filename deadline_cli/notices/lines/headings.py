"""The lines of a title: where it begins above its last line, and what a narrow column broke off it."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import BLANKS, Line
from deadline_cli.notices.layout.page_heads import is_page_header
from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.lines.addressees import ITEM, LABELS, is_addressee
from deadline_cli.notices.lines.name_between import signed_by_part, signs_above
from deadline_cli.notices.lines.names import begins_name
from deadline_cli.notices.lines.press import is_reported
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.signature import (
    is_issuer,
    is_name_and_day,
    is_name_and_number,
    is_officer,
    is_signature,
    is_yearless_day,
)
from deadline_cli.notices.lines.titles import HEAD_OF_COLUMN, LONGEST_TITLE, is_outside, is_title
from deadline_cli.notices.lines.website import (
    LONGEST_MENU,
    OVER_TITLES,
    below_menu,
    is_byline,
    is_record_cell,
    is_trailing,
)
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN

_CONTENTS = Pattern(r"第?(?:\d{1,2}|[A-Z]\d{1,2})版")  # a line of the page's table of contents
_LINES, _MOST_LINES, _NARROW = 2, 8, 20  # lines of a heading; more only where all are as short as this
_SHORTEST_UNNAMED = 4
_PREAMBLES = sense("preamble")
_FIRST_ITEMS = ("一、", "1.", "1、", "（一）", "(一)")
_FILE = Pattern(r"\.[A-Za-z]{3,4}$")  # 意见表.docx
_LIKE_TITLES = sense("notice-like-title")
_SMALL_TITLES = frozenset(sense("small-title"))
_NAMES = 4  # lines of names over a title
_GENERAL = 8  # a title as short as this stands over many notices
# 市人大 市政协 智能问答 | 手机版 网站无障碍: what a site lets one choose from
_MENU = Pattern(r"(?:[^\s。，：:|｜\d]{2,8}[ \u3000|｜]+){4,}[^\s。，：:|｜]{2,12}$")
# 报名时间2026.09.15-2026.09.30: a label and its days
_VALUED = Pattern(
    rf"{HAN}{{2,6}}[ \t\u3000]+20\d\d年\d{{1,2}}月\d{{1,2}}日[至到—–~-]"
    rf"|{HAN}{{0,8}}(?:时间|日期|期限|[始止满束]日)[ \t\u3000:：]*(?:20\d\d|\d{{1,2}}月)"
)
_CELLS = 2  # marks between the cells of a site's table
_DATED_CELL = Pattern(r"\|\s*20\d\d\s*[年./-]\s*\d")  # 公告起始日 | 2026-09-10
_ENDS_A_DAY = frozenset("日0123456789")  # 开庭传票  朱某某  2026-03-02 is a headline
_ROW = pattern("headings", "row")
_ENGLISH = Pattern(r"\b(?:NOTICE|NOTIFICATION|ANNOUNCEMENT|TENDER|BIDS?|INVITATION|CLOSURE|RECALL|WARNING)\b")
CONTACT = Pattern(r"(?:电话|热线|传真|联系)[^。]{0,24}\d{5,}$")
SENTENCE = Pattern(r"[。；;，,：:！？]")
_DIVISION = Pattern(rf"{HAN}{{2,10}}(?:庭|科|处|股|室|队|所|分局)$|执行局$")
# 某县人民法院（2026）云0002民特字第6号
_NUMBERED = Pattern(rf"{HAN}{{4,24}}[院会局庭][(（〔]20\d\d[)）〕]{HAN}{{1,8}}\d{{0,5}}{HAN}{{0,6}}第?\d{{1,6}}号$")
_LISTED = Pattern(r"名单(?:[(（][^()（）]{1,16}[)）])?$")  # …推荐人选名单（按姓氏笔画排序）


def heading_top(lines: list[Line], i: int, free: int) -> int:
    """The first line of a heading whose last line is i."""
    top = i
    if i > 0 and len(lines[i - 1].words) <= LONGEST_MENU and below_menu(lines, i):
        return i
    while top - 1 >= free and not lines[top].after_gap and may_head(lines[top - 1].words):
        wide = i - top >= _LINES and max(len(lines[top - 1].words), len(lines[top].words)) > _NARROW
        if wide or i - top >= _MOST_LINES or signs_above(lines, top, i):
            break
        above = lines[top - 1].words
        called = top - 1 > free and (is_name_and_day(above) or is_name_and_number(lines, top - 1))
        whole = i - top >= _LINES and lines[i].words.startswith("关于")  # the line above may be a poem's
        if is_officer(above) or called or (whole and not (is_issuer(above) or begins_name(above))):  # who signs
            break
        top -= 1
    return office_above(lines, top, free)


def broken_off(lines: list[Line], i: int, free: int) -> int:
    """The first line of a title, ending with line i, that a column broke behind a gap or a text's end; or i itself."""
    top, rest = i, len(lines[i].words)
    k, low = i, max(free, i - _NAMES)
    while k > low and not lines[k].after_gap and (is_issuer(w := lines[k - 1].words) or w.startswith(OVER_TITLES)):
        k -= 1
    if k < i and lines[k].after_gap and may_end_text(lines[k - 1].words):
        return k  # who makes it known, and a listed firm's numbers, right below a gap
    if i - 2 >= free and is_issuer(name := lines[i - 1].words):
        if is_issuer(lines[i - 2].words):
            return i - 1  # who signs above, and whose heading this is
        if not lines[i].after_gap and len(name) > _GENERAL and signed_by_part(lines, i, name):
            return i - 1
    while top - 1 >= free and not lines[top].after_gap:
        above = lines[top - 1].words
        if not may_head(above) or is_issuer(above) or len(above) < rest:
            return top if may_end_text(above) else i
        top -= 1
    return top if lines[top].after_gap else i


def may_end_text(line: str) -> bool:
    """Whether a line may be a notice's last where nobody signs: a sentence with its full stop, or a telephone."""
    return line[-1] in "。！!" or line.endswith(("。”", "！”", "？”")) or CONTACT.search(line) is not None


def office_above(lines: list[Line], top: int, free: int) -> int:
    """The line of an office's name alone that stands over a gap above line `top`, or `top` itself."""
    if top - 1 < free or not lines[top].after_gap:
        return top
    name = top - 1
    if name - 1 >= free and _DIVISION.match(lines[name].words):
        name -= 1  # 某县人民法院 / 执行一庭
    if not is_issuer(lines[name].words) and _NUMBERED.match(lines[name].words) is None:
        return top
    if name - 1 >= free and not lines[name].after_gap and begins_name(lines[name - 1].words):
        name -= 1
    return name if name == 0 or lines[name].after_gap else top


def joined_heading(lines: list[Line], top: int, i: int, last: str) -> str:
    return "".join([line.words for line in lines[top:i]] + [last]).rstrip("：: ")


def may_head(words: str) -> bool:
    """Whether a line may stand in a heading above its last line."""
    return (
        len(words) <= 40
        and not (words.isascii() and _ENGLISH.search(words.upper()) is None)  # a site's logo
        and not SENTENCE.search(words)
        and not DATE_ALONE.match(words)
        and not is_yearless_day(words)
        and not _CONTENTS.match(words)
        and _VALUED.match(words) is None
        and not has_any(words, (">", "首页", "当前位置"))
        and not words.startswith(("- ", "• "))  # a site's menu in Markdown
        and words.count("|") < _CELLS
        and not ("|" in words and _DATED_CELL.search(words) is not None)
        and words.count("\t") < _CELLS
        and (words[-1] in _ENDS_A_DAY or not is_row(words))
        and not is_page_header(words)
        and not is_outside(words)
        and not is_trailing(words)
        and _MENU.match(words) is None
        and not (("\u3000" in words or " " in words) and HEAD_OF_COLUMN.match(words) is not None)
        and not is_record_cell(words)
    )


def is_row(words: str) -> bool:
    """Whether a line is a row of three cells or more with blanks between them: 序号　　坐落　　面积㎡."""
    return ("  " in words or "\u3000" in words or "\xa0" in words) and _ROW.search(words) is not None


def ends_title(lines: list[Line], i: int) -> bool:
    """Whether a line is the last character or two of a title that a narrow column broke: …方案公 / 告."""
    if i == 0 or len(lines[i].words) > 3 or lines[i].after_gap or lines[i - 1].words[-1] in "。；：，、":
        return False
    return not is_title(lines[i - 1].words) and is_title(lines[i - 1].words + lines[i].words)


def heads_unnamed(lines: list[Line], i: int, said: str = "") -> bool:
    """Whether a line, whose words are `said` or its own, behind a signature and a gap is the heading of another notice,
    though it ends in no known name.

    …征求意见稿形成后征求意见的公开信息, 消杀安排: a line without a stop above a sentence.
    """
    said = said or lines[i].words
    if not lines[i].after_gap or not _SHORTEST_UNNAMED <= len(said) <= LONGEST_TITLE or SENTENCE.search(said):
        return False
    if is_trailing(said) or ITEM.match(said) or said[-1].isdigit() or said.endswith(LABELS):
        return False
    if is_byline(said) or is_outside(said) or is_page_header(said) or i + 1 >= len(lines):
        return False
    below = lines[i + 1].words
    return SENTENCE.search(below) is not None or below.startswith(_FIRST_ITEMS)


def heads_apart(lines: list[Line], i: int) -> bool:
    """Whether a line behind a gap is a heading or an addressee with which another notice could begin: 致：…, 封渡."""
    said = lines[i].words
    if not lines[i].after_gap or not 2 <= len(said) <= LONGEST_TITLE or i + 1 >= len(lines):
        return False
    if is_addressee(said):
        return True
    if not may_head(said) or said[-1] in "!?" or said[-1].isdigit() or ITEM.match(said) or is_issuer(said):
        return False
    return not said.endswith(LABELS) and _FILE.search(said) is None


def heads_like_notice(title: str) -> bool:
    """Whether a heading ends in, or begins with, what notices are called beside other texts: 禁火令, 温馨提示:…."""
    bare = title.strip("【】[]《》!！")
    if ITEM.match(title) and title.endswith((*LABELS, "期限", "提示", "提醒")):  # 三、征集时间, 二、温馨提示
        return False
    if bare[:1] == "寻" and len(bare) <= _SHORTEST_UNNAMED:  # 寻猫, 寻失主
        return True
    return bare in _SMALL_TITLES or bare.endswith(_LIKE_TITLES) or has_any(bare[:_GENERAL], _LIKE_TITLES)


def is_preamble(line: str) -> bool:
    """Whether a paragraph gives a notice's grounds, as the first words of one without a title do."""
    return line.startswith(_PREAMBLES) and not is_reported(line)


def nothing_but_signature(lines: list[Line], i: int) -> bool:
    """Whether from line i on only an issuer and a date stand before the next gap, title or end."""
    for k in range(i, min(i + 3, len(lines))):
        line = lines[k]
        if k > i and (line.after_gap or is_title(line.words)):
            return True
        if SENTENCE.search(line.words):
            return False
        if is_signature(lines, k):
            return True
    return i >= len(lines) - 1 or lines[i].after_gap


def heads_list(text: str, line: Line, title: str, body_start: int | None) -> bool:
    """Whether a line is the heading of the list that the open notice makes public: 现将名单予以公示 … 拟录用名单."""
    if not _LISTED.search(line.words) or body_start is None:
        return False
    said = text[body_start : line.start]
    return ("名单" in said or "人选" in said or said.rstrip(BLANKS + ":：").endswith("如下")) and "公示" in title + said
