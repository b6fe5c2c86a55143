"""Lone closing dates (截止时间为A, 于A前, 即日起至A) and fixed hearing dates (定于A上午9时开庭)."""

from __future__ import annotations

import re

from deadline_cli.notices.days import Day

_CLOSES_AFTER = re.compile(
    r"(?:\([^()]{1,8}\))?(?:止(?!付|痛)|截止|为止|结束前?|(?:之前|以前|前(?!述|款|往|期|来|后|任|身|置|提))(?P<before>))"
)
_CLOSES_BEFORE = re.compile(
    r"(?:截止(?:日期|时间|期限|日)?(?:及开标时间)?(?:为|是|:|至|到|于|延长至|延期至|推迟[到至]|即日起至|自?[^。;,]{0,12}起至)*"
    r"|(?P<until>截至(?:时间|日期)?(?:为|是|:|到)*)"
    r"|(?:即日|之日|当日|日|今|布|告|示)(?:起|开始)?,?(?:至|到)|(?:延长|延期|延迟|顺延|推迟|推延)[至到]"
    r"|不[迟晚]于|最[迟晚](?:于|在|不超过)?|(?:届满|期满)(?:之?日|时间)?(?:期)?(?:为|是|:|至)|期限?(?:自[^。;,]{0,20}起)?[至到])\(?$"
)
# A court's facts, a licence's or a contract's term, the state of a debt: the past or another clock.
_OTHER_TERM = re.compile(
    r"(?:有效期?限?|工期|合同期?限?|租赁期?|租期|任期|保质期|学年|服务期|原定于?|原为|履约|质保期?|保险|使用年限)[^,。;:\n]{0,8}$"
)
_DONE = re.compile(
    r"(?:,)?(?:已|曾|系|是|仍|尚|未|所|的|发生|形成|取得|出生|参加|签订|成立|退休|建成|竣工|入学|毕业|欠|累计|共|本息|贷款|余额|完成备案)"
)
_DUTY = re.compile(
    r"申报|申请|办理|提交|提出|报名|登记|[缴交][纳清付齐到]?|领取?|到[^达期]|前来|反馈|发送|发至|邮寄|送[达交至]|寄|联系|持|履行|拆除|腾[退空]|搬|清理|申领|认领|报送|异议|"
    r"书面|将|回复|投标|竞买|凭|以|向|携|自行|投|填|支付|补|改正|整改|确认|选定|主张|说明|关闭|停|接受|答复|开启|与|返|归还"
)
_OUGHT = re.compile(r"应当?|请|须|需|限|可|务必|必须|于|在|望|报名|时间|期限|意见")
_HEARD = re.compile(r"开庭|审理|听证|庭审|仲裁庭|裁决|公开审|宣判|谈话|质证|调解|听[取证]")
_FIXED = re.compile(
    r"(?:[定订]于|将于|拟于|改于|改为|变更为|更正为|时间(?:为|是|:|[定改]?[为于])|兹于|即|日期(?:为|是|:)|后的?|期满)\(?$"
)
_EVENT = re.compile(r"拍卖|竞价|竞买会|变卖|开标|召开|举行|举办|会议|大会|债权人会")
_EVENT_LABEL = re.compile(
    r"(?:会议|大会|拍卖|拍卖会|召开|开会|竞价)(?:召开|开始|举行)?(?:时间|日期)(?:为|是|:|定于)\(?$"
)
_NOT_HEARD = re.compile(
    r"开庭前|听证(?:申请|要求)|要求(?:举行)?听证|申请听证|受理|举行过|已(?:经)?(?:开庭|审理)|公开审理了"
)


def closes(text: str, day: Day) -> bool:
    """Whether a date that is no part of a window is the last day for something."""
    before = text[max(0, day.start - 32) : day.start]
    before = before[max(before.rfind(c) for c in "。;\n") + 1 :]
    if _OTHER_TERM.search(before):
        return False
    after = text[day.end : day.end + 40]
    lead = _CLOSES_BEFORE.search(before)
    if lead is not None:
        return lead["until"] is None or (
            not _DONE.match(after.lstrip(",")) and _OUGHT.search(before) is not None
        )
    tail = _CLOSES_AFTER.match(after)
    if tail is None:
        return False
    rest = re.split(r"[。;\n]", after[tail.end() :], maxsplit=1)[0]
    if tail["before"] is None:
        return True
    if _DONE.match(rest):
        return False
    return _DUTY.search(rest) is not None or _OUGHT.search(before) is not None


def is_event(text: str, day: Day) -> bool:
    """Whether a date is the day of a sale or a meeting: 定于A上午10时公开拍卖."""
    before = text[max(0, day.start - 24) : day.start]
    after = re.split(r"[。;\n]", text[day.end : day.end + 80], maxsplit=1)[0]
    if after[:1] == "前" or not (
        _FIXED.search(before)
        or _EVENT_LABEL.search(before)
        or (day.hour is not None and before.endswith("于"))
    ):
        return False
    return _EVENT.search(after) is not None or _EVENT_LABEL.search(before) is not None


def is_hearing(text: str, day: Day) -> bool:
    """Whether a date is the day on which a court, a commission or an agency sits."""
    before = text[max(0, day.start - 40) : day.start]
    before = before[max(before.rfind(c) for c in "。;\n") + 1 :]
    after = re.split(r"[。;\n]", text[day.end : day.end + 80], maxsplit=1)[0]
    if "听证" in before[-12:] and before[-1:] == ":":
        return True
    fixed = _FIXED.search(before) or (day.hour is not None and before.endswith("于"))
    if not fixed or _NOT_HEARD.search(after) or after[:1] == "前":
        return False
    return _HEARD.search(after) is not None or (day.hour is not None and _HEARD.search(before) is not None)
