"""Periods without the words from when they run: served after so many days, behind a label, within a duty."""

from __future__ import annotations

from deadline_cli.notices.facts import Role
from deadline_cli.notices.kinds.value import NoticeKind
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.lengths.actors import actor_of, waits
from deadline_cli.notices.reading.lengths.amounts import Amount
from deadline_cli.notices.reading.lengths.labels import labelled
from deadline_cli.notices.reading.lengths.mention import Bound, Mention, sentence_start, with_within
from deadline_cli.notices.reading.lengths.roles import act_named, objects, on_condition, role_of
from deadline_cli.notices.reading.lengths.starts import Step, counts_from, opened_before, starts_before, starts_behind
from deadline_cli.records import NamedTuple

_ORDERS = Pattern(r"(?:之|以)?内,?(?:必须|务必|请)?(?:把|将)(?!由)")  # 3日之内把欠费结清
# 5个工作日之内，若有异议，向采购人质疑
_OBJECTED = Pattern(r"(?:之|以)?内,?[如若](?:果|对[^。,;\n]{1,20})?有?(?:异议|质疑)")
_COMMAND, _DUTY = patterns("startless", "command", "duty")
_COUNTED = Pattern(r"内[^。;\n]{0,24},自本?(?:公告|公示)之日起(?:计算|算|计)")  # 三个月内提出，自公告之日起计算
_TERMS = ("期", "期限", "历时")  # 为期15天, 占用期15天，由A起计
_LASTS, _CLAUSE_ENDS = (*sense("lasting"), *sense("forbids")), frozenset(["", *",。;\n"])  # 自A起停运三十天
LASTS = "lasts-from-a-date"
"""The form of how long something goes on from a day: it ends when it ends, on a rest day too."""
_COMMANDED = 20
_SERVED = ("视为送达", "视同送达", "算送达", "算作送达", "即为送达")
_ABOVE = 60  # a heading or a sentence above may name the event: 成交后：1. 7日内付清余款
WITHIN = Pattern(r"(?:之|以)?内|(?:期)?届?满")


class Setting(NamedTuple):
    """What every amount is read in: the flow, the kind, the dates by their ends, whether it serves."""

    text: str
    kind: NoticeKind
    by_end: dict[int, Day]
    serves: bool


def without_start(
    setting: Setting, amount: Amount, edge: int, after: str, bound: Bound, previous: Mention | None
) -> Mention | None:
    """The period of an amount that says by a label or a duty what it is for, and not from when it runs."""
    text, kind = setting.text, setting.kind
    if kind.serves and _is_served(text, edge, after):
        return Mention(edge, with_within(text, amount.end), amount.period, "service", "publication",
                       bound=bound, form="served-after")  # fmt: skip
    found = labelled(text, amount, edge, after, kind, bound)
    if found is not None:
        counted = starts_behind(text, with_within(text, amount.end), setting.by_end)
        counted = counted or starts_before(text, found.start, setting.by_end)
        return (
            found._replace(
                step="date", day=counted, form="labelled-from-a-date", counts_first_day=counts_from(text, counted)
            )
            if counted is not None
            else found
        )
    named = len(text[max(0, edge - 3) : edge].rstrip("为是:")) - min(3, edge) + edge
    term = text.endswith(_TERMS, max(0, named - 2), named)
    if term or (text[amount.end : amount.end + 1] in _CLAUSE_ENDS and has_any(text[max(0, edge - 8) : edge], _LASTS)):
        counted = starts_behind(text, with_within(text, amount.end), setting.by_end) if term else None
        opened = None if counted is not None else opened_before(text, named - 2 if term else edge, setting.by_end)
        counted = counted or opened
        if counted is not None:
            return Mention(
                edge - 2 * term, with_within(text, amount.end), amount.period, "other", "date", counted, bound=bound,
                form=LASTS if opened is not None else "labelled-from-a-date",
                counts_first_day=opened is not None or counts_from(text, counted),
            )  # fmt: skip
    return _duty(setting, amount, after, previous, bound)


def _is_served(text: str, edge: int, after: str) -> bool:
    """经过三十日，即视为送达: the length of service without the words from when."""
    return text.endswith(("经过", "经", "满", ",", "。", "公告"), max(0, edge - 2), edge) and has_any(
        after[:12], _SERVED
    )


def _duty(setting: Setting, amount: Amount, after: str, previous: Mention | None, bound: Bound) -> Mention | None:
    """请在10个工作日内提出意见, 或者在六个月内提起诉讼: a duty without a start of its own."""
    text, kind = setting.text, setting.kind
    if not WITHIN.match(after):
        return None
    commanded = _COMMAND.search(text, max(0, amount.start - _COMMANDED), amount.start) is not None
    sentence = sentence_start(text, amount.start)
    doubted = amount.start == sentence and _OBJECTED.match(after) is not None
    done = act_named(after)
    if not commanded and not doubted and done is None and not objects(text[: amount.start], after):
        return None
    if text.endswith(("将在", "将于"), 0, amount.start):  # what the office itself will do
        return None
    who = actor_of(text[sentence : amount.start], after)
    role = role_of("", after, kind, not kind.serves, who)
    objection: Role | None = "objection" if doubted or objects(text[: amount.start], after) else None
    role = objection or on_condition(role, text[sentence : amount.start]) or role
    lead = text[amount.start - 1 : amount.start]
    goes_on = kind.serves and previous is not None and previous.end > sentence  # 10日内答辩，15日内选定仲裁员
    if lead == "(" and not commanded:
        return None
    if role == "other" and not goes_on and not commanded and not waits(text[sentence : amount.start], who):
        return None  # 拍卖成交后，竞得人应在5个工作日内签订合同 follows its event
    hangs = kind.serves and role not in ("service", "collect") and "送达" in text
    step: Step = "service" if hangs else "publication"
    day, of, form, end = None, "", "comment-duty" if done == "comment" else "duty", with_within(text, amount.end)
    behind_service = hangs and previous is not None and previous.role == "service" and previous.end > sentence
    if behind_service:  # 经三十日视为送达，十五日内答辩: what is to be done runs from the service
        pass
    elif previous is not None and previous.end > sentence and not waits(text[previous.end : amount.start], who):
        step, day, of, form = previous.step, previous.day, previous.of, "shared-start"
    elif not (
        commanded
        or _DUTY.search(text[sentence : amount.start])
        or doubted
        or _ORDERS.match(after)
        or (text.endswith(who, sentence, amount.start) and waits("", who))  # 中标人3日内签合同: who does what by when
    ):
        return None
    elif (counted := _COUNTED.match(after)) is not None:
        form, end = "from-publication", amount.end + counted.end()
    elif step == "publication" and waits(text[max(0, sentence - _ABOVE) : amount.start], who):
        step, form = "event", "awaited-duty"
    begin = amount.start - (lead in "在于" and lead != "")
    return Mention(begin, end, amount.period, role, step, day, bound=bound, who=who, of=of, form=form)
