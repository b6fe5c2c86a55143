"""What makes words a notice, and what keeps an article, a statute or an advertisement out."""

from __future__ import annotations

import re

from deadline_cli.notices.late import Late
from deadline_cli.notices.phrases import has_any, words

_FORMULAS = words("""
    公告 公示 通告 送达 如下 异议 特此 征求公众 征求社会 征求各方 征求意见 公众意见 意见反馈 反馈意见
    提出意见 起止时间 债权 清算 减资 注册资本 申报权利 宣告失踪 宣告死亡 下落不明 拍卖 竞买 变卖 挂牌 招租
    招标 投标 采购 磋商 询价 中标 成交 竞价 报名 听证 股东会 股东大会 业主大会 召开 不动产 登记 补发 认领
    招领 征收 补偿 安置 拆迁 腾退 催收 逾期 作废 停水 停电 放假 更正 本公司 本院 本局 我局 我院 本委 经研究
    名单
""")
# Reporters' words; 记者 alone is no sign: 申领记者证人员 are made public in notices.
_REPORTERS = words("""
    本报讯 本网讯 网讯 电讯 本报记者 实习记者 记者从 （记者 (记者 □记者 记者获悉 对记者 诉记者 记者了解
    □通讯员 本报通讯员 通讯员 获悉 ，近日 ，日前 。近日 。日前 ,近日 ,日前 记者手记 （图/ 新华社
""")
_RECENTLY = ("近日", "日前")
_SAID = words("报道 获悉 消息 公告 介绍 了解")
_SPEAKS = words("说 表示 介绍")
STATUTE = re.compile(r"^(?:\*\*)?(?:《[^》\n]{2,40}》)?第[一二三四五六七八九十百零〇\d]{1,6}条", re.M)
_HIRING = words("招聘 诚聘 招工 急聘 聘请")
_NO_NOTICE_TITLES = words("""
    促销 优惠 抽奖 活动规则 评选规则 大赛 征文 征稿 获奖作品 开奖 用户协议 服务条款 隐私 使用条款 直播预告
    服务协议
""")
_HIRING_BY_OFFICE = words("拟录 拟聘 拟调 拟招 编制 事业单位 公务员 公开招聘教师 公开招聘工作人员")
# Texts that teach how notices are made, or tell of notices that were made.
_TEACHING = words("""
    必须写明 必须列明 必须清晰 必须包含 必须包括 必须明确 缺一不可 一般是 一般情况 通常情况 怎么办
    大家都在问 相关问答 律师网 法律知识 释义 法律分析 法律依据： 法律依据: 实操 是指 第一步 解读： 第二步
    前期准备 公示时长 需要注意 常见问题 如何办理 模板 范本 填写说明 法律快车 找法网 小编 登报要求 登报流程
    登报业务 登报费用 本文 专业律师 问答 怎么写 怎么登 如何写 写法 很多人不清楚 是什么 率先出台
""")
_TEACHING_TITLES = words("""
    模板 范本 样本 范文 怎么 如何 哪些 什么 吗 流程 指南 解读 释义 要素 须知 说明书 攻略 汇总 问答 注意事项
""")
_BLANK_DATE = Late(r"[×xX]{2,4}\s*年\s*[×xX]{1,2}\s*月")  # a form to be filled in
_PLACEHOLDERS = ("×", "xx", "XX", "__", "＿＿")
_BLANKS = Late(r"[_＿]{2,}|×{2,}")  # a form to be filled in
_SHORTEST_LIVE = 8
_PROSPECTUS = words("录用 聘用 待遇 体检 考察 入职 面试")
_FRAGMENT = Late(r"[（(]?(?:[二三四五六七八九]|[2-9])[)）、.．]")
_ORDERS = Late(r"(?:^|[。\n])《[^》\n]{2,20}》(?:要求|明确|指出|强调|提出)")  # news of a circular
_TOLD = words("""
    特此反馈 未接受到 未收到任何 未收到意见 发布了 进行了公示 进行了征求 进行了网络 进行了报纸 进行了第一次
    进行了第二次 进行了首次 未收到群众 未收到公众 未收到任何 没有收到公众 公开发布了 刊登了两次 张贴了
""")
_DIGEST = Late(r"\[\d\]\s*[-\n]")
_SPEAKERS = words("""
    我局 我委 我院 我校 我部 我办 我公司 我司 本公司 本局 本院 本委 本校 本单位 本机关 我单位 我厅 我镇 我县
    我市 我区 我省 我中心 我会 本会 我们 我行 我站 我处 我支队 我大队 支队 大队 你 电话 联系 特此
""")
_FULL_DATE = re.compile(r"20\d\d\s*(?:[年届]|[./-]\s*\d)|二[〇○零]..年")
_DECLARATIONS = words("遗失 丢失 挂失 作废 寻物 寻人 寻狗 道歉 致歉 讣告")
_SHORT = 150  # a declaration of loss is no longer
_SHORTEST_TENDER = 100
_RULES = words("施行 适用范围")
_NORMATIVE = words("有关问题 有关事项 若干 口径 办法 规定 规则 标准 规范")
_ASKS_SOMEBODY = words("你 征求 意见 异议 报名 债权 认领 听证 联系 电话 公示期 开庭")
_LOWER_OFFICES = words("各县 各市 各区 各乡 各镇 各省 各街道 各设区")
_PERIOD_SIGNS = words("前来 日前 日内 天内 月内 期为 异议 逾期 之日起")
_DATED = Late(r"[\d〇○零一二三四五六七八九十] ?(?:个?工作)?[日天]|[个\d] ?月|\d[-./]\d{1,2}[-./]\d")
_TERMS_OF_USE = words("本协议 用户协议 本服务 甲方 乙方 本网站 本平台 本活动 本条款 会员")

_SERVICE = words("送达 领取 开庭 传票 听证 陈述 限你 限期 履行 缴纳 答辩 审理终结 受理")
_SPOKEN_TO = words("你 贵单位 贵公司 现依法 本院受理 本院定于 本委受理")
_ADDRESSEES_VERB = words("你 关于你 因你 就你 对你 本 我 原告 申请 上诉 经 现 关于 因 根据 鉴于 被")
_LABELS = words("""
    如下 时间 地点 方式 电话 地址 内容 项目 名单 联系 附件 日期 标的 条件 要求 事项 范围 链接 途径 部门 单位
    流程 材料 情况 人员 编号
""")
_ITEM = re.compile(r"[一二三四五六七八九十][、.]|^[(（\d]")
_DECLARED = words("""
    公示如下 公告如下 通告如下 现通告 特此公告 特此公示 社会公开征求意见 公开征求意见 公开征求公众意见
    公开征求社会意见 征求公众意见 征求社会公众意见 社会公示 全社会公示 面向社会征集 面向社会公开征集
    向社会征集 告知如下
""")
_MADE_PUBLIC = Late(
    r"(?:现[将予对就面向进特把按根拟经公依给发][^。\n]{0,60}?|(?:特|予以|进行)[^。,，\n]{0,30}?)(?:公示|公告)(?:如下|[,，。:：;；\d]|期|$)"
)
_DATED_LABEL = Late(r"公示(?:期限?|时间)(?:为|[:：自从(（])[^。\n]{0,14}20\d\d\s*[年./-]")
_ANSWERED = words("异议 意见 反映 反馈 监督 联系")
_ASKS = words("""
    征求意见时间 征求意见期 意见征集时间 征集时间 意见反馈 反馈意见 截止 可通过 通过以下 以下途径 以下方式
    邮寄 发送 公示期 公示时间 异议 联系人 联系电话 联系方式 监督电话 起止 电话 期限 书面 提交 提出意见 日前
    意见表 日内 如有
""")
_TENDER = words("项目名称 项目编号 项目情况 采购人 采购编号 采购单位 招标人 招标编号 招标单位")
_ON_SALE = words("标的 报名 起拍 保证金 挂牌")
_SALE = Late(
    r"(?:标的(?:名称|类型|状态|编号)|挂牌价|起拍价|转让底价|保证金|报名(?:开始|截止)时间|竞价(?:开始|方式))[:：|]"
)
_AWARD = words("中标 成交 候选人 开标 投标 招标 采购")
_FROM_NOW = words("自本公告 自公告之日 自本公示 自本通告 自见报之日 自登报之日 本公告发布之日")
_ASKED = words("请 限 应 逾期")
_RESOLVED = words("股东会 股东决定 股东决议 董事会 决议 决定 全体股东 解散 注销 清算")
_WOUND_UP = words("减少 减资 减至 合并 分立 注销 解散 清算")
_OPENERS = words("你 送达 公示 公告 征求意见 征集 标的 项目 采购 招标 股东 债权人 本院")
_PREAMBLES = words("根据 按照 依据 为 经 因 鉴于 依照 各 受")


def opens_notice(line: str, following: str) -> bool:
    """Whether a line without a title begins a notice; `following` is the text behind it."""
    alone = line[-1] in ":："
    if not alone and not has_any(line, _OPENERS):
        return False
    if STATUTE.match(line) or is_reported(line) or has_any(line, _TERMS_OF_USE):
        return False
    if _serves(line) and ("送达" in line or _addresses(line)):
        return True
    if _is_addressee(line) and _serves(following[:400]):
        return True
    if has_any(line, _FROM_NOW) and "施行" not in line and has_any(line, _ASKED):
        return has_any(line, _SPEAKERS) or _FULL_DATE.search(following[:200]) is not None
    if has_any(line, _FROM_NOW) and "质疑" in following[:200] and has_any(following[:200], _AWARD):
        return True
    if "公示" in line and _DATED_LABEL.search(line) and has_any(line + following[:300], _ANSWERED):
        return True
    if _makes_public(line):
        return "如下" in line or has_any(line, _ASKS) or has_any(following[:800], (*_ASKS, "特此公告"))
    if has_any(line, _TENDER):
        again = has_any(following[:600], _TENDER) or sum(label in line for label in _TENDER) > 2
        return again and (has_any(line, _AWARD) or has_any(following[:600], _AWARD))
    if has_any(line, _ON_SALE) and len(_SALE.findall(line + following[:600])) > 2:
        return True
    if has_any(line, _RESOLVED) and has_any(line, _WOUND_UP) and "应当自" not in line:
        return "债权" in line or "债权" in following[:200]
    return False


def begins_anew(line: str, following: str) -> bool:
    """Whether a line addresses somebody new while the notice of service before it was not signed."""
    if _is_addressee(line):
        return _serves(following[:400])
    head = line[:12]
    return _serves(line) and _addresses(line) and not has_any(head, _LABELS) and not _ITEM.search(head)


def is_preamble(line: str) -> bool:
    """Whether a paragraph gives a notice's grounds, as the first words of one without a title do."""
    return line.startswith(_PREAMBLES) and not is_reported(line)


def is_notice(title: str, body: str) -> bool:
    """Whether a piece of a page is a notice; `title` is "" where none was found."""
    if not body.strip() or statute_in(body) is not None:
        return False
    if is_reported(body[:300]) and not _addresses(body):
        return False
    if "[" in body and len(_DIGEST.findall(body)) > 1:
        return False
    if has_any(body, _PLACEHOLDERS) and (len(_BLANKS.findall(body)) > 2 or _BLANK_DATE.search(body)):
        return False
    if has_any(title, _TEACHING_TITLES) or _speaks_about(title, body):
        return False
    if not title and _FRAGMENT.match(body) and has_any(body, _PROSPECTUS):
        return False  # from the middle of a larger paper
    if not title and not (has_any(body, _SPEAKERS) or _FULL_DATE.search(body)):
        return False
    if "送达" in body and has_any(body, _RULES) and "征求" not in body and "你" not in body:
        return False  # a rule about service, issued as a 公告
    if has_any(title, _NORMATIVE) and has_any(body, ("施行", "执行")) and not has_any(body, _ASKS_SOMEBODY):
        return False  # a rule for everybody, issued as a 公告
    if "送达" in title and len(title) < _SHORTEST_LIVE and not (has_any(body, _SPEAKERS) or _FULL_DATE.search(body)):
        return False  # the heading of a paragraph about service
    if title.endswith("通知") and ("印发" in title or ("政府" in title and has_any(body[:60], _LOWER_OFFICES))):
        return False  # an office's order to those below it
    if not title and len(body) < _SHORTEST_TENDER and "采购" in body and "送达" not in body:
        return False  # the cover of a tender's papers
    if has_any(title, _NO_NOTICE_TITLES) and "公示" not in title:
        return False
    if has_any(title, _HIRING) and "公示" not in title and not has_any(title + body, _HIRING_BY_OFFICE):
        return False
    declares = has_any(title, _DECLARATIONS) or title.endswith(("声明", "启事")) or "声明作废" in body[:_SHORT]
    if declares and not has_any(body, _PERIOD_SIGNS):
        return False
    if "征求意见" in title and not has_any(body, _ASKS):
        return False
    if has_any(body, _FORMULAS):
        return True
    return bool(title) and not has_any(body[-12:], ("...", "…")) and _DATED.search(body) is not None


def statute_in(body: str) -> int | None:
    """Where the articles of a law begin in a text; 第一条 under an item 一、 is a list of the notice's own."""
    if body.count("条") < 2 or len(STATUTE.findall(body)) < 2:
        return None
    first = STATUTE.search(body)
    assert first is not None
    return None if "\n一、" in body[: first.start()] and "\n二、" in body[first.start() :] else first.start()


def _speaks_about(title: str, body: str) -> bool:
    """Whether a text teaches how notices are made, or tells of one that was; a title and a date show a notice."""
    named = len(title) >= _SHORTEST_LIVE and has_any(title[-3:], ("公告", "公示", "通告", "通知"))
    if named and ("特此" in body or _FULL_DATE.search(body) is not None):
        return False
    taught = sum(word in body[:1500] for word in _TEACHING)
    return taught > named or has_any(body[:600], _TOLD) or _ORDERS.search(body[:600]) is not None


def is_reported(text: str) -> bool:
    """Whether a text speaks about a notice, as news do, instead of being one."""
    if has_any(text, _REPORTERS) or text.startswith(_RECENTLY):
        return True
    return _followed(text, "据", 20, _SAID, "根依") or _followed(text, "”", 10, _SPEAKS, "")


def _followed(text: str, sign: str, reach: int, any_of: tuple[str, ...], unless_after: str) -> bool:
    """Whether one of the words stands close behind `sign` in the same sentence (据…报道, ”他说)."""
    at = text.find(sign)
    while at >= 0:
        if at == 0 or text[at - 1] not in unless_after:
            piece = text[at + 1 : at + 1 + reach + 2]
            stop = piece.find("。")
            if has_any(piece[:stop] if stop >= 0 else piece, any_of):
                return True
        at = text.find(sign, at + 1)
    return False


def _serves(text: str) -> bool:
    return has_any(text, _SPOKEN_TO) and has_any(text, _SERVICE)


def _addresses(line: str) -> bool:
    """张某（身份证号：…）：本院受理… - a name, a colon, and somebody who speaks to it."""
    at = -1
    for _ in range(4):
        half, full = line.find(":", at + 1, 300), line.find("：", at + 1, 300)
        at = min(half, full) if min(half, full) >= 0 else max(half, full)
        if at < 1 or "。" in line[:at] or "；" in line[:at] or "\n" in line[:at].strip():
            return False
        if line[at + 1 : at + 40].lstrip().startswith(_ADDRESSEES_VERB):
            return True
    return False


def _is_addressee(line: str) -> bool:
    """A line that is nothing but whom the notice speaks to: 江州市某某公司："""
    if line[-1] not in ":：" or not 3 <= len(line) <= 200:
        return False
    name = line[:-1]
    return not has_any(name, ("。", "；", ";", ":", "：")) and not has_any(name, _LABELS) and not _ITEM.search(name)


def _makes_public(line: str) -> bool:
    if has_any(line, _DECLARED) or ("征求" in line and "意见" in line and ("现" in line or "公布" in line)):
        return True
    return has_any(line, ("公示", "公告")) and _MADE_PUBLIC.search(line) is not None
