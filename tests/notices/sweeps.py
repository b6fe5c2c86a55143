"""Notices with places for names and dates: whatever the names are, and wherever a line ends, the facts stay."""
# ruff: noqa: E501 - sentences

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.facts import Notice
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.phrases import words

PLAIN = "云锦商贸有限公司"
AWKWARD = words("""
    百度网讯科技有限公司 某某电讯有限公司 新华社区股份合作公司 流程工业园管理公司 如何桥物业公司 范本设计公司 小编文化传媒公司
    本报广告公司 通知村经济合作社 公告栏路百货店 记者站酒店公司 快报印务公司 观察家咨询公司 解读教育公司 指南针旅行社公司
    须知茶业公司 模板工程公司 问答科技公司 什么食品公司 优惠家电公司 大赛体育公司 隐私信息公司 招聘网络公司 抽奖网络公司
    直播预告科技公司 热线通讯公司 天气服务公司 福彩文具店 证据科技公司 据点餐饮公司 获悉信息公司 近日商贸公司 日前贸易公司
    施行建材公司 征文文化公司 意见箱文化公司 是指科技公司 第一步运动公司 攻略旅行社公司 起草人咨询公司
""")

NOTICES = {
    "summons": "{name}：\n本院受理原告何某诉你买卖合同纠纷一案，现依法向你公告送达起诉状副本及开庭传票。自本公告发出之日起经过30日即视为送达。"
    "定于2026年4月8日上午9时（遇节假日顺延）开庭审理。\n槐北县人民法院\n2026年2月3日\n",
    "served": "行政处罚决定书送达公告\n{name}：\n现依法向你单位公告送达行政处罚决定书，自公告之日起满30日即视为送达。\n"
    "槐北县市场监督管理局\n2026年2月3日\n",
    "reduction": "减资公告\n{name}经股东会决议，注册资本由900万元减至100万元。请债权人自本公告见报之日起45日内要求清偿债务或者提供担保。\n2026年3月2日\n",
    "environment": "{name}扩建项目环境影响报告书征求意见稿公示\n现公开征求公众意见，公众可自本公示发布之日起10个工作日内提出意见。联系电话：0000。\n"
    "{name}\n2026年3月2日\n",
    "consultation": "关于公开征求《{name}地块规划（征求意见稿）》意见的公告\n现向社会公开征求意见，公示期为2026年3月3日至2026年4月2日。\n"
    "槐北县自然资源局\n2026年3月2日\n",
    "publicity": "关于拟补助企业名单的公示\n经研究，现将{name}等三家企业予以公示，公示期5个工作日，如有异议请向我局反映。\n槐北县工业和信息化局\n2026年3月2日\n",
    "claims": "公告\n本院于2026年1月20日裁定受理{name}破产清算一案，债权人应在2026年3月10日前向管理人申报债权。\n槐北县人民法院\n2026年2月3日\n",
    "tender": "{name}设备采购招标公告\n一、项目概况：采购设备一批，欢迎投标。\n二、报名时间：2026年3月3日至2026年3月9日。\n三、联系电话：0000。\n"
    "{name}\n2026年3月2日\n",
}  # fmt: skip

DATES = (
    "2026年2月3日", "二〇二六年二月三日", "2026-02-03", "2026.2.3", "2026/2/3", "2026年02月03日",
)  # fmt: skip
WINDOWS = ("2026年2月4日至2026年2月24日", "2026-02-04至2026-02-24", "2026.2.4-2026.2.24", "2026/2/4～2026/2/24",
           "二〇二六年二月四日至二〇二六年二月二十四日")  # fmt: skip
WRAPPED = (
    "关于拟补助企业名单的公示\n经研究，现将拟补助企业名单予以公示，公示期为{window}，如有异议请以书面形式向我局反映，"
    "逾期不再受理，联系电话见我局网站公告栏，地址为槐北县新街一号，特此公示。\n槐北县工业和信息化局\n{date}\n"
)


def wrapped(text: str, width: int) -> str:
    """A text set in a column of so many characters."""
    return "\n".join(line[i : i + width] for line in text.split("\n") for i in range(0, max(len(line), 1), width))


def with_names() -> Iterator[tuple[str, str]]:
    """(a notice, an awkward name), each with each."""
    for key in NOTICES:
        for name in AWKWARD:
            yield key, name


def named_for_other_papers() -> Iterator[tuple[str, str]]:
    """(a notice, a firm that is called like a word of the lexicon which speaks against notices), each with each."""
    for name in (
        "talk",
        "hedge",
        "of-another",
        "interface",
        "record",
        "exercise",
        "example",
        "paper-title",
        "petition",
    ):
        for word in sense(name):
            if 2 <= len(word) <= 4 and all("\u4e00" <= sign <= "\u9fff" for sign in word):
                for key in NOTICES:
                    yield key, f"槐北{word}有限公司"


def facts(notices: tuple[Notice, ...]) -> list[tuple[object, ...]]:
    """What may not change with a name or a line's end."""
    return [
        (
            notice.kind,
            notice.rule,
            notice.issue_date and notice.issue_date.date,
            [(p.period, p.role, p.starts, p.deadline) for p in notice.periods],
            [(w.start and w.start.date, w.end and w.end.date) for w in notice.windows],
        )
        for notice in notices
    ]
