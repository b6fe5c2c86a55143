"""A kind of notice: by which words it is known, what its periods are for, and what is held, served or bid in it."""

from __future__ import annotations

from deadline_cli.notices.facts import Role
from deadline_cli.records import NamedTuple, dataclass, field


class Sense(NamedTuple):
    """Words that make a notice one of a kind: `place` is where they are looked for, the lowest `order` decides first.

    One of `any` and all of `all` must stand there and none of `none`; `body_any` asks the body too; `opening_none`
    may not stand among the first words.
    """

    order: int
    place: str
    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    body_any: tuple[str, ...] = ()
    opening_none: tuple[str, ...] = ()
    own: bool = False  # the court itself speaks: 本院


@dataclass(frozen=True, slots=True)
class NoticeKind:
    """What reader and judge ask of a kind; a kind is one file of this folder, and a word in code for none.

    `main` is the role of the notice's own period, `acts` what an act is in it where that differs from the act's own
    role (缴纳 in a notice to creditors is a claim).
    """

    name: str
    zh: str
    en: str
    main: Role = "other"
    senses: tuple[Sense, ...] = ()
    acts: dict[Role, Role] = field(default_factory=dict)
    declares: bool = False  # 宣告失踪, 认定财产无主
    circular: bool = False  # an order to offices
    in_circulars: bool = True  # words in a circular's body may make it one
    declarations: bool = False  # 遗失声明 asks nobody for anything
    serves: bool = False  # its publication is a service
    civil: bool = False  # a court's, by the civil procedure law
    clock: bool = False  # its publication starts a clock against somebody
    day_rules: bool = False  # the rule on the day of what is held is the notice's own
    lasts: bool = False  # what is held may last several days
    bids: bool = False  # bids are asked for
    many_steps: bool = False  # its steps have rules of their own
    results: bool = False  # it may report what is over (中标结果)
    sits: bool = True  # a hearing in it is an authority's; None of them where it is False
    sits_if_said: bool = False  # only where 听证 or 开庭 is said
    closes_itself: bool = False  # a closing day for another act is not its end
    label: Role = "objection"  # of 公示期, 公告期
    label_contested: Role | None = None  # where the text speaks of 异议 and asks for no claim
    label_shown: Role | None = None  # of 公告期, 挂牌期: how long it is on show
    label_environment: Role | None = None  # where the text is on the environment
    label_bare: bool = True  # 公示5天 needs no 期
    label_term: Role | None = None  # 期间为…, 期限为… alone
    label_yields: bool = True  # a label before 自公告之日起 says more than the words behind it
    window: Role | None = None  # of a window that no word names
    window_roles: tuple[Role, ...] = ()  # all that a window may be for; empty: anything
    window_shown: Role | None = None  # of 公告期：A至B
    window_environment: Role | None = None
    window_others: tuple[str, ...] = ()  # words beside a window that make it none of the kind's own (投票, 看样)
