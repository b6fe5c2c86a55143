"""The periods of a notice: every amount of time that has a start, a label or a duty, with its role."""

from __future__ import annotations

from deadline_cli.notices.facts import Role
from deadline_cli.notices.kinds.value import NoticeKind
from deadline_cli.notices.lexicon import pattern, patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.lengths.actors import actor_of, only_tells
from deadline_cli.notices.reading.lengths.amounts import Amount, amounts_in
from deadline_cli.notices.reading.lengths.labels import is_of_its_own, label_before, label_role
from deadline_cli.notices.reading.lengths.mention import (
    FROM,
    Bound,
    Mention,
    last_clause,
    sentence_after,
    sentence_start,
    with_within,
)
from deadline_cli.notices.reading.lengths.roles import act_named, also_done, decides, role_of, step_named, takes_effect
from deadline_cli.notices.reading.lengths.sharing import group_of, shared
from deadline_cli.notices.reading.lengths.start_days import (
    before_an_event,
    from_the_day,
    in_brackets,
    is_of_results,
    nth_day,
    posting_day,
)
from deadline_cli.notices.reading.lengths.startless import WITHIN, Setting, without_start
from deadline_cli.notices.reading.lengths.starts import Start, start_of
from deadline_cli.notices.reading.told import is_over
from deadline_cli.period import PeriodMatch

_BEFORE = Pattern(r"(?:之|以)?前(?!来|往|到)")
_RULE = Pattern(r"内[^。,;]{0,12}(?:拒不|拒绝|不)[^。;]{0,40}的,由")  # 三十日内拒不参加的，由…: the law's words
_FORBIDS, _RUN_OUT, _GOES_TO_WORK = patterns("periods", "forbids", "run-out", "goes-to-work")
_LEFT_UNDONE = pattern("periods", "left-undone")
_IF = Pattern(r"[如若倘]|凡有|对[^,。;]{1,12}?有")
_JUDGED = Pattern(r"判决|裁定|裁判|调解书|裁决")
_NEAR = 24
_UNTOLD = Pattern(r",?(?:或者?)?(?:未|没有)(?:接|收)到[^,。;]{0,12}的")
_MINIMUM = Pattern(r"(?:不得?少于|至少|不低于)$")
_MAXIMUM = Pattern(r"(?:不得?超过|最长|最多)(?:不超过)?$")
_COUNTED = Pattern(r"个|工作日|天")
_BARE_START = Pattern(
    r"(?<=[者人户])本?(?:公告|公示|通告|启事)?(?:登报|见报|刊登|公告|公示|发布|张贴|告示)?之日起?(?:的|,)?$"
)
_LOOKS_LIKE = ("起", "起,", "期为", "期限为", "期:", "满", "第", "后", "后的")
_DEEMED = words("视为送达 视同送达 即为送达 公告送达 算送达 算送到 算作送达")

_PUBLISHED_FOR = Pattern(r"(?:[自从]?(?:本?公告|公告送达)(?:之?日?起)?)?(?:期|期限|期间)?届?满")
# 请于四十日内（自公告之日起计算）主张: from when it runs, in a bracket behind it
_FROM_BEHIND = Pattern(r"[之以]?内\((?P<from>[自从][^()。;\n]{2,20}起)(?:计算|算|计)?\)")
_DEEMED_THEN = ("视为", "即视为", ",视为", ",即视为", "视同", "即为")

_Spans = list[tuple[int, int]]
# Whose acts are told apart by what is said of them, not by their role
_SAID_IN_FULL, _LONGEST_ACT = ("registration", "collect", "other", "hearing"), 20


def mentions_in(
    text: str, days: list[Day], taken: _Spans, kind: NoticeKind, found: list[PeriodMatch]
) -> tuple[list[Mention], _Spans]:
    """The periods of a notice's flow, and the spans that look like periods and were not understood."""
    setting = Setting(text, kind, {day.end: day for day in days}, _is_itself_the_service(text, kind))
    amounts = amounts_in(text, taken, found)
    mentions: list[Mention] = []
    unread: _Spans = []
    skip = 0
    for i, amount in enumerate(amounts):
        if i < skip:
            continue
        start, edge, bound = _lead(setting, amount)
        after = _up_to_the_next(text, amount, amounts[i + 1].start if i + 1 < len(amounts) else None)
        behind = _FROM_BEHIND.match(after) if start is None and "内(" in after[:3] else None
        if behind is not None:
            start = start_of(text, amount.end + behind.end("from"), setting.by_end, setting.serves)
            start = start and start._replace(at=edge - (text[edge - 1] in "在于"))
            after = f"内{after[behind.end() :]}"
        if start is not None and start.step == "order":
            act = act_named(after) or act_named(_label_of(text, start.at))
            if kind.serves or act is None or _JUDGED.search(text[start.at : amount.start]):
                continue  # 本判决生效之日起十日内: the words of a judgment or of a contract
            start = start._replace(step="event")
        mention = _read(setting, amount, start, edge, bound, mentions[-1] if mentions else None, after)
        if mention is not None:
            if behind is not None:
                mention = mention._replace(end=amount.end + behind.end())
            group = group_of(text, amounts, i)
            skip = i + len(group)
            mentions += shared(text, mention, group)
        elif _looks_like_period(text, amount):
            unread.append((amount.start, amount.end))
    return mentions, unread


def _label_of(text: str, at: int) -> str:
    """付款方式:一次性, before 合同生效之日起5个工作日内: the line up to there where it begins with a label."""
    line = text[max(text.rfind("\n", 0, at) + 1, at - _NEAR) : at]
    return line if ":" in line else ""


def _is_itself_the_service(text: str, kind: NoticeKind) -> bool:
    """Whether what the addressee receives he receives by the notice."""
    if kind.serves:
        return "送达" in text or "视为" in text
    return has_any(text, _DEEMED)


def _up_to_the_next(text: str, amount: Amount, following: int | None) -> str:
    """The sentence behind an amount, without the clause of the next amount where its own names an act."""
    after = sentence_after(text, amount.end)
    if following is None:
        return after
    own = after[: max(text.rfind(",", amount.end, following) - amount.end, 0)]
    return own if own and (act_named(own) is not None or own.endswith(("提出", "反映", "反馈"))) else after


def _lead(setting: Setting, amount: Amount) -> tuple[Start | None, int, Bound]:
    """The start phrase before an amount, where the words before it end, and whether it is a bound (不少于30日)."""
    text = setting.text
    lead = text[max(0, amount.start - 8) : amount.start]
    bound: Bound = "exact"
    if (limit := _MINIMUM.search(lead)) is not None:
        bound = "minimum"
    elif (limit := _MAXIMUM.search(lead)) is not None:
        bound = "maximum"
    edge = amount.start - (len(limit.group()) if limit else 0)
    if lead.endswith("起至") and _COUNTED.search(text, amount.start, amount.end):  # 即日起至20个工作日
        edge -= 1
    start = start_of(text, edge, setting.by_end, setting.serves)
    if start is None and ")" in text[edge - 2 : edge]:
        start = in_brackets(text, edge, setting.by_end)
    deemed = text.startswith(_DEEMED_THEN, amount.end)  # 公告期满60日视为送达: sixty days of publication
    if deemed and start is not None and _PUBLISHED_FOR.fullmatch(text, start.at, amount.start):
        start = start._replace(step="publication")
    if start is not None and start.step in ("publication", "event"):
        posted = posting_day(text, start.at, amount.start, setting.by_end)
        if posted is not None:
            start = start._replace(step="date", day=posted)
        elif is_of_results(text, start.at, amount.start):
            start = start._replace(step="event")
    return start, edge, bound


def _read(
    setting: Setting,
    amount: Amount,
    start: Start | None,
    edge: int,
    bound: Bound,
    previous: Mention | None,
    after: str,
) -> Mention | None:
    """The period that an amount states, or None."""
    text, kind = setting.text, setting.kind
    if not amount.point and _BEFORE.match(after):
        return before_an_event(text, amount, bound)
    if start is None and text.endswith("不得少于", 0, amount.start):  # a rule for notices, not a notice's period
        return None
    if start is not None and start.step in ("event", "service") and _RULE.match(after):
        return None
    if is_over(text, amount.start, after) or _FORBIDS.match(after):
        return None
    if text.endswith(("期满", "届满", ",满"), 0, amount.start) and _RUN_OUT.match(after):
        return None
    if amount.point:
        return nth_day(text, amount, start) if start is not None else None
    start = start and from_the_day(text, start, amount.start, setting.by_end)
    if start is not None and start.step == "event" and not WITHIN.match(after):
        found = without_start(setting, amount, edge, after, bound, previous)
        return (
            found._replace(step="event", form="after-an-event")
            if found is not None and found.step == "publication"
            else found
        )
    if start is None:
        return without_start(setting, amount, edge, after, bound, previous)
    if start.step == "chain":
        held = previous is not None and previous.end > start.at
        start = start._replace(step="chain" if held else "event", at=amount.start if held else start.at)
    if start.step == "publication" and text.endswith("公示后", 0, edge) and _GOES_TO_WORK.match(after) is not None:
        start = start._replace(step="end", of="公示")  # 公示后十五日内进场
    sentence = text[sentence_start(text, start.at) : start.at]
    if text[start.at] not in "自从" and (bare := _BARE_START.search(text, start.at, amount.start)) is not None:
        sentence += text[start.at : bare.start()]  # 借用本社农具者登报之日起15日内
    who = actor_of(sentence, after)
    role = role_of(_with_condition(sentence), after, kind, start.step in ("publication", "date"), who)
    # 要求听证的，应在送达之日起3日内提出
    if role == "other" and act_named(after) is None and not (decides(after) or only_tells(after)):
        role = step_named(sentence[-_NEAR:]) or _of_the_others(text, start.at, previous) or role
    label = label_before(text, start.at) if start.step in ("publication", "date") else None
    if role == kind.main == "claims" and act_named(after) is None and is_of_its_own(text, start.at):
        role = "other"
    if not (role == "other" and takes_effect(after)):  # 本公告自发布之日起10日后施行 is no label of a term
        role = _by_label(role, label, text, kind)
    return Mention(
        start.at, with_within(text, amount.end), amount.period, role, start.step, start.day,
        bound=bound, of=start.of, who=who, act=_asked_of(who, role, after), form=FROM[start.step],
        standing=label is not None and act_named(after) is None,
    )  # fmt: skip


def _asked_of(who: str, role: Role, after: str) -> str:
    """What tells an act from others of its role: its word, or, of somebody called on, the words behind a number."""
    act = also_done(role, after)
    if not act and role in ("other", "registration") and (undone := _LEFT_UNDONE.match(after)) is not None:
        return undone["act"]
    if act or role not in _SAID_IN_FULL or not (who or role == "hearing"):
        return act
    said = after.lstrip("内,").split(",", 1)[0].split("。", 1)[0].split(";", 1)[0].split("\n", 1)[0]
    return said if 1 < len(said) < _LONGEST_ACT else ""


def _with_condition(sentence: str) -> str:
    """The last clause, with the one before it where that says when it holds: 要求听证的，应当…."""
    last = last_clause(sentence)
    condition = last_clause(sentence[: len(sentence) - len(last) - 1])
    holds = condition.endswith(("的", "者", "有异议", "有疑义", "不同意见", "听证"))
    # 如申请撤销仲裁裁决，应自…; 如有错漏，请在…
    return condition + "," + last if _IF.match(condition) else condition + last if holds else last


def _of_the_others(text: str, at: int, previous: Mention | None) -> Role | None:
    """有异议的，自收到通知之日起七日内，未收到通知的自公告之日起三十日内提出: one act, open to two."""
    if previous is None or previous.end <= sentence_start(text, at):
        return None
    return previous.role if _UNTOLD.match(text, previous.end, at) else None


def _by_label(role: Role, label: str | None, text: str, kind: NoticeKind) -> Role:
    """公示期自发布之日起七个工作日: the label before a start phrase says more than the words behind the number."""
    if label is None or label not in ("公示", "公告", "异议"):
        return role
    if kind.serves and role not in ("service", "collect", "other"):  # 现公告通知你：自公告之日起10日内提出异议
        return role
    if not kind.label_yields and role in ("service", "collect", "claims", "comment"):
        return role
    return label_role(label, "", text, "", kind)


def _looks_like_period(text: str, amount: Amount) -> bool:
    lead = text[max(0, amount.start - 6) : amount.start]
    return lead.endswith(_LOOKS_LIKE) or text[amount.end : amount.end + 1] == "内"
