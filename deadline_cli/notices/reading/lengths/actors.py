"""Who must act, and after what: a duty of somebody who does not exist yet (买受人, 中标人) waits for an event."""

from __future__ import annotations

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import has_any, words

CREDITORS = words("债权人 权利人 债权方 债权债务人 享有债权")
DEBTORS = words("债务人 欠款人 借款人 担保人 保证人 次债务人 欠费人")
INSIDERS = words("股东 职工 员工 投资人 发起人 董事 监事 法定代表人")
_YET_TO_COME = sense("party-to-come")
_OTHERS = sense("other-party")
_CHOSEN = tuple(words("入选 获奖 中签 入围 录取 录用 当选 获批 获补 获评 拟录 拟聘 被录 被聘 新录 中标 中选 成交"))
_CALLED, _OWES, _WHOEVER, _THEN_CALLED = patterns("actors", "called", "owes", "whoever", "then-called")
_ANY_EVENT, _COMPLETED, _HANDS_OVER = patterns("actors", "any-event", "completed", "hands-over")
_CUSTOMERS = words("业主 承租人 会员 住户 用户 户主 车主")
_SAME = dict.fromkeys(CREDITORS, "债权人") | dict.fromkeys(("欠款人", "借款人", "次债务人", "欠费人"), "债务人")
_PEOPLE = Words((*DEBTORS, *CREDITORS, *INSIDERS, *_YET_TO_COME, *_OTHERS))
_DONE = (
    r"(?:成交|选中|入选|入围|竞[租投买拍价包](?:未|不)成功|未能?(?:成交|中标|竞得|中选|入围)|拍定|落槌|竞价成功|竞买成功|竞拍成功|竞得|摘牌|中标|中选|流拍|流标|未能?成交|确定(?:为)?(?:最终)?(?:受让|中标|成交|承租|买受|竞得)"
    r"[^,。;:\n]{0,6}|(?:签订|签署|订立)[^,。;:\n]{0,14}|(?:领取|取得|获得)[^,。;:\n]{0,12}|验收[^,。;:\n]{0,6}|付清[^,。;:\n]{0,8}"
    r"|缴清[^,。;:\n]{0,8}|付款|交割|交接|过户|收到[^,。;:\n]{0,14}|接到[^,。;:\n]{0,14}|审核通过|通过审核|完工|竣工|录取|聘用|资格确认)"
)
# 成交后, 未成交的, 收到确认书后: the event stands in the clause before, or heads the item or the sentence
_PENDING = Pattern(rf"{_DONE}(?:公示)?(?:之?后|以后|之日起?|当日|的)[,:\n]?[^。;\n]{{0,40}}$")
_HEADED = Pattern(rf"(?:^|[\n。;])[^。\n]{{0,12}}{_DONE}(?:之?后|以后|的)[^。;,\n]{{0,10}}[:\n][^\n]{{0,80}}$")
_OWN_PUBLICATION = Pattern(r"(?:公告|公示|发布|刊登|登报|见报|送达|通知|张贴)[^,]{0,4}后,[^,]{0,30}$")


def actor_in(clause: str) -> str:
    """The party that a clause names last, as the word that was found; empty where it names none."""
    if "欠" in clause and _OWES.search(clause) is not None:
        return "债务人"
    last = clause[clause.rfind(",") + 1 :]
    if last != clause and not has_any(last, _PEOPLE) and (described := _WHOEVER.search(last) or _CALLED.search(last)):
        return described["who"]  # 债权人应…申报，持有公章者应…交回
    if not has_any(clause, _PEOPLE):
        called = _CALLED.search(clause) or _WHOEVER.search(clause)
        return called["who"] if called is not None else ""
    best, at = "", -1
    for person in _PEOPLE:
        end = clause.rfind(person) + len(person) if person in clause else -1
        if end > at or (end == at and len(person) > len(best)):
            best, at = person, end
    return _SAME.get(best, best)


def actor_of(before: str, after: str) -> str:
    """The party before a period, else the one that its own clause behind it names: 45日内，债权人可以…."""
    behind = after.lstrip("内,")[:12].split(",", 1)[0]
    if before[-1:] == "," and (called := _THEN_CALLED.match(behind)) is not None:
        return called["who"]  # 45日内债权人可申报，公告之日起15日内学员可退费
    if (found := actor_in(before) or actor_in(behind)) or not behind:
        return found
    called = _THEN_CALLED.match(behind)
    return called["who"] if called is not None else ""


def is_chosen(who: str) -> bool:
    """Whether who is called on is one of those that the notice chose, and none who might object: 入选单位, 获奖者."""
    return who in _YET_TO_COME or who.startswith(_CHOSEN)


def is_no_creditor(who: str) -> bool:
    """Whether who is called on is no creditor, nor anybody who might be one: 会员, 商户, 客户."""
    return who in _CUSTOMERS or (who != "" and who not in _PEOPLE and not who.endswith("权人"))  # 优先权人 has a claim


def only_tells(after: str) -> bool:
    """Whether the words behind a number ask for an account or an address, and for no claim."""
    return _HANDS_OVER.match(after) is not None


def waits(lead: str, who: str) -> bool:
    """Whether the words before a duty say that it begins with something that has not happened yet.

    `lead` is the text before the amount, its sentence and the heading or sentence above.
    """
    if who in _YET_TO_COME:
        return True
    if ("完" in lead or "妥" in lead or "到" in lead) and _COMPLETED.search(lead) is not None:
        return True
    if "后" not in lead and "的" not in lead and "日" not in lead:
        return False
    if _PENDING.search(lead) is not None or _HEADED.search(lead) is not None:
        return True
    return _ANY_EVENT.search(lead) is not None and _OWN_PUBLICATION.search(lead) is None
