"""What a rule of the rule book holds: dated versions, their basis, follow-on steps, the proofreader's hooks.

They are named tuples: every dataclass takes a millisecond of each start of the program.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from deadline_cli.period import Period
from deadline_cli.records import NamedTuple

Bound = Literal["exact", "minimum", "maximum"]
Who = Literal["sender", "addressee", "either"]
Checked = Literal["text", "number", "no"]
Effect = Literal["deemed-served", "closes", "expires", "due", "opens"]
Direction = Literal["forward", "backward"]
Roll = Literal["forward", "none", "backward"]

EFFECTS: dict[str, tuple[str, str]] = {
    "deemed-served": ("视为送达", "deemed served"),
    "closes": ("期满截止", "the period closes"),
    "expires": ("期限届满，不得再行使", "the time for the right ends"),
    "due": ("应当完成的最后一日", "last day to act"),
    "opens": ("最早可以进行之日", "first day to act"),
}


class Basis(NamedTuple):
    """What an answer rests on; `text` is None where the words were not verified and so are never quoted."""

    law: str
    article: str | None = None
    text: str | None = None
    start: date | None = None
    document: str | None = None


def in_force(basis: tuple[Basis, ...], on: date) -> tuple[Basis, ...]:
    """The articles that were in force on that day: a version may be older than an interpretation beside it."""
    return tuple(b for b in basis if b.start is None or b.start <= on)


class Version(NamedTuple):
    """A length and the days on which it was the law; `start` None: since before what the sources show.

    `checked`: the words were read ("text"), only the number is confirmed ("number"), neither ("no").
    `soft`: the law says 一般 or 原则上. `maximum` stands beside a minimum where the law sets both.
    """

    start: date | None
    end: date | None
    period: Period | None
    bound: Bound
    basis: tuple[Basis, ...]
    checked: Checked = "text"
    maximum: Period | None = None
    soft: bool = False
    note: str = ""
    note_en: str = ""
    gap_before: str = ""

    def in_force(self, day: date) -> bool:
        """Whether this version governs what is published on that day."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


class CountingRule(NamedTuple):
    """How this rule is counted where it differs from the ordinary: see deadline_cli.counting.Counting."""

    law: Literal["civil", "tax"] = "civil"
    roll: Roll = "forward"
    make_up_workdays: bool = True
    roll_contested: bool = False
    several_publications: Literal["last", "first"] = "last"


class FollowOn(NamedTuple):
    """A step after the rule's own period: a rule of the book, an own length, or the end of other steps.

    `after` names the steps it counts from (the later of several); "start" is the rule's own period.
    With neither `rule` nor `period` the step has no length of its own and lasts to the end of `until`.
    """

    id: str
    name: str
    name_en: str
    after: tuple[str, ...]
    rule: str | None = None
    period: Period | None = None
    until: str | None = None
    effect: Effect | None = None
    roll: Roll | None = None
    basis: tuple[Basis, ...] = ()
    note: str = ""
    note_en: str = ""


class OtherReading(NamedTuple):
    """Another defensible date of the same rule: what it changes, who may rely on it, and since when it can be held."""

    name: str
    who: Who
    basis: str
    note: str
    note_en: str
    period: Period | None = None
    law: Literal["civil", "tax"] | None = None
    roll: Roll | None = None
    month_end: bool = False
    start: date | None = None


class Variant(NamedTuple):
    """A sibling rule for the other case of the same article."""

    rule: str
    when: str
    when_en: str


class Hook(NamedTuple):
    """Which notices this rule governs; a word may name alternatives: `征地补偿|补偿安置`.

    `domicile` is where the party served lives: home, abroad, hk-macao, taiwan; `issuer_level_none` names the levels
    of office (county, township) that the rule does not concern, `act` and `act_none` what must, or must not, be done
    there, or by whom, or why: answers to the questions of data/words.toml (penalty, licence; ship, bus; urgent).
    """

    kinds: tuple[str, ...]
    role: str
    priority: int = 0
    title_any: tuple[str, ...] = ()
    title_none: tuple[str, ...] = ()
    words_all: tuple[str, ...] = ()
    words_any: tuple[str, ...] = ()
    words_none: tuple[str, ...] = ()
    issuer_any: tuple[str, ...] = ()
    issuer_none: tuple[str, ...] = ()
    domicile: tuple[str, ...] = ()
    issuer_level_none: tuple[str, ...] = ()
    act: tuple[str, ...] = ()
    act_none: tuple[str, ...] = ()


class Proofreader(NamedTuple):
    """What a notice under this rule must hold, beyond its length."""

    hooks: tuple[Hook, ...] = ()
    dates_required: bool = False
    dates_basis: str = ""
    publish_inside: bool = False
    contents: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    before_event: bool = False  # what is held comes after its period: no ship is sold within the thirty days
    held_to_end: bool = False  # what is held in writing is held on its last day
    runs_from_end: bool = False  # its period begins where that of the publication ends
    ends_at_publication: bool = False  # its period runs from an event to the publication: no length in a notice is its
    lengths_only: bool = False  # a bare closing day is the office's own affair, a length it names is not
    told_once: bool = False  # of a week's power cuts the first that comes too soon says it for all
    registers: bool = False  # who has a right registers it: days for registration are its time
    rises: bool = False  # of prices only those that rise are announced ahead
    begins: str = ""  # what ends or begins on the day ahead of which it is announced: 停止经营|终止经营


class Rule(NamedTuple):
    """A statutory period with its history."""

    id: str
    name: str
    name_en: str
    domain: str
    trigger: str
    trigger_en: str
    effect: Effect
    direction: Direction
    verified: bool
    source: str
    last_checked: date
    versions: tuple[Version, ...]
    aliases: tuple[str, ...] = ()
    counting: CountingRule = CountingRule()
    uses: str | None = None
    steps: tuple[FollowOn, ...] = ()
    readings: tuple[OtherReading, ...] = ()
    variants: tuple[Variant, ...] = ()
    proofreader: Proofreader = Proofreader()
    notes: tuple[str, ...] = ()
    notes_en: tuple[str, ...] = ()
    watch: tuple[str, ...] = ()
    watch_en: tuple[str, ...] = ()
    user_file: str | None = None

    def version_on(self, day: date) -> Version | None:
        """The version in force on `day`."""
        for version in self.versions:
            if version.in_force(day):
                return version
        return None
