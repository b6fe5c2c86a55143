"""Closing days: the forms in which a notice says a last day for something, and those that only look so."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, clause_before, has_any, words
from deadline_cli.notices.reading.forms.form import Around, Form, first_form, form
from deadline_cli.notices.reading.forms.untils import (
    CLOSED_LATER,
    DONE,
    before_named_day,
    by_then,
    done_until,
    last_day_behind,
    length_until,
    no_longer,
    not_later,
    runs_until,
    shuts_down,
    to_be_decided,
)
from deadline_cli.notices.reading.history import is_reckoning

_CLOSED = sense("closing-label")
# 投标截止时间和开标时间A, 递交截止时间（即开标时间）A: bids are opened when they close
_AND_OPENED = Pattern(r"(?:[和及与、/暨]|\(即?)开标(?:的?(?:时间|日期))?\)? ?$")
_LAST_TIME = Pattern(r"最[后终](?:的)?[^,。;:(\d]{0,6}(?:日|日期|时间|时限|期限|截止)?[为是:]?(?<!以)$")  # 最后缴费日A
_THAT_IS = words("即至 即到 (至 (到 (截至 即截至 日(即 天(即 月(即 日内(即 天内(即 月内(即 送达(即 届满(即 期满(即")
_PAST = words("已于 曾于 已在 是在 系于")
_UNTIL_NOW = words("截止 截至 截止到 截至到 截止至")
_SUMS = words(",共 ,已 ,累计 ,收到 ,共计 ,合计 共收到 共推荐 共有 已收到 已有 ,未收到 ,没有 ,无人 ,仍")
_BALANCES = sense("balance-of-a-day")
_RECKONED = words("计算至 计算到 暂计至 计至 暂计算至 结息至 算至")
_UNTIL = words("截至 截至时间 截至日期")
_CLOSES_AFTER = sense("closes-behind-its-day")
_NOT_CLOSES = sense("closes-nothing")
# A停止营业, A停止办学; A停止受理 closes
_STOPS_ITSELF = Pattern(
    r"停止(?![,。;\n)]|$|受理|报|接[收受]|登记|办理|申|投|兑|收|征|缴|领|换|补|预约|[提递]交|签|认|售)"
)
_LABELLED_BEHIND = Pattern(r"[ —–-]+[^,。;\n\d]{0,8}截止")  # A —— 资格审核截止
_BY_THEN, _FOLLOWING = Pattern(r"请[^。]{0,6}(?:在此之前|在此日期前|于此前|此前)"), 40
_OWN_END = words("出票 签发 起息 开票 发行 租约 租期 合同 协议 任期 聘期")
_HANDED_IN = pattern("closings", "handed-in")
_BEFORE = pattern("closings", "before")
_WITHIN = Pattern(r"内(?![容部含外地有])")  # 在A内
_WHO = Pattern(r"(?:^|[。;\n,])[^。;\n,]{2,16}的[\u4e00-\u9fff]{0,6},?$")  # 要用水的商户，A前调整
_AS_OF = ("对截至", "对截止")  # 对截至A有效的许可证予以公告: how it stood then
_OFFICE_WILL = words("将于 将在 拟于 拟在 计划于")  # 本局将于A前核实并公布: what the office will do itself
# Another clock than the notice's: a licence's or a contract's term, the older date of a correction.
_OTHER_TERMS = sense("term-of-another")
_DUTIES = sense("duty")
_OUGHT = words("应 请 须 需 限 可 务必 必须 于 在 望 报名 时间 期限 意见")
_COMMANDS = ("请", "应", "须", "务必", "限")
_COMPLETED = Pattern(r"[\u4e00-\u9fff]{1,4}(?:完|清|好|掉|走|齐|到位|完毕)(?![了的后人楚])")  # A前办完, A前搬走
_SIGNS = Pattern(r"(?:签订|签署|签认)(?![^,。;]{0,14}的)")
_COMES = pattern("closings", "comes")
_ASKS_WHOM = pattern("closings", "asks-whom")
_ASKED_BY_THEN = Pattern(r"[应请须需][^。;\n]{0,12}[于在]$|可[于在]$|(?<!申)请$")
_NOT_DONE = Pattern(r"(?:[仍尚]?未|[仍还]?不)[^,。;]{1,16}(?:[的者],|[的,](?:将?视为|视同|将|不再|逾期|按|即|则|一律))")
_MOVED_CLOSING = sense("closing-moved")
_CORRECTED = words("应为 应当为 应是 现更正 更正 有误 系笔误")
_LAST_LABELS = words("截止 截标 截稿 最后")
_LAST_OF = words("最后运作日 最后计息日 最后存续日 最后交易日 最后出现 最后一次 最后居住")  # on which nobody has to act
_REACH = 32


def closing_form(words: Around) -> str | None:
    """The form in which a date that is no part of a window is a closing day, None where it is none."""
    return first_form(FORMS, words.within(_REACH))


@form("another-clock", "合同有效期至2026年3月10日。", makes=False)
def another_clock(words: Around) -> bool:
    """合同有效期至A, but not 解除合同，物品请于A前搬离."""
    before = words.before[-14:]
    clause = before[before.rfind(",") + 1 :]
    return has_any(clause if has_any(clause, ("请", "应", "须", "可", "限")) else before, _OTHER_TERMS)


@form("every-year", "企业应当于每年3月10日前报送年度报告。", makes=False)
def every_year(words: Around) -> bool:
    clause = clause_before(words.text, words.day.start, 80)
    return "每年" in clause[clause.rfind(",") + 1 :]


@form("moved-away", "报名截止时间2026年3月9日改为次日。", "“投标截止时间2026年3月9日”应为次日。", makes=False)
def moved_away(words: Around) -> bool:
    return words.after.lstrip("”’」』)").startswith((*_MOVED_CLOSING, *_CORRECTED))


@form(
    "moved-to",
    "原定于2026年3月6日的报名截止日期推迟到2026年3月10日。",
    "征集时间延长至2026年3月10日。",
    "换证期限延长至2026年3月10日。",
)
def moved_to(words: Around) -> bool:
    before = words.before
    moved = before.endswith((*_MOVED_CLOSING, "应为", "应当为", "更正为"))
    return moved and has_any(before[before.rfind(",") + 1 :], CLOSED_LATER)


@form("balance", "债权（截至2026年2月10日本金余额480万元）已转让。", makes=False)
def balance(words: Around) -> bool:
    known = words.before.endswith(_UNTIL_NOW) or words.after[:2] == "止的"
    return known and has_any(words.after.lstrip(",")[:14], _BALANCES)


@form("reckoned-to", "利息计算至2026年2月10日止。", "股金红利计算截止日为2026年2月10日。", makes=False)
def reckoned_to(words: Around) -> bool:
    return words.before.endswith(_RECKONED) or is_reckoning(words.text, words.day)


@form("closing-label", "报名截止时间为2026年3月10日17时。", "截标/开标时间：2026年3月10日9时。")
def closing_label(words: Around) -> bool:
    label = words.before[-16:]
    return words.before.endswith((":", "为", "是")) and has_any(label, _LAST_LABELS) and not has_any(label, _LAST_OF)


@form("that-is", "请在30日内（即至2026年3月10日）提出。")
def that_is(words: Around) -> bool:
    return words.before.endswith(_THAT_IS)


@form("count-so-far", "截止2026年2月10日，共收到意见12份。", makes=False)
def count_so_far(words: Around) -> bool:
    return words.before.endswith(_UNTIL_NOW) and has_any(clause_after(words.after, 0, 24, "。;\n"), _SUMS)


@form(
    "closed-at", "投标截止时间和开标时间2026年3月10日9时。", "报名截止到2026年3月10日。", "报名最后期限2026年3月10日。"
)
def closed_at(words: Around) -> bool:
    before = words.before
    label = _AND_OPENED.sub("", before.rstrip("(为是:"))
    moved = _AND_OPENED.sub("", before.rstrip("(为是:到至在于延长期推迟自起应以"))
    if moved.endswith(_CLOSED) or label.endswith(_CLOSED):
        return True
    return _LAST_TIME.search(label) is not None and not has_any(label[-9:], _LAST_OF)


@form("limit-label", "办理时限：2026年3月10日。")
def limit_label(words: Around) -> bool:
    return words.before.endswith((":", "为")) and words.before.rstrip(":为").endswith(("时限", "期限"))


@form("until-told", "报名截至2026年2月10日已有多人。", "应对截至2026年2月10日有效的许可证予以公告。", makes=False)
def until_told(words: Around) -> bool:
    return _until(words) and (words.after.lstrip(",").startswith(DONE) or words.before.endswith(_AS_OF))


@form("until-asked", "请将意见寄至我局，截至2026年3月10日。", "截至2026年3月10日17时，材料寄秘书处。")
def until_asked(words: Around) -> bool:
    handed = words.after.startswith(("收取", "接收", "受理")) or _HANDED_IN.match(words.after) is not None
    return _until(words) and (handed or has_any(words.before, _OUGHT))


@form("done-by", "测试已于2026年3月1日结束。", makes=False)
def done_by(words: Around) -> bool:
    return words.before.endswith(_PAST)


@form(
    "stops-behind",
    "接受报名，2026年3月10日止。",
    "公示自发布次日起算，至2026年3月10日届满。",
    "意见征集2026年3月10日（星期二）截止。",
    "2026年3月10日　——　资格审核截止",
)
def stops_behind(words: Around) -> bool:
    after = _without_bracket(words.after)
    if after.startswith(("到期", "期满")) and has_any(words.before[-8:], _OWN_END):  # A出票，B到期; 租约将于A期满
        return False
    if _STOPS_ITSELF.match(after) is not None:  # 网页版A停止服务。请您在此之前导出
        return _BY_THEN.search(words.text, words.day.end, words.day.end + _FOLLOWING) is not None
    if _LABELLED_BEHIND.match(after) is not None:
        return True
    return after.startswith(_CLOSES_AFTER) and not after.startswith(_NOT_CLOSES)


@form(
    "before-duty",
    "请于2026年3月10日前办理登记。",
    "有意者2026年3月10日（含）之前提交材料。",
    "请租户于2026年3月10日营业终了前腾空。",
    "请权利人在2026年3月10日内自行移栽完毕。",
    "要用水冲洗设备的商户，2026年3月10日前调整作业时间。",
    "其余各村2026年3月10日前全部检完。",
)
def before_duty(words: Around) -> bool:
    after = _without_bracket(words.after)
    after = after.removeprefix(")") if words.before.endswith("(") else after  # 于星期五（A）前
    word = _BEFORE.match(after) or (_WITHIN.match(after) if words.before.endswith(("在", "于", "限")) else None)
    if word is None or words.before.endswith(_OFFICE_WILL):
        return False
    rest = clause_after(after, word.end(), 40)
    if has_any(words.before[-8:], ("未在", "未于")) and not rest.split(",")[0].endswith(("的", "者")):
        return False  # 你们未在A前拆除 is told
    if words.before.endswith((",即", ",也就是", ",亦即")) or _NOT_DONE.match(rest):  # 10日内补正，即A前; A前未办理的
        return True
    signs = _SIGNS.match(rest) is not None and has_any(words.before, _COMMANDS)  # no A前签订的合同
    asked = has_any(rest, _DUTIES) or has_any(words.before, _OUGHT) or _WHO.search(words.before) is not None
    return signs or _COMPLETED.match(rest) is not None or (asked and not rest.lstrip(",").startswith(DONE))


@form(
    "called-on",
    "请于2026年3月10日到社区服务中心报名。",
    "请意向方2026年3月10日前往交易大厅领取资料。",
    "凡愿承租者于2026年3月10日上午到会议室竞租。",
)
def called_on(words: Around) -> bool:
    asked = _ASKED_BY_THEN.search(words.before) is not None and not words.before.endswith(_OFFICE_WILL)
    asked = asked or _ASKS_WHOM.search(words.before) is not None or words.after[:1] == "请"  # A请到一楼领取
    return asked and _COMES.match(words.after) is not None


def _until(words: Around) -> bool:
    return words.before.rstrip("(为是:到").endswith(_UNTIL) and not words.after.startswith(_CLOSES_AFTER)


def _without_bracket(after: str) -> str:
    """A（星期二）前: the words behind a short bracket."""
    if after.startswith("(") and 0 < (bracket := after.find(")")) < 10:
        return after[bracket + 1 :]
    return after


FORMS: tuple[Form, ...] = (
    another_clock, to_be_decided, every_year, moved_away, moved_to, balance, reckoned_to, closing_label, that_is,
    length_until, count_so_far, closed_at, runs_until, done_until, shuts_down, no_longer, not_later, limit_label,
    until_told, until_asked, done_by, stops_behind, last_day_behind, before_duty, before_named_day, called_on, by_then,
)  # fmt: skip
