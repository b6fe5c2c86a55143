"""What makes words a notice, and what keeps an article, a statute or an advertisement out."""

from __future__ import annotations

import re

from deadline_cli.notices.late import Late
from deadline_cli.notices.pages.addressees import addresses
from deadline_cli.notices.pages.forms import is_form
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.numerals import HAN

_FORMULAS = words("""
    公告 公示 通告 送达 如下 异议 特此 征求公众 征求社会 征求各方 征求意见 公众意见 意见反馈 反馈意见
    提出意见 起止时间 债权 清算 减资 注册资本 申报权利 宣告失踪 宣告死亡 下落不明 拍卖 竞买 变卖 挂牌 招租
    招标 投标 采购 磋商 询价 中标 成交 竞价 报名 听证 股东会 股东大会 业主大会 召开 不动产 登记 补发 认领
    招领 征收 补偿 安置 拆迁 腾退 催收 逾期 作废 停水 停电 放假 更正 本公司 本院 本局 我局 我院 本委 经研究
    名单 征集时间
""")
# Reporters' words; 记者 alone is no sign: 申领记者证人员 are made public in notices.
_REPORTERS = words("""
    本报讯 本报记者 实习记者 记者从 （记者 (记者 □记者 记者获悉 对记者 诉记者 记者了解
    □通讯员 本报通讯员 获悉 ，近日 ，日前 。近日 。日前 ,近日 ,日前 记者手记 （图/
    发布公告，就 发布公告,就 公告显示 公告称， 局称， 局称,
""")
# 中新网讯 某地一村…, 新华社某市2月3日电: the head of a report; 百度网讯科技公司, 新华社区 and 通讯员路 are names
_DATELINE_SIGNS = ("讯", "新华社", "通讯员")
_DATELINE = Late(
    rf"(?:^|[\n。]){HAN}{{0,8}}(?:网|电|社|台)讯(?=[ \t\u3000\xa0(（]|$)|新华社(?!区|会|团|保|群|工)"
    rf"|(?:(?<!{HAN})|(?<=[报网台]))通讯员(?!{HAN}{{0,3}}(?:路|街|巷|村|社区))"
)
_RECENTLY = ("近日", "日前")
_SAID = words("报道 获悉 消息 公告 介绍 了解")
_BEFORE_SOURCES = "另又而但再"  # 另据报道
_SPEAKS = words("说 表示 介绍")
STATUTE = re.compile(r"^(?:\*\*)?(?:《[^》\n]{2,40}》)?第[一二三四五六七八九十百零〇\d]{1,6}条", re.M)
# Articles of a charter whose lines run together: 。 第十二条 … 。 第十三条 …
_RUN_ON = Late(r"(?:(?<=。)|(?<=[\s\u3000]))第[一二三四五六七八九十百零〇\d]{1,6}条[ \u3000]")
_HIRING = words("招聘 诚聘 招工 急聘 聘请")
_ENROLMENT = words("报名时间 报名截止 报名期限 报名日期")
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
    登报业务 登报费用 本文将 本文介绍 本文就 本文为您 专业律师 问答 怎么写 怎么登 如何写 写法 很多人不清楚
    是什么 率先出台 市民来信 网友提问 网友留言 答复：
""")
_TEACHING_TITLES = words("""
    篇) 精选 模板 范本 样本 范文 怎么 如何 哪些 什么 吗 可否 能否 是否 流程 指南 解读 释义 要素 须知 说明书 攻略
    汇总 问答 注意事项
""")
_CHAPTER = Late(r"第[一二三四五六七八九十百\d]{1,4}章")
_CHAPTERS_OF_TENDERS = words("公告 邀请 招标 采购")  # 第一章 采购邀请
_OUTLINE = Late(r"(?:\d{1,2}[.、．]|[•·●*-]) ?")
_ASKS_HOW, _HEADLINE = words("如何 怎么 怎样"), 16
_SHORTEST_LIVE = 8
_SENTENCE_SIGNS = ("。", "，", ",", "；", ";")
_PROSPECTUS = words("录用 聘用 待遇 体检 考察 入职 面试 试用期 培训")
_FRAGMENT = Late(r"[（(]?(?:[二三四五六七八九]|[2-9])[)）、.．]")
_ORDERED = words("》要求 》明确 》指出 》强调 》提出")
_ORDERS = Late(r"(?:^|[。\n])《[^》\n]{2,20}》(?:要求|明确|指出|强调|提出)")  # news of a circular
_TOLD = words("""
    法院缺席判决 法院查明 法院公告送达起诉状 特此反馈 未接受到 未收到任何 未收到意见 发布了 进行了公示 进行了征求
    进行了网络 进行了报纸 进行了第一次
    进行了第二次 进行了首次 未收到群众 未收到公众 未收到任何 没有收到公众 公开发布了 刊登了两次 张贴了
    未收到有关意见 未收到相关意见 未收到反馈 未收到异议 未收到公众意见 进行了评审前公示 进行了公开公示
""")
_ONCE_MORE = words(
    "再次公示 重新公示 再次公告 重新公告 现予公示 现再次 本公告发布 本公告之日 本公示发布 自本公告 自本公示"
)
_DIGEST = Late(r"\[\d\]\s*[-\n]")
SPEAKERS = words("""
    我局 我委 我院 我校 我部 我办 我公司 我司 本公司 本局 本院 本委 本校 本单位 本机关 我单位 我厅 我镇 我县
    我市 我区 我省 我中心 我会 本会 我们 我行 我站 我处 我支队 我大队 支队 大队 你 电话 联系 特此
    现将《 请来电 请致电 请来函 请来信
""")
FULL_DATE = re.compile(r"20\d\d\s*(?:[年届]|[./-]\s*\d)|二[〇○零]..年")
_DECLARATIONS = words("遗失 丢失 挂失 作废 寻物 寻人 寻狗 道歉 致歉 讣告")
_SHORT = 150  # a declaration of loss is no longer
_SHORTEST_TENDER = 100
_HEADLINES = ("征求意见", "征求意见稿", "意见征集")
_NOW = words("现将 现予 现对 现就 现按 现向 现面向")
_IN_PERSON = words("现 我 请 欢迎 特此 广泛 本")
_MADE_KNOWN = words("公示 公告 公布 通告 拟 异议 反映 举报 失信 债权 中标 中选 成交 监督")
_RULES = words("施行 适用范围")
_NORMATIVE = words("有关问题 有关事项 若干 口径 办法 规定 规则 标准 规范")
_ASKS_SOMEBODY = words("你 征求 意见 异议 报名 债权 认领 听证 联系 电话 公示期 开庭")
_LOWER_OFFICES = words("各县 各市 各区 各乡 各镇 各省 各街道 各设区")
_HEADLINE_NAMES = ("公布", "公报", "名单", "公开")  # headlines of news end so too
_DISCLOSURES = words("公示 信息公开 全文公开 全本公开 批后公布 批前公布")
_TURNS_TO_ALL = words("公示 电话 邮箱 特此 现将 现予 反馈 反映 报名 报到 领取 咨询")
_PERIOD_SIGNS = words("前来 日前 日内 天内 月内 期为 异议 逾期 之日起")
_DATED = Late(r"[\d〇○零一二三四五六七八九十] ?(?:个?工作)?[日天]|[个\d] ?月|\d[-./]\d{1,2}[-./]\d")
ASKS = words("""
    征求意见时间 征求意见期 意见征集时间 征集时间 意见反馈 反馈意见 截止 可通过 通过以下 以下途径 以下方式
    邮寄 发送 公示期 公示时间 异议 联系人 联系电话 联系方式 监督电话 起止 电话 期限 书面 提交 提出意见 日前
    意见表 日内 如有 反馈方式
""")


def is_notice(title: str, body: str) -> bool:
    """Whether a piece of a page is a notice; `title` is "" where none was found."""
    if not body.strip() or statute_in(body) is not None:
        return False
    if is_reported(body[:300]) and not addresses(body):
        return False
    if "[" in body and len(_DIGEST.findall(body)) > 1:
        return False
    if is_form(body):
        return False
    if has_any(title, _TEACHING_TITLES) or _speaks_about(title, body):
        return False
    if _CHAPTER.search(title) is not None and not has_any(title, _CHAPTERS_OF_TENDERS):
        return False
    if _OUTLINE.match(title) and not (has_any(body, SPEAKERS) or FULL_DATE.search(body) or addresses(body)):
        return False  # a point of a summary
    if len(title) <= _SHORTEST_LIVE and not has_any(body, _SENTENCE_SIGNS) and _DATED.search(body) is None:
        return False  # a site's column under the notice: 法院公告, its pages, the next column
    if not title and "起施行" in body and not (has_any(body, _ASKS_SOMEBODY) or "特此" in body):
        return False  # the last articles of a statute
    if not title and (_is_prospectus(body) or has_any(body[:_HEADLINE], _ASKS_HOW)):
        return False  # from the middle of a larger paper; an answer whose headline runs into it
    if not title and not (has_any(body, SPEAKERS) or FULL_DATE.search(body) or has_any(body[:160], _NOW)):
        return False
    if title.endswith("名单") and not has_any(title + body, _MADE_KNOWN):
        return False  # a list in a law or of a team
    if "送达" in body and has_any(body, _RULES) and "征求" not in body and "你" not in body:
        return False  # a rule about service, issued as a 公告
    if has_any(title, _NORMATIVE) and has_any(body, ("施行", "执行")) and not has_any(body, _ASKS_SOMEBODY):
        return False  # a rule for everybody, issued as a 公告
    impersonal = not (has_any(body, SPEAKERS) or FULL_DATE.search(body) or addresses(body))
    if "送达" in title and len(title) < _SHORTEST_LIVE and impersonal:
        return False  # the heading of a paragraph about service
    if title.endswith("通知") and ("印发" in title or ("政府" in title and has_any(body[:60], _LOWER_OFFICES))):
        return False  # an office's order to those below it
    if not title and len(body) < _SHORTEST_TENDER and "采购" in body and "送达" not in body:
        return False  # the cover of a tender's papers
    if has_any(title, _NO_NOTICE_TITLES) and "公示" not in title:
        return False
    if has_any(title, _HIRING) and "公示" not in title and not has_any(title + body, _HIRING_BY_OFFICE):
        return title.rstrip("】〗]").endswith("公告") and "公开招聘" in title + body and has_any(body, _ENROLMENT)
    declares = has_any(title, _DECLARATIONS) or title.endswith(("声明", "启事")) or "声明作废" in body[:_SHORT]
    if declares and not has_any(body, _PERIOD_SIGNS):
        return False
    if title.endswith(_HEADLINE_NAMES) and not (
        has_any(title, _DISCLOSURES) or has_any(body, _PERIOD_SIGNS) or has_any(body, _TURNS_TO_ALL)
    ):
        return False  # 首批图像对外公布, 第二次全体会议公报: nobody is asked for anything
    if title.endswith(_HEADLINES) and not has_any(body, _IN_PERSON):
        return False  # news: 某部就…公开征求意见
    if "征求意见" in title and not has_any(body, ASKS):
        return False
    if has_any(body, _FORMULAS):
        return True
    return bool(title) and not has_any(body[-12:], ("...", "…")) and _DATED.search(body) is not None


def _is_prospectus(body: str) -> bool:
    """Whether a text without a title is a piece of a plan for hiring or examining."""
    if _FRAGMENT.match(body):
        return has_any(body, _PROSPECTUS)
    return FULL_DATE.search(body) is None and sum(word in body for word in _PROSPECTUS) > 2


def statute_in(body: str) -> int | None:
    """Where the articles of a law begin in a text; 第一条 under an item 一、 is a list of the notice's own."""
    if body.count("条") < 2:
        return None
    if len(STATUTE.findall(body)) < 2:
        run_on = _RUN_ON.findall(body) if has_any(body, (" 第", "\u3000第", "。第")) else ()
        return body.index(run_on[0]) if len(run_on) > 2 else None
    first = STATUTE.search(body)
    assert first is not None
    return None if "\n一、" in body[: first.start()] and "\n二、" in body[first.start() :] else first.start()


def _speaks_about(title: str, body: str) -> bool:
    """Whether a text teaches how notices are made, or tells of one that was; a title and a date show a notice."""
    named = len(title) >= _SHORTEST_LIVE and has_any(title[-3:], ("公告", "公示", "通告", "通知"))
    if named and ("特此" in body or FULL_DATE.search(body) is not None):
        return False
    beginning = body[:1500]
    taught = sum(word in beginning for word in _TEACHING)
    head = body[:600].replace("公示催告", "催告")
    told = has_any(head, _TOLD) and not has_any(head, _ONCE_MORE) and not _tells_it_here(head)
    return taught > named or told or (has_any(head, _ORDERED) and _ORDERS.search(head) is not None)


def _tells_it_here(head: str) -> bool:
    """进行了第二次公示，公示内容如下: what follows is the notice, unless a day of the past stands before."""
    at = max(head.find("公示内容如下"), head.find("公告内容如下"))
    return at >= 0 and FULL_DATE.search(head, 0, at) is None


def is_reported(text: str) -> bool:
    """Whether a text speaks about a notice, as news do, instead of being one."""
    if has_any(text, _REPORTERS) or text.startswith(_RECENTLY):
        return True
    if has_any(text, _DATELINE_SIGNS) and _DATELINE.search(text) is not None:
        return True
    return _followed(text, "据", 20, _SAID) or _followed(text, "”", 10, _SPEAKS)


def _followed(text: str, sign: str, reach: int, any_of: tuple[str, ...]) -> bool:
    """Whether one of the words stands close behind `sign` in the same sentence (据…报道, ”他说).

    据 begins a clause there: 证据, 数据, 票据 and 根据 end in it.
    """
    at = text.find(sign)
    while at >= 0:
        if sign != "据" or at == 0 or text[at - 1] in _BEFORE_SOURCES or not "\u4e00" <= text[at - 1] <= "\u9fff":
            piece = text[at + 1 : at + 1 + reach + 2]
            stop = piece.find("。")
            if has_any(piece[:stop] if stop >= 0 else piece, any_of):
                return True
        at = text.find(sign, at + 1)
    return False
