"""What a notice says: each fact with its words and its place in the reader's own text."""

from __future__ import annotations

from datetime import date
from typing import Literal

from deadline_cli.period import Period
from deadline_cli.records import NamedTuple, dataclass
from deadline_cli.rulebook.match import Match

Role = Literal[
    "service", "collect", "comment", "objection", "claims", "answer", "evidence", "hearing",
    "appeal", "review", "lawsuit", "payment", "registration", "inspection", "statement", "set-aside", "other",
]  # fmt: skip
Starts = Literal["publication", "issue", "service", "answer", "evidence", "step", "event", "date"]
Kind = str  # the name of a kind of notice, of a file in kinds/


class Place(NamedTuple):
    """Where words stand: offsets into the document's text, and the line and column (from 1) the user sees.

    In a Word file the line is the paragraph and the column the character in it; in a table file they are the row and
    the character in the cell.
    """

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    page: int | None = None
    paragraph: int | None = None
    sheet: str | None = None
    cell: str | None = None


class Near(NamedTuple):
    """A stretch that falls short of a notice by little: what it lacks (title, date, issuer), and how much."""

    place: Place
    missing: tuple[str, ...]
    score: float


class WrittenDay(NamedTuple):
    """A date as printed; `date` is None when it is impossible or unreadable."""

    place: Place
    text: str
    date: date | None
    year_written: bool = True
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    problem: Literal["impossible", "unreadable"] | None = None


HEARD = "听证"


class PeriodFact(NamedTuple):
    """A period of the notice: how long, for what, and from which event it runs.

    `after` is the index (in Notice.periods) of the period at whose end this one starts, None for publication
    or an event the notice does not date (`starts` then names it).
    """

    place: Place
    text: str
    period: Period | None
    role: Role
    starts: Starts
    after: int | None = None
    direction: Literal["forward", "backward"] = "forward"
    bound: Literal["exact", "minimum", "maximum"] = "exact"
    start_date: date | None = None
    hour: int | None = None
    first_day: date | None = None
    deadline: date | None = None
    nominal_end: date | None = None
    provisional: bool = False
    stated: WrittenDay | None = None
    postponed_on_rest_day: bool = False
    same_start: bool = False  # 15日和30日内: the second number runs from the first one's start
    form: str = ""  # the named form in which it was read (reading/forms): labelled, from-publication, duty
    who: str = ""  # who must act, where the clause says so: 债权人, 债务人, 买受人
    act: str = ""  # which of the acts that the role does not tell: 搬离, 拆除, HEARD beside a statement
    standing: bool = False  # how long the notice itself stands (公示期): its last day does not move off a rest day
    matter: str = ""  # what it is the length of, where its clause names it: 甲方案公示期, 乙方案公示期
    given_up: bool = False  # 原定于A, of a fixed day
    opens_bids: bool = False  # 开标时间, the moment at which bids close (招标投标法 art. 34)
    first_meeting: bool = False  # the day of the first creditors' meeting

    @property
    def from_publication(self) -> bool:
        """Whether it runs from the publication or a printed day, and not from the end of a step or an event."""
        return self.direction == "forward" and self.after is None and self.starts in ("publication", "issue", "date")

    def begins_with(self, opens: date | None) -> bool:
        """Whether it can measure a window that opens on that day (None: a lone closing date)."""
        if not self.from_publication:
            return self.first_day is not None and self.first_day == opens
        if self.starts != "date" or self.start_date is None or opens is None:
            return True
        return 0 <= (opens - self.start_date).days <= 1  # not 至2026年2月10日。公示期满后10个工作日


class Window(NamedTuple):
    """A stated pair of dates, or a lone closing date (start None)."""

    place: Place
    text: str
    role: Role
    start: WrittenDay | None
    end: WrittenDay | None
    period: int | None = None
    postponed_on_rest_day: bool = False
    over: bool = False  # told as over: A至B已经届满
    asked_now: bool = False  # a closing day by which the notice itself asks for something: 请于A前
    ordered: bool = False  # a pair of days in which somebody is asked to do something: 请车主于A至B自行挪移
    first_day_counts: bool = False  # （含公告当日）
    behind_length: str = ""  # what joins a last day to the length right before it: 5个工作日，即至A
    closes_bids: bool = False  # 投标截止时间
    listed: bool = False  # 挂牌时间：A至B
    prepares: bool = False  # 11月9日至10日推选村民代表: a step on the way to the election
    all_day: bool = False  # 每天0:00至12:00，12:00至23:59: what is open then is a machine
    in_row: bool = False  # in a row of a list of things, each with days of its own
    form: str = ""  # the named form in which it was read (reading/forms): from-to, closing-label, before-duty
    pieces: tuple[tuple[date, date], ...] = ()  # 9月28日、10月7日至10日: the days of each piece, both counted


class Claim(NamedTuple):
    """A stated count: 共10个工作日."""

    place: Place
    text: str
    period: Period
    window: int | None = None


class Citation(NamedTuple):
    """A law named by the notice, with the article where one is given."""

    place: Place
    text: str
    law: str
    article: str | None = None
    act: date | None = None  # the day of the act that the notice judges by this law; None where it tells none


class Unread(NamedTuple):
    """Words that look like a period or date of the notice and were not understood."""

    place: Place
    text: str


class WeekdayBeside(NamedTuple):
    """A weekday (Monday 0) that stands beside a date and is no part of it: 本周六（4月25日）."""

    place: Place
    text: str
    weekday: int
    day: WrittenDay


class LunarDay(NamedTuple):
    """A lunar day, festival or solar term printed with a solar day; `day` None is the last day of the lunar year."""

    place: Place
    text: str
    month: int
    day: int | None
    leap: bool
    festival: bool
    term: str | None
    solar: WrittenDay


class English(NamedTuple):
    """A date (`month`, `day`, `year` where printed) or an amount of time (`period`), of the one half or the other.

    `until` says that the next date ends a window that this one begins (from June 22 to June 26).
    """

    place: Place
    text: str
    year: int | None = None
    month: int = 0
    day: int = 0
    period: Period | None = None
    until: bool = False
    within: bool = False  # in a sentence of the Chinese half: 依据合并协议（Agreement dated March 1, 2026）


class Bilingual(NamedTuple):
    """What a notice says in English, and every amount of its Chinese half to hold it against."""

    days: tuple[English, ...] = ()
    lengths: tuple[English, ...] = ()
    amounts: tuple[English, ...] = ()


_NO_ENGLISH = Bilingual()


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice on the page, and everything that was read in it."""

    index: int
    title: str
    kind: Kind
    place: Place
    text: str
    issuer: str | None
    issue_date: WrittenDay | None
    publication_date: date | None
    rule: str | None
    periods: tuple[PeriodFact, ...] = ()
    windows: tuple[Window, ...] = ()
    claims: tuple[Claim, ...] = ()
    dates: tuple[WrittenDay, ...] = ()
    citations: tuple[Citation, ...] = ()
    unread: tuple[Unread, ...] = ()
    suppressed: frozenset[str] = frozenset()
    printed: WrittenDay | None = None  # 刊登日期, 发布时间: the publication date that the notice's page states
    rule_given: bool = False  # the user named the rule (--rule); otherwise the words of the notice decided
    split_steps: tuple[Unread, ...] = ()  # 分别为 with fewer numbers than steps, from these words to the number
    blanks: tuple[Unread, ...] = ()  # lengths that nobody filled in: 公示期为　个工作日
    impossible_hours: tuple[Unread, ...] = ()  # 24:30 outside the dates
    rules: tuple[Match, ...] = ()  # every rule that the words point to, the most specific first
    weekdays: tuple[WeekdayBeside, ...] = ()
    lunar: tuple[LunarDay, ...] = ()
    english: Bilingual = _NO_ENGLISH
    form_from: int | None = None  # where an applicant's form begins behind the notice: 附表：申请表
    declares: bool = False  # 遗失声明 and the like, which asks nobody for anything
    prices: tuple[tuple[float, float], ...] = ()  # what is paid, before and after: 由80元上调至110元
    announced_before: bool = False  # what it tells stood in an earlier notice: 提示性公告, 补充公告 of what was 原公告
    sits: bool = False  # 开庭, 听证: an authority hears somebody
    elsewhere: bool = False  # counts in the years of the Republic: none of the law here governs it
    ruling: bool = False  # a 裁定 is served: appeals have two lengths
