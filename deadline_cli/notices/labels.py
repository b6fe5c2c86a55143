"""Periods that a label announces: 公示期为5个工作日, 答辩期15日, 公示7天, 为期10天的公告."""

from __future__ import annotations

import re

from deadline_cli.notices.amounts import Amount
from deadline_cli.notices.draft import Bound, Draft, with_within
from deadline_cli.notices.facts import Kind, Role
from deadline_cli.notices.roles import role_of
from deadline_cli.notices.starts import Step

_LABEL = re.compile(
    r"(?P<what>公示|公告|通告|异议|征求意见|意见征集|征询|征集意见|反馈|挂网|张贴|公布|公开|答辩|提交答辩状|举证|上诉|复议|债权申报|申报债权|"
    r"申报权利|申报|报名|登记|认领|预公告|展示|听证申请|陈述申辩|发布|挂牌|质疑|投诉)"
    r"(?:[^,。;:\n()、]{0,6}?)(?P<term>期限?|期间|时间|时限|时长|日期|有效期)?"
    r"(?:均|分别)?(?:为|是|:|共|计|应|不得?少于|至少|不低于|不超过|一般|设|定为|公告|持续|\()*$"
)
_PLAIN = re.compile(r"(?:公示|公告)(?:为期|不少于|共|满)?$|为期$|(?:期限|时间|期间|时限)(?:为|是|:)$")
_PUBLISHED_AFTER = re.compile(r"(?:的)?(?:公示|公告)(?!送达|费|栏|称)")
_ALONE = ("公示", "公告", "预公告", "通告")  # labels that need no 期 behind them
_PUBLISHED = frozenset(
    ["公示", "公告", "通告", "预公告", "挂网", "张贴", "公布", "公开", "发布", "反馈", "异议"]
)
_FOLLOW_ONS = frozenset(["答辩", "提交答辩状", "举证", "上诉", "复议"])
_CLAIMS = re.compile(r"清偿|申报债权|债权申报")
_ENVIRONMENT = re.compile(r"环境影响|环评|征求意见稿")
_REACH = 24


def labelled(text: str, amount: Amount, edge: int, after: str, kind: Kind, bound: Bound) -> Draft | None:
    """The period whose label ends at `edge`, before the amount, or stands behind it."""
    low = max(0, edge - _REACH)
    low = max(low, max(text.rfind(c, low, edge) for c in "。;\n") + 1)
    window = text[low:edge]
    label = _LABEL.search(window)
    if label is not None and (label["term"] or label["what"] in _ALONE or "为期" in window):
        what = label["what"]
        step: Step = "service" if what in _FOLLOW_ONS else "publication"
        role = label_role(what, window, text, after, kind)
        return Draft(
            low + label.start(), with_within(text, amount.end), amount.period, role, step, bound=bound
        )
    if _PUBLISHED_AFTER.match(after) and _PLAIN.search(window):
        role = label_role("公示", "", text, after, kind)
        return Draft(amount.start, amount.end, amount.period, role, "publication", bound=bound)
    return None


def label_before(text: str, at: int) -> str | None:
    """The label before a start phrase: 公示期 in 公示期自发布之日起."""
    label = _LABEL.search(text[max(0, at - 16) : at])
    return label["what"] if label is not None else None


def label_role(what: str, window: str, text: str, after: str, kind: Kind) -> Role:
    """What the period of a label is for, in a notice of this kind."""
    if what in ("答辩", "提交答辩状"):
        return "answer"
    if what not in _PUBLISHED:
        return role_of(window + "期限为", after, kind, True)
    if kind in ("service", "summons", "judgment"):
        return "service"
    if kind == "claims":
        return "objection" if "异议" in text and not _CLAIMS.search(text) else "claims"
    if kind == "public-summons":
        return "claims"
    if kind in ("tender", "auction") and what != "异议" and "公示" not in window + what:
        return "other"
    return "comment" if kind == "comment" and _ENVIRONMENT.search(text) else "objection"
