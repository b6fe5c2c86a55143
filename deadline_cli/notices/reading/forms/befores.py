"""Closing days before which, or on which at the latest, those who are called on do something."""

from __future__ import annotations

from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.forms.evidence import DONE, OUGHT, asks, costs_the_silent, limit_behind, names_an_act
from deadline_cli.notices.reading.forms.form import Around, form

_WHO = Pattern(r"(?:^|[。;\n,])[^。;\n,]{2,16}的[\u4e00-\u9fff]{0,6},?$")  # 要用水的商户，A前调整
_WILLS, _WILLS_BEHIND, _GIVES, _FORBIDS = patterns("closings", "wills", "wills-behind", "gives", "forbids")
_CLASS, _COMES, _ASKS_WHOM, _LATER, _PAST = patterns("closings", "class", "comes", "asks-whom", "later", "past")
_AFTER, _REFUSES, _GAINS = patterns("closings", "after", "refuses", "gains")
_COMPLETED = Pattern(r"[\u4e00-\u9fff]{1,4}(?:完|清|好|掉|走|齐|净|到位|完毕)(?![了的后人楚])")  # A前办完, A前搬走
_SIGNS = Pattern(r"(?:签订|签署|签认)(?![^,。;]{0,14}的)")
_ASKED_BY_THEN = Pattern(r"[应请须需][^。;\n]{0,12}[于在]$|可[于在]$|(?<!申)请$")
_ENDS = words("届满 期满 届满日 期满日 届满之日 届满时间 届满日期")
_BEFORE_THEN = Pattern(r"^[^,]{0,24},(?:请|务必)[^,]{0,12}?(?:在此之前|在此日期前|于此前|此前|之前)")
_BEFORE_NAMED = Pattern(r"[于在限到自]?[^,。;:\d]{2,10}(?<!以)(?:之|以)?前\((?:即)?$")
SAY_THE_LAST_DAY = ("not-done-by", "no-longer")
"""Forms in which a window's last day may be said once more."""
_HEAD, _LABELS = 24, (":", "|", "(", "★")


@form(
    "not-done-by",
    "2026年3月10日没有办理续租的，责任自负。",
    "截至2026年3月10日，住户仍未腾空房屋的，将依法处理。",
    "逾2026年3月10日未领取的，视为放弃。",
)
def not_done_by(words: Around) -> bool:
    """What silence up to a day costs, whatever word limits the day."""
    return not words.before.endswith(("未在", "未于")) and costs_the_silent(words.after)


@form(
    "no-longer",
    "2026年3月10日后不再受理。",
    "过了2026年3月10日不再受理。",
    "逾期（2026年3月10日后）不予补办。",
    "逾2026年3月10日不候。",
)
def no_longer(words: Around) -> bool:
    """The last day: A后不再, 过了A不再, 超过A交来的无效; A起不再 has the day before and is none."""
    behind = _AFTER.match(words.after)
    if behind is None and _PAST.search(words.before) is None:
        return False
    if behind is None and words.after.startswith("的,"):
        return True
    return _REFUSES.match(words.after, behind.end() if behind is not None else 0) is not None


@form(
    "not-later",
    "最迟于2026年3月10日报名。",
    "各户最晚应于2026年3月10日换表。",
    "请把回执交给班主任，时间不要超过2026年3月10日。",
    "报名期届满日为2026年3月10日。",
)
def not_later(words: Around) -> bool:
    joint = words.before.rstrip("(为是:于在")
    if _WILLS.search(words.before) is not None:  # 我们争取不晚于A答复
        return False
    return _LATER.search(joint) is not None or (joint != words.before and joint.endswith(_ENDS))


@form(
    "before-duty",
    "请于2026年3月10日前办理登记。",
    "有意者2026年3月10日（含）之前提交材料。",
    "请租户于2026年3月10日营业终了前腾空。",
    "请权利人在2026年3月10日内自行移栽完毕。",
    "要用水冲洗设备的商户，2026年3月10日前调整作业时间。",
    "其余各村2026年3月10日前全部检完。",
    "2026年3月10日前，会员可兑换积分。",
    "各摊主办妥续租手续（2026年3月10日前）。",
)
def before_duty(words: Around) -> bool:
    rest, before = limit_behind(words), words.before
    if rest is None:
        return False
    if has_any(before[-8:], ("未在", "未于")) and not rest.split(",")[0].endswith(("的", "者")):
        return False  # 你们未在A前拆除 is told
    if before.endswith((",即", ",也就是", ",亦即")) or costs_the_silent(rest):  # 10日内补正，即A前
        return True
    if _is_of_another(before, rest):
        return False
    if _SIGNS.match(rest) is not None:  # no A前签订的合同
        return asks(before)
    if rest.strip(",)|") == "" or before.endswith(":"):  # 换证（A前）; 换证：A前
        return before.endswith(_LABELS) or names_an_act(before) or asks(before)
    if _COMPLETED.match(rest) is not None or _WHO.search(before) is not None:
        return True
    called = has_any(before, OUGHT) or asks(before) or asks(rest) or "只" in before
    called = called or rest.startswith(("把", "将", "到", "向")) or names_an_act(_own_words(rest))
    return called and not rest.lstrip(",").startswith(DONE)


def _own_words(rest: str) -> str:
    """What is done before the day: the clause behind 前; behind 前， all that follows."""
    return rest if rest.startswith(",") else rest[:_HEAD].split(",")[0]


def _is_of_another(before: str, rest: str) -> bool:
    """我们将于A前公布, 奖品A前寄出: the office's own will; A前请勿开启; A前登记的车辆: who is meant."""
    if _WILLS.search(before) is not None or _FORBIDS.match(rest) is not None or _WILLS_BEHIND.match(rest) is not None:
        return True
    if asks(before) or asks(rest):
        return False
    return _GIVES.match(rest) is not None or (
        _CLASS.match(rest) is not None and "只" not in before and _GAINS.search(rest) is None
    )


@form("before-named-day", "请知情者在清明节前（2026年4月5日）联系我局。", "欠款请于中秋节前（2026年9月25日）付清。")
def before_named_day(words: Around) -> bool:
    """在清明节前（A）联系: the day that a bracket gives for what lies before."""
    return _BEFORE_NAMED.search(words.before) is not None and has_any(words.before, OUGHT)


@form(
    "called-on",
    "请于2026年3月10日到社区服务中心报名。",
    "请意向方2026年3月10日前往交易大厅领取资料。",
    "凡愿承租者于2026年3月10日上午到会议室竞租。",
)
def called_on(words: Around) -> bool:
    asked = _ASKED_BY_THEN.search(words.before) is not None and _WILLS.search(words.before) is None
    asked = asked or _ASKS_WHOM.search(words.before) is not None or words.after[:1] == "请"  # A请到一楼领取
    done = _COMPLETED.match(words.after) is not None and (asks(words.after[:2]) or "限期" in words.before)  # A必须拆净
    return done or (asked and _COMES.match(words.after) is not None)


@form("by-then", "2026年3月10日开箱统计，请在此之前投递。")
def by_then(words: Around) -> bool:
    """A开箱，请在此之前投递: what happens on a day, and what is asked for before it."""
    return _BEFORE_THEN.search(words.clause) is not None
