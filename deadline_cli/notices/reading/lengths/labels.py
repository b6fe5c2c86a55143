"""Periods that a label announces: 公示期为5个工作日, 答辩期15日, 公示7天, 为期10天的公告."""

from __future__ import annotations

from deadline_cli.notices.facts import Role
from deadline_cli.notices.kinds.value import NoticeKind
from deadline_cli.notices.lexicon import pattern, patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_before, has_any, words
from deadline_cli.notices.reading.lengths.amounts import Amount
from deadline_cli.notices.reading.lengths.mention import Bound, Mention, with_within
from deadline_cli.notices.reading.lengths.roles import act_named, role_of
from deadline_cli.notices.reading.lengths.starts import Step
from deadline_cli.records import NamedTuple

_WHATS = sense("length-of")
_TERMS = words("有效期 期限 期间 时间 时限 时长 日期 期")
_SAYS = "各均分别为是:共计应不得少于至低超过一般设定持续满(,自"
_PLAIN = words("公示 公告 为期 期限 时间 期间 时限")
_PUBLISHED_AFTER = words("公示 公告 的公示 的公告")
_NOT_PUBLISHED = words("公告送达 公告费 公告栏 公告称 的公告栏")
_TERM_APART, _TERM_ALONE, _TERM_BEHIND = patterns("labels", "term-apart", "term-alone", "term-behind")
_OF_A_SORT = pattern("labels", "of-a-sort")
_CHOSEN = Pattern(r"(?:名单|结果|人选|人员|对象|考生|成绩)[^,。;\n]{0,14}公示")
_FOR = tuple(
    f"{out},{term}" for out in words("公示 公告 通告 发布 张贴 公开 公布 贴出 挂网") for term in ("为期", "期限")
)
_AT_ONCE = ("告知",)  # 告知期限; 告知书的送达期限 is a service's
_BIDS = words("你 您 令 请 须 应")  # 现公告责令你自公告之日起7日内自行拆除: the length is of what is bidden
_GAP = 6  # characters that may stand between 公示 and 期限
_STOPS = (",", "。", ";", ":", "\n", "(", ")", "、")
_OVER = ("期满", "届满", "结束", "无异议")  # 公示期满无异议的，于10日内 is no 公示10日
_WAS_OVER = (*_OVER, "未收到", "未接到", "没有收到")  # 在7天的公示期内未收到异议
_ENDED = (*_STOPS, *_OVER, *words("完 留存 保存 存档 答复 回复 处理"))  # 公示材料留存30日, 公示完15日内签约
_AGAIN = ("延长", "重新", "再次", "另行", "顺延")  # 收到异议的，延长公示10个工作日
_ALONE = words("公示 公告 公布 预公告 预告 通告 张榜 张贴 挂网 展示 告示")  # labels that need no 期 behind them
_ALONE_IN_TITLES = ("公示", "公告期", "征求", "预公告")
_LATER_ITEM = Pattern(r"[(（]?(?:[三四五六七八九十]|[3-9]|1\d)[)）、.][^\n:。;,]{0,4}公示[^\n:。;,\d]{0,8}[:。 ]")
_PUBLISHED = frozenset(words("公示 公告 通告 预公告 预告 挂网 张贴 贴出 张榜 公布 公开 发布 反馈 异议 告知 展示 告示"))
_FOLLOW_ONS = frozenset(["答辩", "提交答辩状", "举证", "上诉", "复议"])
_ASKED = frozenset(["statement", "hearing", "review", "lawsuit", "appeal", "answer", "evidence", "payment"])
_CLAIMS = words("清偿 申报债权 债权申报")
_ENVIRONMENT = words("环境影响 环评 征求意见稿")
_DATED = words("自 从 即 20 1 2 3 4 5 6 7 8 9")  # its dates stand behind it
_ITS_DATES = Pattern(r"[,(:]?即?[从自由]?(?:20\d\d[年./-]|即日)")  # 张贴十天，从A到B
_OF_ITS_OWN = Pattern(r"(?:^|[\n。;,、.)])(?P<of>(?!清算)[\u4e00-\u9fff]{2,8}?期)(?:限|间)?[:为]{0,2}$")
_LONGEST = max(map(len, _WHATS))
_REACH = 24


class Label(NamedTuple):
    """`what` the period is of, the word for its `term` (期, 期限, empty), and where in the clause it begins."""

    at: int
    what: str
    term: str


def labelled(text: str, amount: Amount, edge: int, after: str, kind: NoticeKind, bound: Bound) -> Mention | None:
    """The period whose label ends at `edge`, before the amount, or stands behind it."""
    window = clause_before(text, edge, _REACH)
    of_a_sort = _OF_A_SORT.search(window)
    label = label_in(window[: of_a_sort.start() + 1] if of_a_sort is not None else window)
    each = label is not None and label.what in _FOLLOW_ONS and window.endswith("各")  # 答辩、举证各十五日
    # 结果将公示5天 is another notice's, 经公告三个月仍不来 the law's.
    future = (
        label is not None
        and not (label.term or each)
        and (not (kind.label_bare or _ITS_DATES.match(after)) or _is_to_come(text, window, after))
    )
    if label is not None and not future and (label.term or each or _needs_no_term(label.what, window)):
        step: Step = "service" if label.what in _FOLLOW_ONS else "publication"
        step = "event" if label.what in _ALONE and _is_a_later_step(text, edge) else step
        role = label_role(label.what, window, text, after, kind)
        # 公告送达告知书,五日内可陈述申辩: what is asked of the party, no length of the service
        if kind.serves and not label.term and window.endswith(",") and (done := act_named(after)) in _ASKED:
            role, step = done, "service" if "送达" in window else step
        begin = edge - len(window) + (of_a_sort.start("sort") if of_a_sort is not None else label.at)
        stands = label.what in _PUBLISHED
        who = of_a_sort["sort"] if of_a_sort is not None else ""
        return Mention(begin, with_within(text, amount.end), amount.period, role, step,
                       bound=bound, standing=stands, who=who, form="labelled")  # fmt: skip
    if kind.label_term is not None and (term_alone := _TERM_ALONE.search(window)) is not None:
        begin = edge - len(window) + term_alone.start()
        return Mention(begin, with_within(text, amount.end), amount.period, kind.label_term, "publication",
                       bound=bound, form="term-alone")  # fmt: skip
    if (apart := _TERM_APART.search(window)) is not None:  # 公开征求意见，期限为十五日
        what = "征求意见" if apart["what"].startswith("征求") else apart["what"]
        role = label_role(what, "", text, after, kind)
        begin = edge - (len(window) - apart.start("term"))
        return Mention(begin, with_within(text, amount.end), amount.period, role, "publication",
                     bound=bound, standing=True, form="term-apart")  # fmt: skip
    if (term := _TERM_BEHIND.match(after)) is not None and not has_any(after[:24], _WAS_OVER):
        what = term["what"] or term["step"]  # 可在三个月的异议期内提出异议, 十五日的答辩期自送达之次日起算
        role = label_role(what, what, text, after, kind)
        step = "service" if term["step"] else "publication"
        return Mention(amount.start, amount.end + term.end(), amount.period, role, step,
                       bound=bound, standing=not term["step"], form="term-behind")  # fmt: skip
    behind = after.startswith(_PUBLISHED_AFTER) and not after.startswith(_NOT_PUBLISHED)
    if behind and (window.rstrip(_SAYS).endswith(_PLAIN) or window.endswith(_PLAIN)):
        role = label_role("公示", "", text, after, kind)
        return Mention(amount.start, amount.end, amount.period, role, "publication",
                       bound=bound, standing=True, form="label-behind")  # fmt: skip
    return None


def _is_to_come(text: str, window: str, after: str) -> bool:
    """Whether a clause tells of a publication that the notice is not: 结果将公示, 拟聘人员名单公示, 经公告."""
    clause = window[window.rfind(",") + 1 :].replace("现将", "")
    if has_any(clause, ("将", "经公告")):
        return True
    if after.lstrip(",(:").startswith(_DATED):
        return False
    if has_any(window, ("现", "予", "特", "兹", "进行")):
        return False
    # 拟聘用人员在区政府网站公示7个工作日, in a notice that calls for applicants
    chosen = "公示" not in text.split("\n", 1)[0] and _CHOSEN.search(clause) is not None
    return chosen or has_any(window, ("名单公示", "结果公示", "人选公示"))


def _is_a_later_step(text: str, at: int) -> bool:
    """五、公示与聘用：公示期5个工作日, in a notice that calls for applicants: that publicity is still to come."""
    item = text[text.rfind("\n", 0, at) + 1 : at]
    heading = _LATER_ITEM.match(item)
    return heading is not None and not has_any(text.split("\n", 1)[0], _ALONE_IN_TITLES)


def _needs_no_term(what: str, window: str) -> bool:
    """公示5天, 公开7天, 征求意见，为期10天."""
    return what in _ALONE or "为期" in window or window.endswith((*_ALONE, "公开", "征求意见", "征询意见", "征集意见"))


def label_in(window: str) -> Label | None:
    """The label at the end of a clause: 公示期为, 债权申报期限, 公示."""
    if window.endswith(_FOR):  # 现予公示，为期5个工作日
        return Label(len(window) - len(_FOR[0]), window[-len(_FOR[0]) :][:2], "期")
    core = window.rstrip(_SAYS)
    term = next((t for t in _TERMS if core.endswith(t)), "")
    core = core[: len(core) - len(term)]
    best: Label | None = None
    near = core[-_LONGEST - _GAP :]
    for what in _WHATS:
        if what not in near:
            continue
        gap = 0 if what in _AT_ONCE else _GAP
        at = core.rfind(what, max(0, len(core) - len(what) - gap))
        if core.endswith(_AGAIN, 0, at):
            continue
        if at >= 0 and not has_any(core[at + len(what) :], _ENDED) and (best is None or at < best.at):
            best = Label(at, what, term)
    return best


def label_before(text: str, at: int) -> str | None:
    """The label before a start phrase: 公示期 in 公示期自发布之日起."""
    clause = clause_before(text, at, 16)
    if clause.endswith(",") or "如下" in clause:  # 现公告如下: what follows has its own purpose
        return None
    label = label_in(clause)
    if label is None or (label.what in _ALONE and not label.term and has_any(clause[label.at :], _BIDS)):
        return None
    return label.what


def is_of_its_own(text: str, at: int) -> bool:
    """工资清算期：自公告之日起15日内, beside 债权申报期: a term whose label names no claim, nor anything known."""
    own = _OF_ITS_OWN.search(text, max(0, at - _REACH), at)
    return own is not None and label_in(own["of"]) is None


def label_role(what: str, window: str, text: str, after: str, kind: NoticeKind) -> Role:
    """What the period of a label is for, in a notice of this kind."""
    if what not in _PUBLISHED:
        return role_of(window + "期限为", after, kind, True)
    if kind.label_contested is not None and "异议" in text and not has_any(text, _CLAIMS):
        return kind.label_contested
    if kind.label_shown is not None and what != "异议" and "公示" not in window + what:
        return kind.label_shown
    if kind.label_environment is not None and has_any(text, _ENVIRONMENT):
        return kind.label_environment
    return kind.label
