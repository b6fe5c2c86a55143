"""What a window is for, by its label, its clause and its notice's kind; and whether the notice asks for it now."""

from __future__ import annotations

from functools import cache

from deadline_cli.notices.facts import Role, Window
from deadline_cli.notices.kinds.value import NoticeKind
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import clause_after, has_any, words
from deadline_cli.notices.reading.leads import heading_over
from deadline_cli.notices.reading.lengths.roles import step_named
from deadline_cli.records import NamedTuple

_FAR, _LABEL = 200, 8
_OWN_LABEL = Pattern(r"(?:^|[\n。;,、.)])[\u4e00-\u9fff]{3,12}:$")
_LABEL_OF_AN_ACT, _SUSPENDS, _TOO_LATE = patterns("window-role", "label-of-an-act", "suspends", "too-late")
_SHUT_LABEL, _ACT_LABEL = patterns("window-role", "shut-label", "act-label")
_TIMES = words("时间 日期 期限 期间 时限 起止 如下 公告 公示 通知 通告")
_SUSPENDED, _LISTED = Pattern(r"(?:暂停|停止|中断)[^。;\n]{0,16}(?:以下|下列|如下)[^。;\n]{0,10}:"), 400
_SET, _HELD = words("定于 拟于 将于 定在 拟在 将在 安排在 安排于 计划于 计划在"), words("进行 举行 举办 开展 组织 召开")
_UPGRADES = Pattern(r",?[^,。;\n]{0,16}(?:升级|割接|切换|停机维护|检修)")  # A至B，我行系统升级，余额转入新户
_SAYS_WHAT = words("填写意见 提出意见 提意见 反馈意见 意见表 书面意见 反馈 提出建议 有建议")
_TURNS = Pattern(r"(?:[左右]|由[^,。;\n]{2,16})转入")  # 禁止车辆由文昌路转入槐荫路: nobody pays
_Rows = tuple[tuple[Role, tuple[str, ...]], ...]
_LABELLED: tuple[Role, ...] = ("other", "claims", "inspection", "registration", "payment", "objection", "comment")
_ROLES = tuple((role, sense(f"labels-{role}")) for role in _LABELLED)
# What is to be done by a lone day; in a window (于A至B到校办理) it is when an office sits.
_DUE: tuple[Role, ...] = ("objection", "payment", "registration")
_BY_A_DAY = tuple((role, sense(f"due-{role}")) for role in _DUE)
_ORDERS = words("请 限你 限其 务必")
_ANNOUNCES = tuple(words("定于 将于 拟于 计划于 决定于 决定自 订于 定在"))  # 定于A至B停水
_COMMANDS = tuple(f"{verb}{at}" for verb in words("请 须 应 务必 必须") for at in "于在")  # 考生须于A至B到县医院体检
# 退款时间：A至B，请到收费处办理
_ASKED_BEHIND = Pattern(r"[^，,。;；\n]{0,8}[，,][^，,。;；\n]{0,12}(?<!申)请(?!求)")
WAS_ORDERED = words("曾 已 责令 未 仍 至今 但 原定")
_NEAR, _ORDER_REACH = 16, 48


def window_role(text: str, lead: str, end: int, kind: NoticeKind, *, alone: bool = False) -> Role:
    """What a window or a closing date (`alone`) is for, from the words before it (`lead`), else behind it."""
    label = lead[-30:]
    said = label[-10:]
    if "," in said and _nearest_role(own := said[said.rindex(",") :], _roles_of(alone=alone)) is not None:
        said = own  # 召开债权人会议，债权申报期限至A止
    if has_any(said + clause_after(text, end, 24, "。;\n,"), kind.window_others):
        nearest = _nearest_role(label[-8:], _roles_of(alone=alone))
        return "registration" if nearest is not None and nearest[0] == "registration" else "other"  # 投资人报名截至A
    roles = _roles_of(kind.window_roles, alone=alone)
    upgrades = _UPGRADES.match(clause_after(text, end, 24)) is not None
    if (upgrades or _takes_place(text, lead, end, roles)) and _nearest_role(label[-8:], roles) is None:
        return "other"
    found = _nearest_role(label[-8:], roles) or _nearest_role(label, roles) or _first_role(text, end, roles)
    if found is not None:
        role, word = found
        if word == "申报" and (kind.main == "claims" or has_any(label, ("债权", "权利"))):
            return "claims"
        if (
            role in ("registration", "payment")
            and not alone
            and not has_any(label[-12:], _TIMES)
            and _is_suspended(text, lead, end)
        ):
            return "other"
        if role == "inspection" and kind.window == "comment" and has_any(text[end : end + 60], _SAYS_WHAT):
            return "comment"  # A至B到规划展示馆查阅并填写意见表
        if word in ("公告期", "公告时间") and kind.window_shown is not None:
            return kind.window_shown  # how long a sale is on show
        if role == "objection" and kind.window_environment is not None and "环" in text[:80]:
            return kind.window_environment
        return role
    if _OWN_LABEL.search(label) is not None and not has_any(label[-12:], _TIMES):
        return "other"  # 打印准考证：A至B in a notice that also speaks of a publicity
    if kind.window is None and (named := _nearest_role(heading_over(text, end), roles)) is not None:
        return named[0]  # 四、招标文件的获取 / 请于A至B登录平台下载
    if alone and kind.window is None and lead.endswith(":") and len(lead) < _LABEL:  # 截止日期：A of 申请助学金的通知
        named = _nearest_role(text.split("\n", 1)[0], roles)
        return named[0] if named is not None else step_named(label) or "other"
    return kind.window or step_named(label) or "other"


class _Roles(NamedTuple):
    """Roles, each with the words that name it, and the words of all."""

    rows: _Rows
    words: Words


@cache
def _roles_of(known: tuple[Role, ...] = (), *, alone: bool) -> _Roles:
    """The roles that a window of a kind of notice with these can have (none: with any), or a closing date."""
    rows = tuple(row for row in (_ROLES + _BY_A_DAY if alone else _ROLES) if not known or row[0] in known)
    return _Roles(rows, Words(word for _, any_of in rows for word in any_of))


def with_other_acts_apart(windows: list[Window], leads: list[str]) -> list[Window]:
    """The windows with a role of their own where their own label names another act than the publicity's.

    看房时间为A至B beside 名单公示7天，自C至D: only a title far above made both a time for objections. `leads` are the
    words before each window.
    """
    apart = [
        window.role in ("objection", "comment") and _names_another_act(lead)
        for window, lead in zip(windows, leads, strict=True)
    ]
    of_its_own = {window.role for window, other in zip(windows, apart, strict=True) if not other}
    return [
        window._replace(role="other") if other and window.role in of_its_own else window
        for window, other in zip(windows, apart, strict=True)
    ]


def _names_another_act(lead: str) -> bool:
    label = _LABEL_OF_AN_ACT.search(lead[-30:])
    if label is None or has_any(label["of"], ("起止", "具体", "有效", "期", "公开")):
        return False
    return _nearest_role(label["of"], _roles_of(alone=True)) is None


def _is_suspended(text: str, lead: str, end: int) -> bool:
    """系统升级，届时暂停以下服务：信用卡申请：A至B; A至B暂停办理社保登记: nothing can be handed in then."""
    if _SUSPENDED.search(text, max(0, end - _LISTED), end) is not None:
        return True
    return _SUSPENDS.search(lead[-_FAR:]) is not None or _SUSPENDS.match(clause_after(text, end, 24)) is not None


def _nearest_role(label: str, roles: _Roles) -> tuple[Role, str] | None:
    """The role that the last word of a label names, and the word."""
    if not has_any(label, roles.words):
        return None
    best, at = None, -1
    for role, any_of in roles.rows:
        for word in any_of:
            if word in label and (found := label.rfind(word)) > at:
                best, at = (role, word), found
    return best


def _takes_place(text: str, lead: str, end: int, roles: _Roles) -> bool:
    """体检定于A至B在县医院进行，现将名单公示3天: what its own clause says is held then is no time for objections."""
    own = clause_after(text, end, 40, "。;\n,")
    return lead.endswith(_SET) and has_any(own, _HELD) and not has_any(own, roles.words)


def _first_role(text: str, end: int, roles: _Roles) -> tuple[Role, str] | None:
    """The role that the words behind a window name: its own clause before the next, the most telling word first."""
    # 于A前补缴欠费，逾期申请强制执行: what comes then is not what the day is for.
    for part in (clause_after(text, end, 40, "。;\n,"), clause_after(text, end, 40)):
        if "转入" in part:
            part = _TURNS.sub("", part)
        if has_any(part, roles.words):
            return next((role, word) for role, any_of in roles.rows for word in any_of if word in part)
    return None


def is_called_an_act(before: str) -> bool:
    """Whether the words before a window are the label of what readers are to do in it: 预约时段：."""
    return _ACT_LABEL.search(before) is not None


def is_asked_now(text: str, window: Window, start: int, end: int) -> bool:
    """By the label of the window from `start` to `end`, a command before or behind it, or what comes too late."""
    before = text[start - _NEAR if start > _NEAR else 0 : start]
    if _SHUT_LABEL.search(before) is not None:
        return True
    if window.start is None:
        return has_any(before, _ORDERS) and not has_any(before + text[start : start + _ORDER_REACH], WAS_ORDERED)
    if _TOO_LATE.match(text, end) is not None:
        return True
    if has_any(before[-4:], ("时间", "日期", "期限")) and _ASKED_BEHIND.match(text, end) is not None:
        return True
    if before.endswith(_COMMANDS):  # 应于A至B年检而未年检的 tells of an earlier order
        return not has_any(before + clause_after(text, end, 40, "。;；\n"), WAS_ORDERED)
    return before.rstrip().endswith(_ANNOUNCES) and not has_any(before, WAS_ORDERED)
