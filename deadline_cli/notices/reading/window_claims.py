"""What a window is for, which period it states, and the counts printed beside it (共10个工作日)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from deadline_cli.notices.facts import Claim, PeriodFact, Role, Window
from deadline_cli.notices.kinds.value import NoticeKind
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, has_any, words
from deadline_cli.notices.reading.days import Words
from deadline_cli.notices.reading.lengths.roles import step_named
from deadline_cli.period import PeriodMatch

_SUM = Pattern(r"(?:共计?|合计|总计|总共|计|为期|历时|即|(?<=[,，(止])期限为?)\)?$")
_OFF = Pattern(
    r"(?<![每月周年])(?:一共|共|连|总共|整体|临时)?(?:放假?|休假|调休|休息|休市|休馆|闭馆|闭园|停业|歇业|停诊|停课|休)(?:时间)?(?:共?计?|总计|为期)?$"
)
_NOT_A_CLAIM = Pattern(r"(?:展期|工期|公共|一)共?计?$")
_NEAR, _BREATH = 24, 12
_ALIKE = 60  # as far as a window of the same role may stand
_FAR = 200
_SHOWN: tuple[Role, ...] = ("comment", "objection", "inspection", "service", "collect")
_OWN_LABEL = Pattern(r"(?:^|[\n。;,、.)])[\u4e00-\u9fff]{3,12}:$")
# 看房时间为, 领证日期：
_LABEL_OF_AN_ACT = Pattern(
    r"(?:^|[\n。;,、.)])(?P<of>[\u4e00-\u9fff]{2,8}?)的?(?:时间|日期)(?:为|是|:|安排|定|于|在|自|从){0,4}$"
)
_TIMES = words("时间 日期 期限 期间 时限 起止 如下 公告 公示 通知 通告")
_SUSPENDS = Pattern(
    r"[^。;\n]{0,8}(?:暂停|停止|暂缓|中断|无法|不能)[^。;\n]{0,8}(?:服务|办理|受理|业务|使用|营业|访问|登录|申报|申请)"
)
_SUSPENDED, _LISTED = Pattern(r"(?:暂停|停止|中断)[^。;\n]{0,8}(?:以下|下列|如下)[^。;\n]{0,10}:"), 400
_THAT_IS = words("( （ （自 (自 （从 (从 （即 (即 ：（ ) ） 即")
_SET, _HELD = words("定于 拟于 将于 定在 拟在 将在 安排在 安排于 计划于 计划在"), words("进行 举行 举办 开展 组织 召开")
_ENDS = ("", "。", ";", ")", ",", "\n")
_Roles = tuple[tuple[Role, tuple[str, ...]], ...]
_ROLES: _Roles = (
    ("other", words("签约 施工 调查 搬迁 搬家 选房 腾空 停水 停电 挂牌时间 封闭")),
    ("claims", words("债权 申报权利 认领")),
    ("inspection", words("展示 看样 看车 看房 看货 踏勘 查阅 预展 查验 咨询时间 咨询的时间 接受咨询")),
    (
        "registration",
        words("""
            投标文件 响应文件 竞买文件 报名 登记 竞买 申请 获取 领取 发售 购买 递交方案 提交方案 报送方案
            递交材料 提交材料 报送材料 递交资料 提交资料 报送资料
        """),
    ),
    ("payment", words("缴 交纳 保证金 付款")),
    ("objection", words("公示 异议 公告期 公告时间 公布期 公布时间 公开期限 公开时间 张贴期 张贴时间")),
    ("comment", words("意见 建议 征求 征集 反馈")),
)
# What is to be done by a lone day; in a window (于A至B到校办理) it is when an office sits.
_BY_A_DAY: _Roles = (
    ("payment", words("退款 退费 还款 结清 付清")),
    ("registration", words("办理 备案 换证 续期 续办 年审 年检 认证 激活")),
)


def window_role(text: str, lead: str, end: int, kind: NoticeKind, *, alone: bool = False) -> Role:
    """What a window or a closing date (`alone`) is for, from the words before it (`lead`), else behind it."""
    label = lead[-30:]
    if has_any(label[-10:] + clause_after(text, end, 24, "。;\n,"), kind.window_others):
        return "other"
    rows = (*_ROLES, *_BY_A_DAY) if alone else _ROLES
    roles = tuple(row for row in rows if not kind.window_roles or row[0] in kind.window_roles)
    if _takes_place(text, lead, end, roles) and _nearest_role(label[-8:], roles) is None:
        return "other"
    found = _nearest_role(label[-8:], roles) or _nearest_role(label, roles) or _first_role(text, end, roles)
    if found is not None:
        role, word = found
        if role == "registration" and not alone and not has_any(label[-12:], _TIMES) and _is_suspended(text, lead, end):
            return "other"
        if word in ("公告期", "公告时间") and kind.window_shown is not None:
            return kind.window_shown  # how long a sale is on show
        if role == "objection" and kind.window_environment is not None and "环" in text[:80]:
            return kind.window_environment
        return role
    if _OWN_LABEL.search(label) is not None and not has_any(label[-12:], _TIMES):
        return "other"  # 打印准考证：A至B in a notice that also speaks of a publicity
    return kind.window or step_named(label) or "other"


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
    return _nearest_role(label["of"], (*_ROLES, *_BY_A_DAY)) is None


def _is_suspended(text: str, lead: str, end: int) -> bool:
    """系统升级，届时暂停以下服务：信用卡申请：A至B; A至B暂停办理社保登记: nothing can be handed in then."""
    if _SUSPENDED.search(text, max(0, end - _LISTED), end) is not None:
        return True
    return _SUSPENDS.search(lead[-_FAR:]) is not None or _SUSPENDS.match(clause_after(text, end, 24)) is not None


def _nearest_role(label: str, roles: _Roles) -> tuple[Role, str] | None:
    """The role that the last word of a label names, and the word."""
    best, at = None, -1
    for role, any_of in roles:
        for word in any_of:
            if (found := label.rfind(word)) > at:
                best, at = (role, word), found
    return best


def _takes_place(text: str, lead: str, end: int, roles: _Roles) -> bool:
    """体检定于A至B在县医院进行，现将名单公示3天: what its own clause says is held then is no time for objections."""
    own = clause_after(text, end, 40, "。;\n,")
    return (
        lead.endswith(_SET) and has_any(own, _HELD) and not any(word in own for _, any_of in roles for word in any_of)
    )


def _first_role(text: str, end: int, roles: _Roles) -> tuple[Role, str] | None:
    """The role that the words behind a window name: its own clause before the next, the most telling word first."""
    # 于A前补缴欠费，逾期申请强制执行: what comes then is not what the day is for.
    clauses = clause_after(text, end, 40, "。;\n,"), clause_after(text, end, 40)
    return next(((role, word) for part in clauses for role, any_of in roles for word in any_of if word in part), None)


def windows_with_periods(source: str, top: int, windows: list[Window], periods: list[PeriodFact]) -> list[Window]:
    """Each window with the index of the period that it states: 公示期为5个工作日（A至B）; the nearest pairs first.

    `source` is the document's text from offset `top` on.
    """
    starts = [fact.place.start for fact in periods]
    near: list[tuple[bool, int, int, int]] = []
    for k, window in enumerate(windows):
        low = bisect_left(starts, window.place.start - _FAR)
        high = bisect_right(starts, window.place.end + _FAR)
        opens = window.start.date if window.start is not None else None
        for i in range(low, high):
            gap = _gap(source, top, window, periods[i])
            if i + 1 < len(periods) and periods[i + 1].after == i and periods[i + 1].place.start < window.place.start:
                continue  # 15个交易日后的3个月内（A至B): the dates are those of the second
            if gap is not None and _states(gap, window, periods[i]):
                # 满30日后的15日内（A至B）: of two periods the one that begins on the window's first day.
                near.append((opens is None or periods[i].first_day != opens, len(gap), k, i))
    found: dict[int, int] = {}
    for *_, k, i in sorted(near):
        if k not in found and i not in found.values():
            found[k] = i
    return [window._replace(period=found[k]) if k in found else window for k, window in enumerate(windows)]


def _gap(source: str, top: int, window: Window, fact: PeriodFact) -> str | None:
    """The words between a window and a period, where the period may measure it: it must begin with the window."""
    opens = window.start.date if window.start is not None else None
    if fact.period is None or not fact.begins_with(opens) or fact.role in ("hearing", "answer", "evidence", "appeal"):
        return None
    first, last = min(fact.place.end, window.place.end), max(fact.place.start, window.place.start)
    return source[first - top : last - top] if last - first <= _ALIKE else None


def _states(gap: str, window: Window, fact: PeriodFact) -> bool:
    """Whether a window stands so near to a period that it must be its dates."""
    if window.start is None:  # a closing date explains a period only in the same breath: 30日（即至3月28日）
        return len(gap) <= _BREATH and not has_any(gap, ("。", "；", ";", "\n"))
    if fact.role == window.role != "other":
        return True
    if len(gap) > _NEAR or has_any(gap, ("。", "；", ";")):
        return False
    # 公示时间：A至B，自公告之日起10日内缴纳保证金: another act has its own time.
    alike = "other" in (fact.role, window.role) or (fact.role in _SHOWN and window.role in _SHOWN)
    return alike or gap.strip() in _THAT_IS


def claims_in(
    words: Words,
    windows: list[Window],
    spans: list[tuple[int, int]],
    periods: list[PeriodFact],
    found: list[PeriodMatch],
) -> list[Claim]:
    """The counts that stand beside a window and are not periods of their own."""
    if not windows:
        return []
    text = words.text
    starts = [fact.place.start for fact in periods]
    window_starts = [window.place.start for window in windows]
    claims: list[Claim] = []
    k = 0
    for match in found:
        while k < len(spans) and spans[k][1] <= match.start:
            k += 1
        if (k < len(spans) and spans[k][0] < match.end) or match.period.unit not in ("day", "workday"):
            continue
        begin = _count_begins(text, match, spans[k - 1][1] if k else -1)
        if begin is None:
            continue
        place = words.place(begin, match.end)
        at = bisect_right(starts, place.start)
        if any(p.place.end > place.start for p in periods[max(0, at - 2) : at]) or (
            at < len(starts) and starts[at] < place.end
        ):
            continue
        window = _nearest(windows, bisect_right(window_starts, place.start), place.start, place.end)
        if window is not None and not (k and _between(words, windows[window], spans[k - 1], place.start)):
            claims.append(Claim(place, words.quote(begin, match.end), match.period, window))
    return claims


def _between(words: Words, window: Window, day: tuple[int, int], at: int) -> bool:
    """Whether a count is another date's: （A至B），国庆节C至D放假，共7天; 9月25日闭馆一天，A至B开放."""
    other = words.place(*day)
    return window.place.end <= other.start < at or (at < window.place.start and at - other.end <= _BREATH)


def _count_begins(text: str, match: PeriodMatch, date_end: int) -> int | None:
    """Where a count begins: 共10个工作日, （10个工作日）, or behind a window's comma; None for other amounts."""
    lead = text[max(0, match.start - 6) : match.start]
    if _NOT_A_CLAIM.search(lead):
        return None
    if (total := _SUM.search(lead) or _OFF.search(lead)) is not None:
        return match.start - len(total.group())
    after = text[match.end : match.end + 1]
    if lead.endswith("(") and after in "),":
        return match.start
    behind = text[date_end : match.start] if date_end >= 0 else None
    if behind in ("", "止") and match.period.unit == "workday":
        return match.start if after in _ENDS else None
    return match.start if behind in (",", "止,", "、") and after in _ENDS else None


def _nearest(windows: list[Window], behind: int, start: int, end: int) -> int | None:
    """The window that a count stands behind, else the one that follows it at once."""
    if behind and windows[behind - 1].start is not None and 0 <= start - windows[behind - 1].place.end <= _NEAR:
        return behind - 1
    if behind < len(windows) and windows[behind].start is not None and 0 <= windows[behind].place.start - end <= 8:
        return behind
    return None
