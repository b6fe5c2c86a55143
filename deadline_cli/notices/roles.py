"""What a period is for: the words before and behind it, nearest first."""

from __future__ import annotations

import re

from deadline_cli.notices.facts import Kind, Role

_COLLECT = re.compile(r"^(?:内|之内|以内)?[^。;\n]{0,50}?(?:领取|来领|前来领|取走|领回)")
_SERVED = re.compile(
    r"^(?:内|后|满|期满|届满|未[^。;\n]{0,12}|,|的|即|则|便|期|止|\)|之日)*(?:视(?:为|同)(?:已经?|正式)?(?:公告)?(?:合法)?送达|(?:即|则)?(?:为|发生)送达|发生送达(?:的)?(?:法律)?效力|产生送达)"
)
_VERBS = re.compile(
    r"(?P<appeal>上诉(?!人))|(?P<review>复议(?!机关|决定)|复核|复查)|(?P<lawsuit>行政诉讼|提起诉讼|民事诉讼|起诉(?!状|书)|诉讼(?!请求|材料|权利|文书|参加))|"
    r"(?P<answer>答辩(?!期))|(?P<evidence>举证(?!期|通知)|提(?:交|供)[^,。;]{0,4}证据|证据材料)|(?P<statement>陈述|申辩)|"
    r"(?P<hearing>听证(?!会?权|告知)|开庭|审理(?!终结))|"
    r"(?P<claims>申报(?:其)?债权|债权(?:的)?申报|清偿|(?:提供|相应的?)(?:的)?担保|申报权利|(?:无人)?(?:认领|招领)|主张(?:权利|债权)|债权(?:债务)?(?:登记|确认))|"
    r"(?P<payment>缴(?:纳|清|款|付|入|交|至)|补缴|交纳|支付|付清|付款|履行|归还|偿还|清缴|还款|打入|汇入|付至)|"
    r"(?P<objection>异议|质疑|投诉|反映|举报)|(?P<comment>意见|建议)|"
    r"(?P<registration>报名|登记(?!机关|部门|机构|中心)|备案|注册|申领|办理[^,。;]{0,6}手续)|(?P<inspection>查阅|查看|展示|看样|踏勘|查询)"
)
_STEPS = re.compile(
    r"(?P<answer>答辩)|(?P<evidence>举证|证据)|(?P<appeal>上诉)|(?P<review>复议)|(?P<lawsuit>诉讼|起诉期)|(?P<hearing>听证)|"
    r"(?P<statement>陈述|申辩)|(?P<claims>债权|申报权利|权利申报|认领)|(?P<payment>缴款|缴纳|付款|履行)|(?P<objection>异议|质疑|公示)|"
    r"(?P<comment>征求意见|意见|征询)|(?P<registration>报名|登记)|(?P<inspection>展示|查阅|看样)"
)
_LABEL = re.compile(r"(?:期限?|期间|时间|时限|日期)(?:分别|均|都|各)?(?:为|是|:|共|自|于|在|应当?在|从)")


def role_of(before: str, after: str, kind: Kind, publication: bool) -> Role:
    """The role of a period; `before` and `after` are its clause's words on both sides, start phrase left out."""
    if publication or kind in ("service", "judgment", "summons"):
        if _COLLECT.match(after) and publication:
            return "collect"
        if _SERVED.match(after):
            return "service"
    labelled = _LABEL.search(before)
    if labelled is not None and (step := step_named(before)) is not None:
        return step
    found = _VERBS.search(after)
    if found is not None and found.lastgroup is not None:
        return _fitting(found.lastgroup, kind)
    if (step := step_named(before)) is not None:
        return step
    return _by_kind(kind, publication, after)


def step_named(words: str) -> Role | None:
    """The last step that a clause names before a number (举证期限为 …)."""
    last: Role | None = None
    for match in _STEPS.finditer(words):
        last = match.lastgroup  # type: ignore[assignment]
    return last


def steps_named(words: str) -> list[Role]:
    """Every step that a clause names, in order, for 分别为 and 均为."""
    steps: list[Role] = []
    for match in _STEPS.finditer(words):
        role: Role = match.lastgroup  # type: ignore[assignment]
        if role not in steps:
            steps.append(role)
    return steps


def _fitting(name: str, kind: Kind) -> Role:
    """A verb's role in a notice of this kind."""
    if name == "payment" and kind in ("tender",):
        return "other"
    if name in ("payment", "registration") and kind == "claims":
        return "claims"
    if name == "comment" and kind in ("publicity", "claims"):
        return "objection"
    if name == "registration" and kind in ("service", "judgment", "summons"):
        return "other"
    if name == "hearing" and kind == "comment":
        return "hearing"
    return name  # type: ignore[return-value]


def _by_kind(kind: Kind, publication: bool, after: str) -> Role:
    if not publication:
        return "other"
    if kind in ("service", "summons", "judgment"):
        return "service" if "送达" in after else "other"
    if kind == "comment":
        return "comment"
    if kind == "publicity":
        return "objection"
    if kind in ("claims", "public-summons"):
        return "claims"
    return "other"
