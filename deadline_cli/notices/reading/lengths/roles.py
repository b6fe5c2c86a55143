"""What a period is for: the words before and behind it, nearest first."""

from __future__ import annotations

import re

from deadline_cli.notices.facts import HEARD, Role
from deadline_cli.notices.kinds.value import NoticeKind
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.lengths.actors import DEBTORS, INSIDERS, is_chosen, is_no_creditor, only_tells

_COLLECTED = words("领取 来领 领走 取走 领回")
_BEHIND = Pattern(r"(?:届满|期满|满)?(?:(?:之|以)?后|的?之?次日起)")
_ASKS_A_HEARING = Pattern(r"(?:要求|申请|提出)[^,。;]{0,6}听证(?:[^,。;]{0,8}的|,?(?:应当?|须|请|需)?[自在于]?$)")
_HEARS_OF, _DECIDES, _TAKES_EFFECT = patterns("roles", "hears-of", "decides", "takes-effect")
_ALSO_HEARD, _OBJECTS, _STEPS = patterns("roles", "also-heard", "objects", "steps")
_REPORTED = Pattern(r"内?,?(?:由[^,。;]{2,12})?(?:上?报|报送)(?:请|经)?[^,。;]{0,14}?(?:备案|审批|审核|核准|审定|批准)")
# 10日内自行拆除鸭棚并缴纳罚款
_AND_PAYS = Pattern(r"^[^,。;]{2,24}(?:并|及|和|且)[^,。;]{0,4}(?:缴纳|缴清|补缴|交纳|支付|付清)(?!费用由)")
_GIVEN_BACK = words("退还 退回 退付 返还保证金")
_UNCONTESTED = words("无异议 无人 没有异议 未提出 未收到异议")
_SERVED = Pattern("视为|视同|即为|则为|(?<![计起])算|发生|产生")  # 自送达之日起计算 says when nothing is served
# What the addressee may or must do, in the words behind a number: the first that stands there decides.
_IN_ORDER: tuple[Role, ...] = (
    "appeal", "review", "lawsuit", "set-aside", "answer", "evidence", "statement", "hearing", "claims", "payment",
    "objection", "comment", "registration", "other", "inspection",
)  # fmt: skip
_DONE = tuple((role, sense(f"does-{role}")) for role in _IN_ORDER)
# Acts of one kind without a role of their own, by the word that stands for them
_LEAVES = "搬离 搬迁 搬出 搬走 搬清 腾退 腾空 腾房 迁出 撤离 撤出 退场"
_PULLS_DOWN = "拆除 拆清"
_ACTS = {word: many.split()[0] for many in (_LEAVES, _PULLS_DOWN) for word in words(many)}
TAKES_EFFECT = "施行"
_ANY_OF_ACTS = Pattern(rf"内,?[^,。;的]{{0,8}}?(?P<act>{'|'.join(_ACTS)})(?!费|公告|通知|的|协议|手续|补)")
# Words that hold one of those above and mean something else.
_NO_ACTS = sense("holds-an-act")
# Of two that begin at one place the one that stands first in the table; one look finds it.
_ANY_ACT = Pattern("|".join(re.escape(word) for _, any_of in _DONE for word in any_of))
_ROLE_OF: dict[str, Role] = {word: role for role, any_of in reversed(_DONE) for word in any_of}
_APPEALS = words("递交上诉状 提交上诉状 递交上诉书 提交上诉书")
_MASK = {word: "□" * len(word) for word in _NO_ACTS} | {"办理补缴": "□□补缴", "办理缴": "□□缴"}
_MASK["债权确认诉讼"] = "□□□□诉讼"
_MASK |= {f"办理退{what}": f"□□退{what}" for what in "款费还付押保"}  # 办理退会 is no payment
_PUT_FORWARD = Pattern(r"^(?:之|以)?内[^。;]{0,16}(?:书面|提出|递交|提交|送|寄|交|联系|致电|来电|告知|说明)")
# 凡主张系罗某继承人的，请于60日内到我处申报: who comes forward claims
_CLAIMS = Pattern(r"(?:主张|认为)[^。;]{0,16}(?:继承|遗产|权利|所有|产权|受遗赠)")
# 15日内交回社员证,债务人自公告之日起20日内清偿; 12个月内取得许可证,30日内缴清: what comes then is not this one's act
_NEXT_PERIOD = Pattern(
    r"[,;]\d{1,3}(?:个工作日|日|天|个月)内[^。]*|[,;](?!未|没有)(?:(?![申邀])[^,。;\d]){1,10}自[^,。;]{0,8}之日起[^。]*"
)
_SETS_ASIDE = Pattern(r"(?:申请|请求|[欲要])[人民法院]{0,4}撤销[^,。;]{0,9}裁[^,。;]{0,7}[的者,][^。;]{0,12}$")
_HEIRS = Pattern(r"(?:继承|受遗赠|权利)人[^,。;]{0,4}$")
_FORMS_OF_OBJECTION = ("comment", "registration", "evidence", "other")
_MASKED = Words(_MASK)
_TERMS = words("期限 期间 时间 时限 日期 期")
_SAYS = words("为 是 : 共 自 于 在 应 从 分别 均 都 各")
_FIXED_THERE = Pattern(r"定于|(?:开庭|庭审|听证)(?:时间|日期)[为:]?(?=20\d\d)")
_LABEL = Pattern(f"(?:{'|'.join(_TERMS)})(?:{'|'.join(_SAYS)})")


def role_of(before: str, after: str, kind: NoticeKind, publication: bool, who: str = "") -> Role:
    """The role of a period; `before` and `after` are its clause's words on both sides, start phrase left out.

    `who` must act: what a debtor pays is a payment also where a creditor's 清偿 is a claim.
    """
    if _BEHIND.match(after):
        return _when_over(after)
    if "听证" in before and _ASKS_A_HEARING.search(before) is not None:
        return "hearing"
    if publication or kind.serves:
        if has_any(after[:56], _COLLECTED):
            return "collect"
        served = max(after.find("送达"), after.find("送到", 0, 18))
        if after.startswith("发生效力") and "送达" in before:
            return "service"
        if 0 <= served <= 18 and (_SERVED.search(after, 0, served) or after.startswith("效力", served + 2)):
            return "service"
    if after.lstrip("内").startswith("为") and (step := step_named(after[:8])) is not None:
        return step  # 公告期满后15日内为答辩期
    if _labels(before) and (step := step_named(before)) is not None:
        return step
    if decides(after):
        return "other"
    if _REPORTED.match(after) is not None:
        return "other"  # 公示结束后3个工作日内报省项目办备案: what the office does itself
    if kind.main == "claims" and has_any(after[:24], _GIVEN_BACK):
        return "payment"  # 保证金无息退还 is no claim
    done = act_named(_NEXT_PERIOD.sub("", after))
    if "撤销" in before and _SETS_ASIDE.search(before) is not None:
        return "set-aside"
    if done is None and "申报" in after[:24] and (_CLAIMS.search(before) or _HEIRS.search(before)) is not None:
        return "claims"
    if done is None and _PUT_FORWARD.search(after) is not None and _OBJECTS.search(before) is not None:
        return "objection"
    if done == "other" and kind.serves and _AND_PAYS.match(after) is not None:
        return "payment"  # of two duties by one day the one that the law times
    if done is not None:
        return on_condition(done, before) or _fitting(done, kind, who)
    if (kind.main == "claims" and is_no_creditor(who)) or only_tells(after):
        return "other"  # 社员应在15日内交回社员证: whatever the clause before calls creditors for
    return step_named(before) or ("other" if who in INSIDERS or is_chosen(who) else _by_kind(kind, publication, after))


def on_condition(done: Role, before: str) -> Role | None:
    """What an act is for by the words that say who may do it, None where they say nothing.

    如有异议，请到登记窗口递交书面意见 hands in an objection; 凡主张系继承人的，请到我处申报 calls for claims.
    """
    if done in _FORMS_OF_OBJECTION and _OBJECTS.search(before) is not None:
        return "objection"
    return "claims" if done == "registration" and _CLAIMS.search(before) is not None else None


def decides(after: str) -> bool:
    """三日内作出处理决定: what an office owes whoever comes to it."""
    return _DECIDES.match(after) is not None


def takes_effect(after: str) -> bool:
    """30日后施行: the day from which an act of the issuer holds."""
    return _TAKES_EFFECT.match(after) is not None


def objects(before: str, after: str) -> bool:
    """有异议的，请在15日内书面提出: what is put forward is what the condition names."""
    return "提出" in after[:12] and act_named(after) is None and _OBJECTS.search(before[-24:]) is not None


def step_named(clause: str) -> Role | None:
    """The last step that a clause names before a number (举证期限为 …)."""
    steps = list(_STEPS.finditer(clause))
    return steps[-1].lastgroup if steps else None  # type: ignore[return-value]


def steps_named(clause: str) -> list[Role]:
    """Every step that a clause names, in order, for 分别为 and 均为."""
    steps = dict.fromkeys(match.lastgroup for match in _STEPS.finditer(clause))
    return list(steps)  # type: ignore[arg-type]


def _labels(clause: str) -> bool:
    """Whether a clause is a label: 举证期限为, 答辩期自."""
    return _LABEL.search(clause) is not None


def act_named(after: str) -> Role | None:
    """The first act that the words behind a number name."""
    if (fixed := _FIXED_THERE.search(after)) is not None:  # another step, which has its own day
        after = after[: fixed.start()]
    if has_any(after[:24], _APPEALS):
        return "appeal"
    if "听证" in after and _HEARS_OF.match(after) is not None:
        return "hearing"
    if has_any(after, _MASKED):
        for word, mask in _MASK.items():
            after = after.replace(word, mask)
    first = _ANY_ACT.search(after)
    return _ROLE_OF[first.group()] if first is not None else None


def also_done(role: Role, after: str) -> str:
    """The word for an act that the words behind a number ask and that their role does not tell.

    内自行腾空 as 内搬离, which have no role; 内提出陈述、申辩和要求听证, of which the role tells the first.
    """
    if role == "statement":
        return HEARD if _ALSO_HEARD.match(after) is not None else ""
    if role != "other":
        return ""
    if _TAKES_EFFECT.match(after) is not None:
        return TAKES_EFFECT
    found = _ANY_OF_ACTS.match(after)
    return _ACTS[found["act"]] if found is not None else ""


def _when_over(after: str) -> Role:
    """What comes when the time is over: a service takes effect, an office goes on (10个工作日后将开展调查)."""
    if has_any(after[:24], ("送达", "送到")) and _SERVED.search(after, 0, 24):
        return "service"
    return "objection" if has_any(after[:24], _UNCONTESTED) else "other"


def _fitting(role: Role, kind: NoticeKind, who: str) -> Role:
    """An act's role in a notice of this kind."""
    if who in DEBTORS and role in ("claims", "payment"):
        return "payment"
    if who in INSIDERS or (
        kind.main == "claims" and is_no_creditor(who)
    ):  # 职工, 会员 are none of the creditors called
        return role
    return kind.acts.get(role, role)


def _by_kind(kind: NoticeKind, publication: bool, after: str) -> Role:
    if not publication:
        return "other"
    if kind.serves:
        return "service" if "送达" in after else "other"
    return kind.main
