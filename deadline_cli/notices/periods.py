"""The periods of a notice: every amount of time that has a start, a label or a duty, with its role."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from deadline_cli.notices.days import Day
from deadline_cli.notices.facts import Kind, Role
from deadline_cli.notices.roles import role_of, steps_named
from deadline_cli.notices.starts import Start, Step, start_of
from deadline_cli.period import Period, PeriodMatch

# Other clocks: works, leases, licences, ages, rests; what a court ordered between the parties.
_OTHER_CLOCK = re.compile(
    r"(?:不明|离家|失踪|出走|工期|施工期|建设期|建设周期|周期|租期|租赁期限?|服务期限?|合同期限?|质保期?|保修期?|有效期|展期|刑期|拘留|徒刑|学制|任期|试用期|供货期|交货期|使用期|经营期|"
    r"放假|休息|休假|停业|停产|停止|暂扣|吊销|营业|年满|未满|不满|近|连续|累计|历时|历经|约|每|前|最近|过去|已满|成立|从事|具有|从业|工作(?:经验)?|刑|超过|逾|已|达|距|龄|寿命)"
    r"(?:期|时间|期限|为|是|:|满|了|已|的|\(日历天\)|\([^()]{0,8}\)|共|计|:)*$"
)
_OTHER_AFTER = re.compile(
    r"(?:租赁|使用权|工期|有期徒刑|以上|以下|之久|左右|多|经验|龄|来|的租|租|期间的|(?:的)?(?:利息|工资|租金|违约金)|假|不等|一次|游|质保|保修|/|一[签次]|后才)|前(?:后|述)"
)
_TERM = re.compile(
    r"(?P<what>公示|公告|通告|异议|征求意见|意见征集|征询|征集意见|反馈|挂网|张贴|公布|公开|答辩|提交答辩状|举证|上诉|复议|债权申报|申报债权|申报权利|申报|报名|登记|认领|预公告|展示|听证申请|陈述申辩|发布|挂牌|质疑|投诉)"
    r"(?:[^,。;:\n()、]{0,6}?)(?P<term>期限?|期间|时间|时限|时长|日期|有效期)?(?:均|分别)?(?:为|是|:|共|计|应|不得?少于|至少|不低于|不超过|一般|设|定为|公告|持续|\()*$"
)
_PLAIN = re.compile(r"(?:公示|公告)(?:为期|不少于|共|满)?$|为期$|(?:期限|时间|期间|时限)(?:为|是|:)$")
_PUBLISHED_AFTER = re.compile(r"(?:的)?(?:公示|公告)(?!送达|费|栏|称)")
_DUTY_BEFORE = re.compile(r"(?:限|请|应|须|需|望|务必|必须|可(?:以)?|有权|责令|要求|催告|于|在|若|如|未)[^。;\n]{0,40}$")
_WITHIN = re.compile(r"(?:之|以)?内|(?:期)?届?满")
_AND = re.compile(
    r"(?:之?内|的)*(?:[和、及与,]|以及|或者?)+(?:自|从)?(?:(?:本?公告|公告送达|送达|答辩)(?:期|期限|之日)?(?:届|期)?满?(?:后|起)?(?:的)?(?:次日)?(?:起)?(?:的)?)?$"
)
_SHARED = re.compile(r"(?:分别|均|都|各|一律)[^。;]{0,6}$")
_CLOCK = re.compile(r"(?:的)?(?:上午|下午|中午|早上|晚上)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:时|点|:\d\d)(?:整|半|\d{1,2}分)?")
_NEXT_DAY = re.compile(r"(?:期满|届满)(?:之?后)?的?(?P<next>次日)(?!起)")
_BACKWARD = re.compile(r"(?:召开|开庭|会议|截止(?:时间|日期|日)?|拍卖(?:会|日)?|听证会?|举行|投标|开标|届满|到期|开始)(?:的|之)?(?:至少)?(?:提前)?$")
_RIDER = re.compile(r"(?:遇|逢)[^。;,()]{0,10}(?:假|休|周末)[^。;,()]{0,8}顺延|节假日顺延")
_MINIMUM = re.compile(r"(?:不得?少于|至少|不低于)$")
_MAXIMUM = re.compile(r"(?:不得?超过|最长|最多)(?:不超过)?$")


@dataclass(frozen=True, slots=True)
class Draft:
    """A period in the flow, before its place and its deadline are known."""

    start: int
    end: int
    period: Period
    role: Role
    step: Step
    day: Day | None = None
    direction: Literal["forward", "backward"] = "forward"
    bound: Literal["exact", "minimum", "maximum"] = "exact"
    hour: int | None = None
    rider: bool = False
    fixed: Day | None = None
    alone_of: int = 0  # how many steps 分别为 names for this one number


@dataclass(frozen=True, slots=True)
class _Amount:
    start: int
    end: int
    period: Period
    point: bool = False


def drafts_in(
    text: str, days: list[Day], taken: list[tuple[int, int]], kind: Kind, found: list[PeriodMatch]
) -> tuple[list[Draft], list[tuple[int, int]]]:
    """The periods of a notice's flow, and the spans that look like periods and were not understood."""
    by_end = {d.end: d for d in days}
    serves = kind in ("service", "judgment", "summons")
    amounts = list(_amounts(text, taken, found))
    drafts: list[Draft] = []
    unread: list[tuple[int, int]] = []
    previous: Draft | None = None
    skip = 0
    for i, amount in enumerate(amounts):
        if i < skip:
            continue
        found = _read(text, amount, by_end, kind, serves, previous)
        if found is None:
            if _looks_like_period(text, amount):
                unread.append((amount.start, amount.end))
            continue
        group = _group(text, amounts, i) if not amount.point else [amount]
        skip = i + len(group)
        for draft in _shared(text, found, group, kind):
            drafts.append(draft)
            previous = draft
    return drafts, unread


def _amounts(text: str, taken: list[tuple[int, int]], matches: list[PeriodMatch]) -> Iterator[_Amount]:
    """Amounts of time that are no part of a date, of a number or of another clock."""
    nexts = [_Amount(m.start("next"), m.end(), Period(1, "day", "次日"), True) for m in _NEXT_DAY.finditer(text)]
    spans = iter(taken)
    span = next(spans, None)
    found = []
    for match in matches:
        while span is not None and span[1] <= match.start:
            span = next(spans, None)
        if span is not None and match.start < span[1] and span[0] < match.end:
            continue
        period = match.period
        if period.value > 999 or (period.unit == "year" and period.value > 30):
            continue
        point = text[match.start - 1 : match.start] == "第"
        if _OTHER_AFTER.match(text, match.end) or (
            not point and _OTHER_CLOCK.search(text, max(0, match.start - 16), match.start)
        ):
            continue
        if text[match.end : match.end + 1] in "岁龄":
            continue
        found.append(_Amount(match.start - point, match.end, period, point))
    yield from sorted([*found, *nexts], key=lambda a: a.start) if nexts else found


def _read(
    text: str, amount: _Amount, by_end: dict[int, Day], kind: Kind, serves: bool, previous: Draft | None
) -> Draft | None:
    """The period that an amount states, or None."""
    at, end = amount.start, amount.end
    bound: Literal["exact", "minimum", "maximum"] = "exact"
    lead = text[max(0, at - 8) : at]
    if (limit := _MINIMUM.search(lead)) is not None:
        bound = "minimum"
    elif (limit := _MAXIMUM.search(lead)) is not None:
        bound = "maximum"
    edge = at - (len(limit.group()) if limit else 0)
    start = start_of(text, edge, by_end, serves)
    after = _clause_after(text, end)
    if start is not None:
        if start.step == "order":
            return None
        if start.step == "event" and not (_WITHIN.match(after) or amount.point):
            start = None
    if text[end : end + 1] == "前" and not amount.point and text[end : end + 2] not in ("前来", "前往", "前到"):
        if _BACKWARD.search(text, max(0, at - 16), at):
            begin = _clause_start(text, at)
            return Draft(begin, end + 1, amount.period, "other", "event", direction="backward", bound=bound)
        return None
    if start is not None:
        before = text[_sentence_start(text, start.at) : start.at]
        role = role_of(_last_clause(before), after, kind, start.step == "publication" or start.step == "date")
        if amount.point:
            return _point(text, amount, start)
        return Draft(start.at, _end(text, end), amount.period, _refined(role, text, start, kind), start.step, start.day, bound=bound)
    if amount.point:
        return None
    return _labelled(text, amount, edge, after, kind, bound) or _duty(text, amount, after, kind, serves, previous, bound)


def _point(text: str, amount: _Amount, start: Start) -> Draft:
    """第3日上午9时: a day counted from the end of a step."""
    clock = _CLOCK.match(text, amount.end)
    end = clock.end() if clock else amount.end
    nearby = text[max(0, start.at - 30) : end + 60]
    role: Role = "hearing" if re.search(r"开庭|审理|听证|庭|裁决", nearby) else "other"
    hour = re.search(r"\d{1,2}|[一二三四五六七八九十]{1,3}", clock.group()) if clock else None
    from deadline_cli.numerals import read_integer

    at = read_integer(hour.group()) if hour else None
    if at is not None and at < 12 and clock is not None and "下午" in clock.group():
        at += 12
    rider = _RIDER.search(text[end : end + 24]) is not None
    return Draft(start.at, end, amount.period, role, start.step, start.day, hour=at, rider=rider)


def _labelled(
    text: str, amount: _Amount, edge: int, after: str, kind: Kind, bound: Literal["exact", "minimum", "maximum"]
) -> Draft | None:
    """公示期为5个工作日, 答辩期15日, 公示7天, 为期10天的公告."""
    low = max(0, edge - 24)
    window = text[low:edge]
    low += max(window.rfind(c) for c in "。;\n") + 1
    window = text[low:edge]
    term = _TERM.search(window)
    if term is not None and (term["term"] or term["what"] in ("公示", "公告", "预公告", "通告") or "为期" in window):
        what = term["what"]
        step: Step = "service" if what in ("答辩", "提交答辩状", "举证", "上诉", "复议") else "publication"
        role = _label_role(what, window, text, after, kind)
        return Draft(low + term.start(), _end(text, amount.end), amount.period, role, step, bound=bound)
    if _PUBLISHED_AFTER.match(after) and _PLAIN.search(window):
        return Draft(amount.start, amount.end, amount.period, _label_role("公示", "", text, after, kind), "publication", bound=bound)
    return None


def _label_role(what: str, window: str, text: str, after: str, kind: Kind) -> Role:
    if what in ("答辩", "提交答辩状"):
        return "answer"
    if what in ("公示", "公告", "通告", "预公告", "挂网", "张贴", "公布", "公开", "发布", "反馈", "异议"):
        if kind in ("service", "summons", "judgment"):
            return "service"
        if kind == "claims":
            return "objection" if "异议" in text and not re.search(r"清偿|申报债权|债权申报", text) else "claims"
        if kind == "public-summons":
            return "claims"
        if kind in ("tender", "auction") and what != "异议" and "公示" not in window + what:
            return "other"
        return "comment" if kind == "comment" and re.search(r"环境影响|环评|征求意见稿", text) else "objection"
    return role_of(window + "期限为", after, kind, True)


def _duty(
    text: str, amount: _Amount, after: str, kind: Kind, serves: bool, previous: Draft | None,
    bound: Literal["exact", "minimum", "maximum"],
) -> Draft | None:  # fmt: skip
    """请在10个工作日内提出意见, 或者在六个月内提起诉讼: a duty without a start of its own."""
    if not _WITHIN.match(after):
        return None
    begin = _sentence_start(text, amount.start)
    before = text[begin : amount.start]
    role = role_of("", after, kind, not serves)
    if previous is not None and previous.end > begin and role not in ("other",):
        joined = previous.step if role != previous.role or previous.role == "other" else previous.step
        return Draft(_clause_start(text, amount.start), _end(text, amount.end), amount.period, role, joined, previous.day, bound=bound)
    if role == "other" or not _DUTY_BEFORE.search(before):
        return None
    step: Step = "service" if serves and role not in ("service", "collect") else "publication"
    return Draft(_clause_start(text, amount.start), _end(text, amount.end), amount.period, role, step, bound=bound)


def _group(text: str, amounts: list[_Amount], i: int) -> list[_Amount]:
    """The amounts that 和 or 、 joins to amount i: 15日和30日内."""
    group = [amounts[i]]
    for following in amounts[i + 1 :]:
        gap = text[group[-1].end : following.start]
        if following.point or len(gap) > 24 or not _AND.match(gap):
            break
        if not re.search(r"分别|均", text[max(0, group[0].start - 40) : group[0].start]):
            break
        group.append(following)
    return group


def _shared(text: str, found: Draft, group: list[_Amount], kind: Kind) -> Iterator[Draft]:
    """One draft for each step that shares the number, or for each number that 分别为 deals out."""
    begin = _sentence_start(text, found.start)
    before = text[begin : found.start]
    clause = _last_clause(before) or before
    steps = [s for s in steps_named(clause) if s in ("answer", "evidence", "review", "lawsuit", "appeal", "hearing", "statement")]
    shared = _SHARED.search(clause) is not None
    if found.role in ("hearing",) or (len(steps) < 2 and len(group) == 1) or not (
        shared or re.search(r"(?:期限?|时限|时间|期间)(?:为|是|:)$", clause)
    ):
        yield found
        return
    if len(group) == 1:
        alone = len(steps) if "分别" in clause[-8:] else 0
        for step in steps:
            yield replace(found, role=step, alone_of=alone)
        return
    for k, amount in enumerate(group):
        role = steps[k] if k < len(steps) else found.role
        start = found.start if k == 0 else amount.start
        yield replace(found, start=start, end=_end(text, amount.end), period=amount.period, role=role)


def _refined(role: Role, text: str, start: Start, kind: Kind) -> Role:
    """A period that runs from publication in a claims notice with nothing said is for the claims."""
    label = _TERM.search(text[max(0, start.at - 16) : start.at])
    if label is not None and label["what"] in ("公示", "公告", "异议") and start.step in ("publication", "date"):
        if role in ("service", "collect", "claims", "comment") and kind in ("service", "summons", "judgment", "comment"):
            return role
        return _label_role(label["what"], "", text, "", kind)
    return role


def _looks_like_period(text: str, amount: _Amount) -> bool:
    lead = text[max(0, amount.start - 6) : amount.start]
    return lead.endswith(("起", "起,", "期为", "期限为", "期:", "满", "第", "后", "后的")) or text[amount.end : amount.end + 1] == "内"


def _end(text: str, end: int) -> int:
    match = _WITHIN.match(text, end)
    return match.end() if match and match.group() in ("内", "之内", "以内") else end


def _clause_after(text: str, end: int) -> str:
    """The words behind an amount, to the end of its sentence."""
    piece = text[end : end + 70]
    stop = min((k for k in map(piece.find, "。;\n") if k >= 0), default=len(piece))
    return piece[:stop]


def _sentence_start(text: str, at: int) -> int:
    low = max(0, at - 80)
    return max(text.rfind(c, low, at) for c in "。;\n") + 1 if at else 0


def _clause_start(text: str, at: int) -> int:
    low = max(0, at - 30)
    return max(max(text.rfind(c, low, at) for c in "。;\n,") + 1, low)


def _last_clause(words: str) -> str:
    return words[words.rfind(",") + 1 :] if "," in words else words
