"""Dates that stand alone: closings (于A前, 截止时间为A), hearings (定于A上午9时开庭), sales and meetings."""

from __future__ import annotations

from deadline_cli.notices.late import Late
from deadline_cli.notices.phrases import clause_after, clause_before, has_any, words
from deadline_cli.notices.reading.days import Day

_CLOSED = words("截止日期 截止时间 截止期限 截止日 截止 截止时间及开标时间 最后期限 最后时间 最后日期")
_ENDS = words("届满 期满 届满日 期满日 届满之日 届满时间 届满日期")
_THAT_IS = words("即至 即到 (至 (到 (截至 即截至 日(即 天(即 月(即 日内(即 天内(即 月内(即")
_PAST = words("已于 曾于 已在 是在 系于")
_UNTIL_NOW = words("截止 截至 截止到 截至到 截止至")
_SUMS = words(",共 ,已 ,累计 ,收到 ,共计 ,合计 共收到 共推荐 共有 已收到 已有 ,未收到 ,没有 ,无人 ,仍")
_BALANCES = words("本金 本息 余额 利息 欠 未偿 未还 债权本 债权总 债务本 债务总 担保本")
_RECKONED = words("计算至 计算到 暂计至 计至 暂计算至 结息至 算至")
_UNTIL = words("截至 截至时间 截至日期")
_RUNS_FROM = words("""
    日期 时间 时限 公示 公告 报名 征集 反馈 即日 即日起 之日起 当日起 日起 今起 布起 告起 示起 即日开始
    之日开始 延长 延期 延迟 顺延 推迟 推延 期 期限
""")
_NOT_LATER = words("不迟 不晚 最迟 最晚 最迟不超过 最晚不超过")
_CLOSES_AFTER = words("止 截止 为止 结束 停止 截标")
_NOT_CLOSES = words("止付 止痛")
_BEFORE = words("下班之前 下班前 之前 以前 前")
_OFFICE_WILL = words("将于 将在 拟于 拟在 计划于")  # 本局将于A前核实并公布: what the office will do itself
_NOT_BEFORE = words("前述 前款 前往 前期 前后 前任 前身 前置 前提是 前提下 前提条件")
# Another clock than the notice's: a licence's or a contract's term, the older date of a correction.
_OTHER_TERMS = words("""
    有效期 工期 合同 约定 租赁 租期 任期 保质期 学年 服务期 原定 原为 履约 质保 保险 使用年限 履行期限
""")
_DONE = words("""
    被 已 曾 系 是 仍 尚 未 所 的 发生 形成 取得 出生 参加工作 签订 成立 退休 建成 竣工 入学 毕业 欠 累计 共
    本息 贷款 余额 完成备案
""")
_DUTIES = words("""
    申报 申请 办理 提交 提出 报名 登记 缴 交 领 到 前来 反馈 发送 发至 邮寄 送达 送交 送至 寄 联系 持 履行
    拆除 腾 搬 清理 申领 认领 报送 异议 书面 将 回复 投 竞买 凭 以 向 携 自行 填 支付 补 改正 整改 确认 选定
    主张 说明 关闭 停 接受 答复 开启 与 返 归还
""")
_OUGHT = words("应 请 须 需 限 可 务必 必须 于 在 望 报名 时间 期限 意见")
_HEARD = words("开庭 到庭 审理 听证 庭审 仲裁庭 裁决 公开审 宣判 谈话 质证 调解 听取")
_NOT_HEARD = words("""
    开庭前 听证申请 听证要求 要求举行听证 要求听证 申请听证 受理 举行过 已经开庭 已开庭 已审理 公开审理了
    公开开庭进行了
""")
_FIXED = words("""
    定于 订于 将于 拟于 拟在 定在 将在 订在 计划于 计划在 预定于 预定在 预计于 兹定在 择定于 现定于 改于 改在
    改为 变更为 更正为 时间为 时间是 时间: 时间定为 时间定于 兹于 即 日期为 日期:
    后的 后 期满
""")
_COMES = Late(
    r"(?:[上下]午|全天|当天|白天|当日)?[^,。;前]{0,8}?(?:到|前往|至|来|携|持|凭|赴)[^。;\n]{0,40}?"
    r"(?:报名|登记|领取|办理|缴|交|签到|报到|递交|提交|申领|确认|看样|选房|抽签|面试)"
)
_OLD = words("原定于 原定 原于")
_MOVED = words("延期至 改期至 推迟至 推迟到 调整至 调整为 顺延至 变更至 延期到 改为 更正为 变更为")
_MOVED_CLOSING = words("""
    更正为 变更为 调整为 修改为 更改为 延长至 延长到 延期至 延期到 推迟至 推迟到 顺延至 改为
""")
_CLOSED_LATER = words("截止 截标 报名 登记 公示 征求 申报 缴 领取 展示 递交 征集")
_EVENTS = words("拍卖 竞价 竞拍 竞租 拍租 竞买会 变卖 开标 召开 举行 举办 会议 大会 债权人会")
_EVENT_LABELS = words("""
    会议 大会 拍卖 拍卖会 竞价 竞拍 竞租 拍租 召开 开会 召开的 召开的日期 召开日期 会议召开 会议开始 拍卖开始 拍卖举行
""")


def closes(text: str, day: Day) -> bool:
    """Whether a date that is no part of a window is the last day for something."""
    before = day.lead[-32:]
    if _on_another_clock(before[-14:]) or "每年" in clause_before(text, day.start, 80):
        return False
    after = text[day.end : day.end + 40]
    if after.removeprefix("时").startswith(_MOVED_CLOSING):
        return False
    if before.endswith(_MOVED_CLOSING) and has_any(before[before.rfind(",") + 1 :], _CLOSED_LATER):
        return True
    if before.endswith(_UNTIL_NOW) and has_any(after.lstrip(",")[:14], _BALANCES):
        return False  # 债权（截至A本金余额480万元）
    if before.endswith(_RECKONED):
        return False  # 利息计算至A止
    if before.endswith((":", "为", "是")) and has_any(before[-16:], ("截止", "截标")):
        return True
    if before.endswith(_THAT_IS):
        return True
    if before.endswith(_UNTIL_NOW) and has_any(clause_after(after, 0, 24, "。;\n"), _SUMS):
        return False  # 截止A，共收到12份
    core = before.rstrip("(为是:到至在于延长期推迟自起")
    if core.endswith(_CLOSED) or before.rstrip("(为是:").endswith(_CLOSED):
        return True
    joint = before.rstrip("(为是:于在")
    if joint.endswith(("至", "到")) and joint[:-1].rstrip(",:").endswith(_RUNS_FROM):
        return True
    if joint.endswith(_NOT_LATER) or (joint != before and joint.endswith(_ENDS)):
        return True
    if before.endswith((":", "为")) and before.rstrip(":为").endswith(("时限", "期限")):
        return True
    if before.rstrip("(为是:到").endswith(_UNTIL) and not after.startswith(_CLOSES_AFTER):
        return not after.lstrip(",").startswith(_DONE) and has_any(before, _OUGHT)
    return _closes_behind(before, after) or _is_called_on(before, after)


def _is_called_on(before: str, after: str) -> bool:
    """请于A到社区服务中心报名: the day on which somebody is asked to come."""
    if not before.endswith(("于", "在")) or not has_any(before[-14:], _OUGHT[:4]) or before.endswith(_OFFICE_WILL):
        return False
    return _COMES.match(after) is not None


def _on_another_clock(before: str) -> bool:
    """合同有效期至A, but not 解除合同，物品请于A前搬离."""
    clause = before[before.rfind(",") + 1 :]
    return has_any(clause if has_any(clause, ("请", "应", "须")) else before, _OTHER_TERMS)


def _closes_behind(before: str, after: str) -> bool:
    """A前申报, A止, A（含）前: the words behind the date make it a closing."""
    after = after.removeprefix("时")
    if before.endswith(_PAST):
        return False
    if after.startswith("(") and 0 < (bracket := after.find(")")) < 10:
        after = after[bracket + 1 :]
    if after.startswith(_CLOSES_AFTER) and not after.startswith(_NOT_CLOSES):
        return True
    word = next((w for w in _BEFORE if after.startswith(w)), None)
    if word is None or after.startswith(_NOT_BEFORE) or before.endswith((*_PAST, *_OFFICE_WILL)):
        return False
    rest = clause_after(after, len(word), 40)
    if rest.lstrip(",").startswith(_DONE):
        return False
    return has_any(rest, _DUTIES) or has_any(before, _OUGHT)


def is_event(text: str, day: Day) -> bool:
    """Whether a date is the day of a sale or a meeting: 定于A上午10时公开拍卖."""
    before = day.lead[-24:].rstrip("(")
    after = clause_after(text, day.end, 80)
    if after.removeprefix("时")[:1] == "前" or has_any(before[-12:], ("截止", "截标")) or before.endswith(_OLD):
        return False
    if before.endswith((":", "为", "是", "定于")):
        label = before.rstrip(":为是定于")
        if label.endswith(("时间", "日期")) and label[:-2].endswith(_EVENT_LABELS):
            return True
    if before.endswith(_MOVED):
        if "截止" in day.lead:
            return False
        moved = before[before.rfind(",") + 1 :]  # …的拍卖会推迟至A，报名时间顺延至B
        return has_any(moved, _EVENTS) or has_any(after, _EVENTS)
    return _is_fixed(before, day) and has_any(after, _EVENTS)


def is_hearing(text: str, day: Day) -> bool:
    """Whether a date is the day on which a court, a commission or an agency sits."""
    before = day.lead
    if has_any(before[-12:], ("截止", "截标", "报名")):
        return False
    if before.endswith(":") and "听证" in before[-12:]:
        return True
    after = clause_after(text, day.end, 80)
    if (
        before.endswith(_OLD)
        or not _is_fixed(before.rstrip("("), day)
        or has_any(after, _NOT_HEARD)
        or after.removeprefix("时")[:1] == "前"
    ):
        return False
    return has_any(after, _HEARD) or (day.hour is not None and has_any(before, _HEARD))


def _is_fixed(before: str, day: Day) -> bool:
    return before.endswith(_FIXED) or (day.hour is not None and before.endswith("于"))
