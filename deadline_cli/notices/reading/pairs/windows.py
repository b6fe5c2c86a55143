"""Stated pairs of dates: 2026年1月29日至2月11日, （3月9日—13日）, 12月11至13日."""

from __future__ import annotations

from datetime import date, timedelta

from deadline_cli.dates import find_dates
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.days import (
    Day,
    day_of,
    month_on,
    slashed_in,
    slashed_of_the_republic,
    with_year_before,
)
from deadline_cli.notices.reading.pairs.pair import Pair, inherited, labelled_numbers, with_next
from deadline_cli.numerals import HAN_DIGITS, read_integer

_JOIN, _RUN_ON, _LENGTH_BETWEEN = patterns("windows", "join", "run-on", "length-between")
_OVERNIGHT, _WEEKDAYS, _PIECES_END = patterns("windows", "overnight", "weekdays", "pieces-end")
# 7日, the 7 of 7、8、9日 and of 12—13日
_BARE_DAY = Pattern(
    rf"(?P<day>\d{{1,2}}|[{HAN_DIGITS}]{{1,3}})"
    r"(?:[日号](?!内|后|起|以(?!及))|(?=[两三二四五][日天]|(?:[、和及至到—–~～-]\d{1,2}){1,6}[日号](?!内|后)))"
)
# 29日至下月2日
_OF_A_MONTH = Pattern(
    rf"(?P<next>下个?|次)?(?:[本当]|这个)?月(?P<day>\d{{1,2}}|[{HAN_DIGITS}]{{1,3}})[日号](?!内|后|起|以(?!及))"
)
_POINTED = Pattern(r"(?P<month>\d{1,2})(?P<mark>[./-])(?P<day>\d{1,2})(?![\d./])日?")
_LOST = Pattern(r"[*×xX_\d]{0,5}年[*×xX_\d]{0,4}月[*×xX_\d]{0,4}日|20\d{4,6}日?(?!\d)")
_TAIL = Pattern(r"(?:日)?(?:止|截止|结束)?")

ACTS = sense("act-of-a-window")
LABELS = (*ACTS, *words("起止 时间 日期 期限 期间 截止 时段 窗口 期"))
# 现场审核A、B; 第14期：A、B is no label
_OF_PIECES = (*LABELS, *words("审核 核验 确认 展样 看货 预展 缴费 体检 选房 报到 复核"))
# 请于11月17、18日自行到库点看样
_CALLED = Pattern(r"(?<!申)请[^,。;\n]{0,14}[于在]$")
# 9月21、22两天, 6月9日、10日两日: the words count them
_COUNTED = Pattern(r"(?:[、和及](?:\d{1,2}月)?\d{1,2}[日号]?){1,4}[两二三四五][日天]")
# 7月18日、19日来校报名
_DONE_THEN = Pattern(
    r"(?:[、和及](?:\d{1,2}月)?\d{1,2}[日号]){1,4}(?:前来|来|到|前往)[^,。;\n]{0,10}(?:报名|登记|领取|办理|报到)"
)
_NUMBERED = Pattern(r"第[\d一二三四五六七八九十]{1,4}[期批次]:?$")
# 自A始，B竣工
_THEN = Pattern(r"时?(?:起|开始|始|动工|开工)(?:[^\d,。;:\n]{2,8})?,(?=\d{1,2}月|20\d\d年)")
_ENDS_THEN = Pattern(r"(?:竣工|完工|结束|截止|止(?![付痛])|终止)")
_LEAP_YEAR = 2024  # of a day without its year
_PIECE_MARKS = ("、", ",", "和", "及", "以", "与")
_PIECE = Pattern(r"(?:\([^()\d]{1,14}\))?(?:[、,]?(?:和|及|以及|与)|、)|,")
_EACH = ("分别", "刊登", "登报", "见报")  # 公示分别刊登于3月25日、3月30日: each its own
_ONE_TERM = Pattern(r"(?:[进予以行]{0,2})(?:公示|公告|征求意见)[,(]?(?:共|计|合计|共计|为期)")
_CUT_END = Pattern(r"(?P<year>20\d\d)年(?P<month>\d{1,2})月(?=[,。;)\n止]|$)")  # A年3月17日至A年3月。


def pairs_in(text: str, days: list[Day]) -> list[Pair]:
    """Every pair of dates that a word or a dash joins, pieces of one window made one."""
    numbers = labelled_numbers(text)
    pairs = [Pair(first.start, last.end, first, last, form="labelled-numbers") for first, last in numbers]
    reached = -1
    for i, first in enumerate(days):
        if first.start < reached:
            continue
        if i + 1 < len(days) and (pair := with_next(text, first, days[i + 1])) is not None:
            pairs.append(pair)
            reached = pair.end
        elif (pair := _joined(text, first)) is not None or _goes_on_in_pieces(text, first):
            whole = _with_pieces(text, pair or Pair(first.start, first.end, first, first))
            if pair is not None or whole.pieces:
                pairs.append(whole)
                reached = whole.end
    return sorted(pairs, key=lambda pair: pair.start)


def _joined(text: str, first: Day) -> Pair | None:
    """A至B, A-B: the pair that begins with a date."""
    if (overnight := _overnight(text, first)) is not None:
        return overnight
    joint = _JOIN.match(text, first.end) or _LENGTH_BETWEEN.match(text, first.end) or _WEEKDAYS.match(text, first.end)
    then = _THEN.match(text, first.end) if joint is None else None
    joint = joint or then
    last = _end_at(text, joint.end(), first) if joint is not None else None
    if last is None or (then is not None and _ENDS_THEN.match(text, last.end) is None):
        return None
    tail = _TAIL.match(text, last.end)
    form = "length-between" if joint is not None and has_any(joint.group(), ("日", "天", "个月", "周")) else "from-to"
    return Pair(first.start, tail.end() if tail else last.end, first, last, form=form)


def _overnight(text: str, first: Day) -> Pair | None:
    """A 22:00至次日6:00: a window from a day to the next."""
    if (over := _OVERNIGHT.match(text, first.end)) is None or not first.readable or first.month is None:
        return None
    try:
        next_day = date(first.year or _LEAP_YEAR, first.month, first.day or 0) + timedelta(days=1)
    except ValueError:
        return None
    year = None if first.year is None else next_day.year
    last = Day(over.start("next"), over.end(), year, next_day.month, next_day.day, inherited=True)
    return Pair(first.start, over.end(), first, last, form="overnight")


def _goes_on_in_pieces(text: str, first: Day) -> bool:
    """Whether a single date may be the first piece of a window: 9月28日、10月7日至10日."""
    before = first.lead[-14:]
    return text[first.end : first.end + 1] in _PIECE_MARKS and (
        _is_of_pieces(before)
        or _CALLED.search(before) is not None
        or (_COUNTED.match(text, first.end) is not None and _NUMBERED.search(before) is None)
        or _DONE_THEN.match(text, first.end) is not None
    )


def _is_of_pieces(before: str) -> bool:
    """Whether the words before a date are the label of a window that may stand in pieces."""
    return has_any(before, _OF_PIECES) and not has_any(before, _EACH) and _NUMBERED.search(before) is None


def _with_pieces(text: str, pair: Pair) -> Pair:
    """The pair with the dates and spans that 、 or 和 joins to it, where they belong to the same window."""
    pieces = [(pair.first, pair.last)]
    end = pair.end
    labelled = _is_of_pieces(pair.first.lead[-14:])
    comma, whole = False, (1, end)  # how many pieces, and where they end, if the list may end there
    while (mark := _PIECE.match(text, end)) is not None:
        day = _end_at(text, mark.end(), pieces[-1][1])
        if day is None or not day.readable:
            break
        day = day._replace(lead=pair.first.lead)
        joined = _joined(text, day)
        end = joined.end if joined is not None else day.end
        comma = comma or mark.group().startswith(",")
        if joined is not None and not labelled and _ONE_TERM.match(text, end) is None:
            break  # A至B、C至D闭馆: two closures; under 公示期限, or before 公示（计5个工作日）, one window in pieces
        pieces.append((day, joined.last if joined is not None else day))
        if not comma or _PIECES_END.match(text, end) is not None:
            whole = (len(pieces), end)
    pieces, end = pieces[: whole[0]], whole[1]
    if len(pieces) < 2 or (all(a is b for a, b in pieces) and _PIECES_END.match(text, end) is None):
        return pair
    return Pair(pair.start, end, pair.first, pieces[-1][1], tuple(pieces), "in-pieces")


def _end_at(text: str, at: int, first: Day) -> Day | None:
    """The date that begins at `at`, with what it leaves out taken from the first."""
    piece = text[at : at + 48]
    found = next(iter(find_dates(piece)), None)
    if found is not None:
        day = day_of(found, at)
        day = with_year_before(text, day) if day.start > at and day.year is None else day
        if day.start == at:
            return inherited(day, first)
    if (slashed := slashed_of_the_republic(text, at)) is not None and first.year is not None:
        return slashed
    if has_any(piece, ("/", ".")) and (slashed := next(slashed_in(text, at, first=True), None)) is not None:
        return inherited(slashed, first)
    if (bare := _BARE_DAY.match(piece)) is not None:
        number = read_integer(bare["day"])
        return Day(at, at + bare.end(), first.year, first.month, number, inherited=True)
    if (of := _OF_A_MONTH.match(piece)) is not None and first.month is not None:
        return _in_its_month(first, of["next"] is not None, read_integer(of["day"]), at, at + of.end())
    if (pointed := _POINTED.match(piece)) is not None:
        day = Day(at, at + pointed.end(), None, int(pointed["month"]), int(pointed["day"]))
        return inherited(day, first)
    if (cut := _CUT_END.match(piece)) is not None and (int(cut["year"]), int(cut["month"])) == first[2:4]:
        return Day(at, at + cut.end(), None, None, None)
    if (lost := (_RUN_ON if first.readable else _LOST).match(piece)) is not None:
        return Day(at, at + lost.end(), None, None, None)
    return None


def _in_its_month(first: Day, after: bool, number: int | None, start: int, end: int) -> Day:
    """The day of the first one's month, or of the month after it."""
    years, month = month_on(first.month or 0, int(after))
    return Day(start, end, None if first.year is None else first.year + years, month, number, inherited=True)
