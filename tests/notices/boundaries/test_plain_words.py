"""Notices in plain words, without a word of the trade; and texts that print such words and are none."""
# ruff: noqa: E501 - sentences

import pytest

from tests.notices.reading import only, read

LIFT = "电梯检修\n东单元的电梯周四（9.17）检修，早8点到下午3点停用。\n带孩子的请走楼梯，有急事找6楼老范。\n柳园小区业委会\n2026年9月15日\n"
FERRY = "封渡\n上游泄洪，水位过警戒线。\n二〇二六年七月三日十二时起，石矶渡停渡，人车绕走大桥。\n石矶渡管理所\n二〇二六年七月二日\n"
BEES = "告养蜂户书\n全镇油菜统一打药，日子定了：3月28日至3月30日，早6点起。\n蜂箱请提前一天挪到河西。\n槐北镇农业技术推广站\n2026年3月22日\n"
SHOP = "关门了\n干了二十年，腿不行了。\n手里有储值卡的老主顾，6月20日之前来退；修好没取的鞋，也是这天之前来拿。\n老何修鞋\n2026年5月18日\n"
TICKETS = (
    "【退票】\n原定9月12日的戏不演了。\n窗口买的票，带票根来，9月30日闭馆前办完。\n槐北大戏院票务部\n2026年9月9日\n"
)
CAT = "寻猫\n橘白公猫，断尾，5月30日晚在东园走失，6月5日前找到的酬谢八百元。\n微信同号 000\n何女士\n2026年6月1日\n"


@pytest.mark.parametrize("text", [LIFT, FERRY, BEES, SHOP, TICKETS, CAT])
def test_a_notice_in_plain_words(text: str) -> None:
    assert only(text).place.end_line == text.count("\n")


@pytest.mark.parametrize(
    "text",
    [
        # a newspaper's receipt for two small notices
        "槐北晨报广告收讫凭据　No.003\n客户：云锦茶业（注销刊登）\n项目　　规格　　次数　　金额\n减资公告　　5.2×4cm　　1　　480.00\n"
        "遗失声明　　3.1×2cm　　1　　120.00\n刊登日：2026-03-17　　版面：B6\n合计：陆佰元　　开票：2026-03-16\n退款须于见报日3日前提出\n",
        # a remark on an article of the law
        "【条文主旨】本条规定财产代管人的公告寻找期间。\n【释义】公告期为三个月，宣告死亡案件为一年。\n"
        "【适用提示】公告内容须载明被申请人应当在规定期间内向受理法院申报其地址及联系方式，否则将被宣告失踪。\n",
        # a mail about a draft: what it quotes is another's words
        "发件人：何岚\n收件人：法务组\n主题：回复：注销公告稿件\n各位好，\n附件里的公告有一处要改：“自公告之日起30日内”应改成45日。\n"
        "改好以后请于3月6日前发我，最迟3月11日见报。\n何岚\n2026年3月4日\n",
        # a form whose blanks are blanks
        "关于槐北市 区 小区首次业主大会会议形式的公告\n一、会议采用下述第 种形式：书面征求意见。\n业主如有疑问，请在 年 月 日之前与筹备组联系。\n"
        "槐北市 区 小区业主大会筹备组（代章）\n 年 月 日\n",
        # a report of what was done
        "东园绿地的情况\n接到反映后，我队于3月2日到场核实，情况属实，垃圾已清运完毕。\n槐北县城市管理执法大队\n2026年3月25日\n",
    ],
)
def test_a_text_with_such_words_is_none(text: str) -> None:
    assert read(text) == ()


def test_rules_part_small_notices() -> None:
    rule = "━━━━━━━━━━━━━━"
    page = (
        f"槐北日报　2026年6月9日\n{rule}\n注销公告　槐北县晨曦托育中心决定注销，请债权人自本公告之日起45日内申报债权。清算组：2026年6月8日\n{rule}\n"
        f"催收公告　请各债务人自本公告发布之日起10日内履行还款义务。　云锦资产管理有限公司　2026年6月9日\n{rule}\n"
    )
    assert [(n.title, n.place.line, n.place.end_line) for n in read(page)] == [("注销公告", 3, 3), ("催收公告", 5, 5)]


def test_the_numbered_notices_of_a_board() -> None:
    board = (
        "云桥街道办事处公告栏　第46周\n\n一、居务公开\n三季度收支明细已上墙，公布时间2026年11月9日至11月18日，有疑问的可查凭证。\n"
        "云桥社区居民委员会　2026年11月9日\n\n二、兵役登记\n年满18周岁的男性公民，2026年12月31日前登录网站完成登记。\n"
        "云桥街道武装部　2026年11月6日\n\n三、流感疫苗\n65岁以上老人免费接种，11月16日—11月20日，带身份证。\n云桥社区卫生服务站\n2026年11月10日\n"
    )
    assert [(n.title, n.place.line, n.place.end_line) for n in read(board)] == [
        ("居务公开", 3, 5),
        ("兵役登记", 7, 9),
        ("流感疫苗", 11, 14),
    ]


def test_a_listing_by_labels_is_signed_by_its_label() -> None:
    listing = "转让标的：闲置校车2辆\n信息披露期：自2026年8月3日起10个工作日\n报名截止：2026年8月14日17:00\n转让底价：3.6万元\n看样时间：2026年8月10日\n发布单位：槐北县公共资源交易中心\n"
    assert only(listing).issuer == "槐北县公共资源交易中心"


def test_service_in_plain_words() -> None:
    said = "公告\n穆某：本委受理曲某与你争议一案，现将申请书副本送给你，自发出之日起经过30日就算送到。送到后10日内交答辩书。\n槐北县劳动人事争议仲裁委员会\n2026年6月10日\n"
    assert [(p.role, str(p.deadline)) for p in only(said).periods] == [
        ("service", "2026-07-10"),
        ("answer", "2026-07-20"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "未在2025年12月31日前完成上一年度认证的，待遇自2026年1月起暂停。",
        "该汇票2025年8月8日出票，2026年2月8日到期，出票人云锦公司。",
    ],
)
def test_a_day_of_the_past_in_the_facts_closes_nothing(sentence: str) -> None:
    said = f"关于资格认证的公告\n{sentence}请下列人员自本公告发布之日起三十日内办理认证。\n槐北县社会保险中心\n2026年3月16日\n"
    assert [w.text for w in only(said).windows] == []
