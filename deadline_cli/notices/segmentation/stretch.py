"""A notice whose end has not been seen yet, and how further lines of a heading join its title."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.headings import heading_top, joined_heading, nothing_but_signature
from deadline_cli.notices.lines.titles import plain
from deadline_cli.notices.lines.website import is_column
from deadline_cli.notices.pattern import Pattern
from deadline_cli.records import dataclass

_GENERAL = 8  # a title as short as this stands over many notices
_META = 120  # what a site prints between its headline and the notice
_LISTS = sense("site-list")
_BUTTON = Pattern(r"(?:查看|下载)(?:PDF|pdf)?(?:原文|全文|文件)$")  # …的公告 查看PDF原文
_NO_QUOTES = str.maketrans("", "", '“”"‘’')


@dataclass(slots=True)
class Stretch:
    """`first` and `last` are indices of lines."""

    first: int
    title: str
    last: int
    headings: int = 0
    body_start: int | None = None
    signed: bool = False
    serves: bool = False  # its text speaks of 送达
    runs_on: bool = False
    known: bool = True  # the title ends in a name of notices
    opened: bool = False  # the first line is one that notices begin with
    headed: bool = False  # an unknown title behind a signature


def same_heading(text: str, lines: list[Line], i: int, stretch: Stretch) -> bool:
    """Whether a title line belongs to the notice that is open: a second line above, or its title again or below."""
    if stretch.body_start is None:
        return True
    if not stretch.title:
        if _repeats(text[stretch.body_start : lines[i].start], lines[i].words):
            return True
        linked = plain(lines[i - 1].words).rstrip(":") in _LISTS  # 相关阅读： / 某项目成交公示
        return not (stretch.signed or linked) and nothing_but_signature(lines, i + 1)
    said = text[stretch.body_start : lines[i].start]
    one, other = _bare(_BUTTON.sub("", stretch.title)), _bare(lines[i].words)
    if len(one) <= _GENERAL:  # 公告 above another notice, unless a site's column is called so
        return is_column(one) and _tells_nothing(said)
    if one == _bare(joined_heading(lines, heading_top(lines, i, stretch.first + 1), i, lines[i].words)):
        return not stretch.signed or _tells_nothing(said)  # repeated at the head of a scanned page
    # a site's headline above the notice's own
    near = len(said) < _META and not stretch.signed
    again = len(other) > _GENERAL and (one in other or other in one)
    return (again or _ends_alike(one, plain(said + lines[i].words))) and (near or _tells_nothing(said))


def _bare(title: str) -> str:
    """A title without the quotation marks that a site drops from it: 交纳“特殊党费”."""
    return plain(title).translate(_NO_QUOTES)


def _repeats(said: str, heading: str) -> bool:
    """Whether the words of a site's headline, and what it prints under it, are nearly all that a heading says again."""
    pairs = {heading[k : k + 2] for k in range(len(heading) - 1)}
    shared = sum(pair in said for pair in pairs)
    return len(pairs) > _GENERAL and shared * 10 >= len(pairs) * 7 and "。" not in said


def _ends_alike(one: str, other: str) -> bool:
    """Whether two headings have the same last words: 某文〔2017〕9号某县关于…的通告, and its lines below."""
    length = max(2 * _GENERAL, len(one) // 2)
    return one[-length:] == other[-length:]


def _tells_nothing(said: str) -> bool:
    """Whether between two headings stand only what a site prints there: its table, the date, the source."""
    return len(said) < 6 * _META and "。" not in said


def add_heading(stretch: Stretch, words: str, i: int) -> None:
    """Line i is one more line of the stretch's heading."""
    if stretch.body_start is not None and stretch.title:
        stretch.body_start, stretch.signed = None, False
    stretch.headings += plain(words) not in plain(stretch.title)
    stretch.last = i
    if stretch.body_start is None and stretch.headings > 2:  # a list of links, not a heading of three lines
        stretch.first, stretch.title = i, words
    elif not stretch.title or plain(stretch.title) in plain(words) or is_column(plain(stretch.title)):
        stretch.title = words
    elif plain(words) not in plain(stretch.title) and not ("郑重" in words and words[-1] in ":："):
        stretch.title += words  # 停业公告 / 某公司郑重声明：: the text begins


def heads_under_group(line: Line, stretch: Stretch) -> bool:
    """Whether a headline stands right under a title that is then a group's: 〔告示〕, 便民公告."""
    return line.headline and (line.apart or len(plain(stretch.title)) <= _GENERAL)
