"""Closing days: the forms in which a notice says a last day for something, and those that only look so."""

from __future__ import annotations

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_after, clause_before, has_any, words
from deadline_cli.notices.reading.forms import befores, untils
from deadline_cli.notices.reading.forms.evidence import asks, limit_behind, names_an_act, runs_out_itself
from deadline_cli.notices.reading.forms.form import Around, Form, first_form, form
from deadline_cli.notices.reading.history import is_reckoning

_CLOSED = sense("closing-label")
# 投标截止时间和开标时间A, 递交截止时间（即开标时间）A: bids are opened when they close
_AND_OPENED = Pattern(r"(?:[和及与、/暨]|\(即?)开标(?:的?(?:时间|日期))?\)? ?$")
_LAST_TIME = Pattern(r"最[后终](?:的)?[^,。;:(\d]{0,6}(?:日|日期|时间|时限|期限|截止)?[为是:]?(?<!以)$")  # 最后缴费日A
_THAT_IS = words("即至 即到 (至 (到 (截至 即截至 日(即 天(即 月(即 日内(即 天内(即 月内(即 送达(即 届满(即 期满(即")
_UNTIL_NOW = words("截止 截至 截止到 截至到 截止至")
_COUNTS_DAYS = Pattern(r",(?:一共|共|总|合)?计?\d{1,3}(?:个?工作日|个?自然日|[天日])")  # 公示截止A，共5个工作日
_SUMS = words(",共 ,已 ,累计 ,收到 ,共计 ,合计 共收到 共推荐 共有 已收到 已有 ,未收到 ,没有 ,无人 ,仍")
_OF_AGE = Pattern(r",?[^,。;]{0,6}满[\d一二三四五六七八九十]")  # 截至A年满60周岁
_BALANCES = sense("balance-of-a-day")
_RECKONED = words("计算至 计算到 暂计至 计至 暂计算至 结息至 算至")
# Another clock than the notice's: a licence's or a contract's term, the older date of a correction.
_OTHER_TERMS = sense("term-of-another")
_MOVED_CLOSING = sense("closing-moved")
_CORRECTED = words("应为 应当为 应是 现更正 更正 有误 系笔误")
_LAST_LABELS = words("截止 截标 截稿 最后")
_LAST_OF = words("最后运作日 最后计息日 最后存续日 最后交易日 最后出现 最后一次 最后居住")  # on which nobody has to act
_REACH = 32
_OWN_TERM = Pattern(r".*[\d一二三四五六七八九十两](?:年|个月|周|日|天),(?!截?至|到)")


def closing_form(words: Around) -> str | None:
    """The form in which a date that is no part of a window is a closing day, None where it is none."""
    return first_form(FORMS, words.within(_REACH))


@form(
    "another-clock", "合同有效期至2026年3月10日。", "聘期至2026年3月10日。", "该资质于2026年3月10日到期。", makes=False
)
def another_clock(words: Around) -> bool:
    """合同有效期至A, but not 解除合同，物品请于A前搬离."""
    before = words.before[-14:]
    own = None if before.endswith(("至", "到")) else _OWN_TERM.match(before)
    if own is not None:  # 租期一年，A前报名: the term has its length
        before = before[own.end() :]
    clause = before[before.rfind(",") + 1 :]
    if runs_out_itself(words) and limit_behind(words) is None:
        return True
    return has_any(clause if asks(clause) else before, _OTHER_TERMS)


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
    return moved and has_any(before[before.rfind(",") + 1 :], untils.CLOSED_LATER)


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


@form("count-so-far", "截止2026年2月10日，共收到意见12份。", "截至2026年2月10日年满60周岁的可以参加。", makes=False)
def count_so_far(words: Around) -> bool:
    if not words.before.endswith(_UNTIL_NOW) or _COUNTS_DAYS.match(words.after) is not None:
        return False
    return has_any(clause_after(words.after, 0, 24, "。;\n"), _SUMS) or _OF_AGE.match(words.after) is not None


@form(
    "closed-at",
    "投标截止时间和开标时间2026年3月10日9时。",
    "公示截止2026年3月10日，共计5个工作日。",
    "报名截止到2026年3月10日。",
    "报名最后期限2026年3月10日。",
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
    label = words.before.rstrip(":为")
    return label.endswith(("时限", "期限")) and (label != words.before or names_an_act(label[-8:]))


FORMS: tuple[Form, ...] = (
    another_clock, every_year, moved_away, moved_to, balance, reckoned_to, closing_label, that_is,
    untils.length_until, count_so_far, befores.not_done_by, closed_at, untils.runs_until, untils.done_until,
    befores.no_longer, befores.not_later, limit_label, untils.until_asked, untils.stops_behind, untils.shuts_down,
    untils.last_day_behind, befores.before_duty, befores.before_named_day, befores.called_on, befores.by_then,
)  # fmt: skip
