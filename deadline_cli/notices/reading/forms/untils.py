"""Closing days told by what goes on until then, shuts then or is done no longer after it, or beside another name."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.forms.form import Around, form

DONE = sense("done-until")
CLOSED_LATER = sense("closed-by-a-day")
_RUNS_FROM = sense("runs-from")
_DASHES = ("-", "—", "–", "~", "～")
_DONE_UNTIL = pattern("untils", "done-until")
_RUNS_ON = words("延长 延期 延迟 顺延 推迟 推延")
_LASTING = sense("lasting")
# 时间从A延长至B; 借款期限从A延长至B is a term of other sorts
_MOVED_ON = Pattern(r"(?:^|[。,;:\n间])[^。,;:\n限期]{0,8}从[^。,;:\n限期]{6,24}延长[至到]$")
_MOVED_WITHIN = 48
# 公告期不少于十个工作日，至A
_OF_A_LENGTH = Pattern(
    r"(?:公示|公告|通告|征求意见|异议|公开|张贴)(?:期限?|时间)[^,。;:\d]{0,8}?[\d一二三四五六七八九十]{1,3}个?(?:工作日|日|天|月)$"
)
_TAKES_PLACE = words("举行 召开 举办 开庭 开标 开考 演出 进行 施工")
_SHUTS_DOWN = pattern("untils", "shuts-down")
_SHUT = words("系统 通道 入口 端口 链接 报名 投票 填报 申报 登记 预约 接龙")
_BEFORE_THEN = Pattern(r"^[^,]{0,24},(?:请|务必)[^,]{0,12}?(?:在此之前|在此日期前|于此前|此前|之前)")
_IS_THE_LAST = Pattern(r"[为是][^,。;]{0,12}最后一[天日]")
_AFTER = ("后", "之后", "以后", "过后")
_NO_LONGER = pattern("untils", "no-longer")
_NOT_LATER = Pattern(r"(?:[最至不]|不得)[迟晚](?:不(?:得)?超过|[登报交办领送寄缴]到?)?$")
_ENDS = words("届满 期满 届满日 期满日 届满之日 届满时间 届满日期")


@form(
    "runs-until",
    "报名时间：即日起至2026年3月10日。",
    "公示自本公告发布之日起至2026年3月10日。",
    "公告期不少于十个工作日，至2026年3月10日。",
    "交通管制时间延长至2026年3月10日。",
    "管控时间从2026年3月3日24时延长至2026年3月10日24时。",
)
def runs_until(words: Around) -> bool:
    joint = words.before.rstrip("(为是:于在")
    runs = joint[:-1].rstrip(",:")
    if joint.endswith(_DASHES):  # 即日起-A
        return joint[:-1].endswith(("即日起", "之日起", "今日起", "即日"))
    if not joint.endswith(("至", "到")):
        return False
    if runs.endswith("延长") and (
        has_any(runs, _LASTING) or _is_moved_on(words)
    ):  # 静态管理时间继续延长至A, but not 借款期限延长至A
        return True
    if runs.endswith(_RUNS_ON):  # 演出延期至A举行, 号源顺延至A: nothing closes
        return has_any(runs + words.after[:8], CLOSED_LATER) and not words.after.startswith(_TAKES_PLACE)
    return runs.endswith(_RUNS_FROM) or _OF_A_LENGTH.search(runs) is not None


def _is_moved_on(words: Around) -> bool:
    start = words.day.start
    return _MOVED_ON.search(words.text[max(0, start - _MOVED_WITHIN) : start]) is not None


@form(
    "done-until",
    "报名工作将持续到2026年3月10日。",
    "拾得的物品保管至2026年3月10日。",
    "月票退到2026年3月10日。",
    "夜间窗口办至2026年3月10日，此后改为自助办理。",
)
def done_until(words: Around) -> bool:
    joint = words.before.rstrip("于在")
    if not joint.endswith(("至", "到")) or words.after.lstrip(",").startswith(DONE):
        return False
    return _DONE_UNTIL.search(joint[:-1]) is not None


@form("shuts-down", "报名系统将于2026年3月10日17:00准时关闭。", "投票通道2026年3月10日关闭。")
def shuts_down(words: Around) -> bool:
    before = words.before
    return _SHUTS_DOWN.match(words.after) is not None and has_any(
        before[before.rfind(",") + 1 :] + words.after[:8], _SHUT
    )


@form("last-day-behind", "2026年3月10日为报名最后一天。", "2026年3月10日是报名的最后一天。")
def last_day_behind(words: Around) -> bool:
    return _IS_THE_LAST.match(words.after) is not None


@form("by-then", "2026年3月10日开箱统计，请在此之前投递。")
def by_then(words: Around) -> bool:
    """A开箱，请在此之前投递: what happens on a day, and what is asked for before it."""
    return _BEFORE_THEN.search(words.clause) is not None


@form("no-longer", "2026年3月10日后不再受理。", "过了2026年3月10日不再发放。", "逾期（2026年3月10日后）不予补办。")
def no_longer(words: Around) -> bool:
    """The last day: A后不再, 过了A不再; A起不再 has the day before and is none."""
    past = words.before.endswith(("过了", "超过", "逾", "过", "晚于"))
    return (past or words.after.startswith(_AFTER)) and _NO_LONGER.match(words.after) is not None


@form("not-later", "最迟于2026年3月10日报名。", "至迟于2026年3月10日提出书面申请。", "报名期届满日为2026年3月10日。")
def not_later(words: Around) -> bool:
    joint = words.before.rstrip("(为是:于在")
    return _NOT_LATER.search(joint) is not None or (joint != words.before and joint.endswith(_ENDS))


_VOTED_ON = pattern("untils", "voted-on")
_LENGTH_UNTIL = pattern("untils", "length-until")
_BEFORE_NAMED = Pattern(r"[于在限到自]?[^,。;:\d]{2,10}(?<!以)(?:之|以)?前\((?:即)?$")
_ASKS = words("请 应 须 务必 限 可 望 恳请 于 在 盼")


@form("to-be-decided", "审议事项：延长信托计划期限至2026年3月31日。", makes=False)
def to_be_decided(words: Around) -> bool:
    """What a meeting is to vote on is no day of the notice."""
    return words.before.endswith(("至", "到", "为")) and _VOTED_ON.search(words.before) is not None


@form("length-until", "公示期自张贴之日起五个工作日，截至2026年3月10日。", "公示10天，截止2026年3月16日。")
def length_until(words: Around) -> bool:
    return _LENGTH_UNTIL.search(words.before) is not None


@form("before-named-day", "请知情者在清明节前（2026年4月5日）联系我局。", "欠款请于中秋节前（2026年9月25日）付清。")
def before_named_day(words: Around) -> bool:
    """在清明节前（A）联系: the day that a bracket gives for what lies before."""
    return _BEFORE_NAMED.search(words.before) is not None and has_any(words.before, _ASKS)
