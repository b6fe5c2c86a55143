"""From mentions in the flow to facts in the user's own text: periods, windows and closing dates with their places."""

from __future__ import annotations

from datetime import date, timedelta

from deadline_cli.notices.facts import PeriodFact, Starts, Window, WrittenDay
from deadline_cli.notices.kinds.value import NoticeKind
from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, has_any, words
from deadline_cli.notices.reading.days import Day, Words, written
from deadline_cli.notices.reading.forms.single_days import BEGINS
from deadline_cli.notices.reading.incomplete_days import year_by_weekday, year_near
from deadline_cli.notices.reading.lengths.actors import DEBTORS, actor_in
from deadline_cli.notices.reading.lengths.mention import Mention, rides
from deadline_cli.notices.reading.lengths.starts import Step
from deadline_cli.notices.reading.pairs.pair import Pair, runs_over
from deadline_cli.notices.reading.window_role import window_role
from deadline_cli.numerals import HAN
from deadline_cli.records import NamedTuple

# 挂牌时间：A至B, 挂牌报价起止时间为A至B
_PREPARES = Pattern(r"[^。;,]{0,2}(?:推选|推荐|提名)")
_LISTED = Pattern(r"挂牌(?:报价|竞价|交易)?(?:起止)?(?:时间|期限?)[:为是自从]*$")
# （一）公告阶段：A至B, before the votes
_ANNOUNCED = Pattern(r"(?:公告|公示|公布|筹备)(?:阶段|期间?|时间):?$")
_LOT, _MATTER, _FROM_PUBLICATION = patterns("fact-of", "lot", "matter", "from-publication")
_ROWS_OF_LOTS = 500  # characters in which they stand below their heading
_BIDS = words("投标 响应文件 申请文件 报价文件 递交 截标 开标")
_HANDED_IN = words("送至 送达 送到 递交 提交 投递 密封 寄达")
_SHOWN_BETWEEN = words("公布 公示 张榜 张贴")
_OTHER_ACTS = words("备案 登录 填报 填写 报送 上传 参加 补正 领取 确认")
_SENTENCE = words("。 ； ; ： :")
_ROW = 300  # characters of a row, before and behind
_CELLS = 3
_STARTS: dict[Step, Starts] = {
    "publication": "publication", "service": "service", "answer": "answer", "evidence": "evidence",
    "both": "step", "appeal": "step", "last": "step", "event": "event", "date": "date", "order": "event",
    "end": "step", "chain": "step",
}  # fmt: skip
# 甲方案公示期为5个工作日: what a length is of, in its clause; 本次公示期 names no matter
_LENGTH_OF, _CLAUSE = Pattern(rf"[\n,。;:()](?:本次?|现将?|该次?|此次?|其|上述|以上)?(?P<name>{HAN}{{2,16}}?)的?$"), 24


class Calendar(NamedTuple):
    """The dates of one notice as facts; a missing year is taken from the publication, else from the text."""

    words: Words
    publication: date | None
    fallback: int | None
    known: dict[tuple[int, int | None], WrittenDay]
    agreed: int | None = None  # the year that the weekdays agree on
    by_weekday: bool = False  # nothing but weekdays tells the year

    def fact(self, day: Day, year: int | None = None) -> WrittenDay:
        key = day.start, year
        if (found := self.known.get(key)) is None:
            near = year if year is not None else self._year_of(day)
            found = self.known[key] = written(self.words, day, near)
        return found

    def _year_of(self, day: Day) -> int | None:
        if self.agreed is not None and day.year is None:
            return self.agreed
        near = year_near(day, self.publication, self.fallback)
        return year_by_weekday(day, near) if self.by_weekday else near


def period_fact(dates: Calendar, mention: Mention, after: int | None) -> PeriodFact:
    """A period, or a fixed day (`period` None), at its place; deadlines come later."""
    words = dates.words
    stated = dates.fact(mention.fixed) if mention.fixed is not None else None
    fixed, begins = mention.period.value == 0, mention.form == BEGINS
    place, text = words.at(mention.start, mention.end)
    matter = _LENGTH_OF.search(words.text, max(0, mention.start - _CLAUSE), mention.start)
    return PeriodFact(
        place=place,
        text=text,
        period=None if fixed else mention.period,
        role=mention.role,
        starts=_STARTS[mention.step]
        if after is not None or mention.day is not None or mention.step != "end"
        else "event",
        after=after,
        direction=mention.direction,
        bound=mention.bound,
        start_date=_starts_on(dates, mention),
        hour=mention.hour,
        first_day=stated.date if begins and stated is not None else None,
        deadline=stated.date if fixed and not begins and stated is not None else None,
        stated=stated,
        postponed_on_rest_day=mention.rider,
        form=mention.form,
        who=mention.who,
        act=mention.act,
        standing=mention.standing,
        matter="" if matter is None else matter["name"],
    )


def _starts_on(dates: Calendar, mention: Mention) -> date | None:
    """The day that does not count: the one printed, or the day before it where that counts."""
    day = dates.fact(mention.day).date if mention.day is not None else None
    return day - timedelta(days=1) if day is not None and mention.counts_first_day and day > date.min else day


def window_fact(dates: Calendar, pair: Pair, kind: NoticeKind) -> Window:
    """A stated pair of dates."""
    words = dates.words
    first = dates.fact(pair.first)
    year = None
    if pair.last.year is None and first.date is not None:
        year = first.date.year + runs_over(pair.first, pair.last)
    between = words.text[pair.first.end : pair.last.start]  # 自A公布至B
    lead = pair.first.lead + "公布期" * has_any(between, _SHOWN_BETWEEN)
    role = window_role(words.text, lead, pair.end, kind)
    place, text = words.at(pair.start, pair.end)
    return Window(
        place, text, role,
        first, dates.fact(pair.last, year), None, rides(words.text, pair.end),
        listed=bool(_LISTED.search(pair.first.lead) or (lead[-1:] == ":" and _is_of_a_lot(words.text, pair.start))),
        form=pair.form, pieces=_pieces(dates, pair),
        prepares=(_PREPARES.match(words.text, pair.end) or _ANNOUNCED.search(pair.first.lead)) is not None,
        in_row=_is_in_row(words.source, place.start, place.end),
    )  # fmt: skip


def _is_of_a_lot(text: str, start: int) -> bool:
    """Whether a window is a lot's row under 挂牌时间为：: 某号地块：A至B."""
    return _LOT.search(text, max(0, start - _ROWS_OF_LOTS), start) is not None


def _is_in_row(source: str, start: int, end: int) -> bool:
    """Whether words are of a list of things, each with days of its own: a cell of a row of three or more, or an item
    that begins with what it is about (二、低保动态调整。新增2户…公示期限A至B).
    """
    before = source[max(start - _ROW, 0) : start].rpartition("\n")[2]
    if _MATTER.match(before) is not None:
        return True
    behind = source[end : end + _ROW].partition("\n")[0]
    return len(f"{before}A{behind}".split()) >= _CELLS and not has_any(before + behind, _SENTENCE)


def closing_fact(dates: Calendar, day: Day, kind: NoticeKind, printed: WrittenDay | None = None) -> Window:
    """A lone closing date: a window without an opening, but 自发布之日起至A where the notice says when that was."""
    words = dates.words
    role = window_role(words.text, day.lead, day.end, kind, alone=True)
    if kind.closes_itself and role == "objection" and has_any(clause_after(words.text, day.end, 40), _OTHER_ACTS):
        role = "other"  # 请于A前完成备案: no end of the publicity
    if role == "claims" and actor_in(day.lead) in DEBTORS:
        role = "payment"  # 请债务人于A前清偿
    if role in ("other", "inspection") and has_any(day.lead[-24:], _BIDS):
        role = "registration"  # 投标截止时间, 投标文件递交截止时间: one act
    if role == "other" and kind.bids and has_any(clause_after(words.text, day.end, 24), _HANDED_IN):
        role = "registration"  # 报价单须在A前密封送至
    return Window(
        *words.at(day.start, day.end), role,
        printed if _FROM_PUBLICATION.search(day.lead) else None, dates.fact(day), None, rides(words.text, day.end),
        form=day.form,
    )  # fmt: skip


def _pieces(dates: Calendar, pair: Pair) -> tuple[tuple[date, date], ...]:
    """The days of a window in pieces, empty for a whole one."""
    days = [(dates.fact(a).date, dates.fact(b).date) for a, b in pair.pieces]
    return tuple((a, b) for a, b in days if a is not None and b is not None)
