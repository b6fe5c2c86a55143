# ruff: noqa: E501 - tables of texts
"""Notices among news on a newspaper's page, and between a site's path and its foot: each with its own name and day."""

import pytest

import deadline_cli
from tests.notices.reading import read

CANDIDATES = "档案架采购中标候选人公示\n一、第一中标候选人：云锦装备有限公司\n二、公示期：2026年4月30日至2026年5月2日\n三、投标人对评标结果有异议的，应在公示期间提出。\n槐北县档案馆\n2026年4月29日\n"
NEWS = "省里十部门联合印发方案：压缩公示时间，提高审批效率\n方案提出，工程建设项目的公示期一律压缩到五个工作日以内，对公示有意见的可以反映。\n"
SURVEY = "七成受访者不知道“公示期”能提意见\n统计局近日公布的一项调查显示，知道可以在公示期内反映意见的只有三成。\n"
DUES = "云锦网络科技有限公司：\n你单位欠缴社会保险费，现登报送达催缴通知，请自公告之日起十五日内缴清。\n江州市社会保险费征缴处\n2024年4月29日\n"
NAMED_ONLY = "地名命名方案公示\n我县拟对新建的道路命名，现向社会公示，公示期5个工作日，对命名有建议的可致电县民政局。\n槐北县民政局\n"
DECLARED = "江州县人民法院\n公告\n本院受理申请人康某申请宣告翟某失踪一案。希翟某自公告之日起三个月内向本院申报，逾期本院将判决宣告其失踪。\n二〇二六年一月十二日\n"


def signed(text: str) -> list[tuple[str | None, str | None]]:
    """Who signs each notice of a page, and on which day."""
    return [(n.issuer, n.issue_date and str(n.issue_date.date)) for n in read(text)]


@pytest.mark.parametrize("news", [NEWS, SURVEY])
def test_a_signed_notice_ends_whatever_words_the_news_under_it_has(news: str) -> None:
    """公示期 and 意见 in the news do not go on with it: its day is not that of the next notice."""
    assert signed(CANDIDATES + news + DUES) == [
        ("槐北县档案馆", "2026-04-29"),
        ("江州市社会保险费征缴处", "2024-04-29"),
    ]


def test_of_two_names_the_first_signs_and_the_second_heads() -> None:
    assert signed(NAMED_ONLY + DECLARED) == [("槐北县民政局", None), ("江州县人民法院", "2026-01-12")]


@pytest.mark.parametrize(
    "foot",
    [
        "【打印本页】【关闭窗口】\n",
        "打印　关闭\n",
        "上一篇：没有了\n下一篇：没有了\n",
        "版权所有 网站标识码 3601000001\n",
        "首页 | 关于我们 | 联系我们\n",
    ],
)
@pytest.mark.parametrize("day", ["", "二〇二六年一月十九日\n"])
def test_the_last_name_signs_over_a_sites_foot(day: str, foot: str) -> None:
    text = f"催缴通知\n请用户于2026年3月20日前结清欠费，逾期将依法处理。\n{day}槐北县水务有限公司\n{foot}"
    assert signed(text) == [("槐北县水务有限公司", "2026-01-19" if day else None)]


@pytest.mark.parametrize("path", ["", "首页 > 信息公开 > 公示公告\n", "云桥社区»公告栏»便民公告\n"])
def test_a_sites_path_says_nothing_of_the_notice_under_it(path: str) -> None:
    """A shop stays a shop: its Sunday is no day on which an office is closed."""
    text = f"{path}告各位老主顾\n本店10月25日收摊，存的酒请于10月25日前取走。\n墨缘斋\n2026年9月15日\n"
    assert [f.code for f in deadline_cli.check(text).findings] == []


def test_the_rest_of_a_sentence_is_no_title() -> None:
    """A column broke 《中华人民共和国民事诉讼法》 before …向你公告."""
    text = "江州县人民法院公告\n方某：申请人端木某申请你监护权变更一案，依照《中华人民共和国民事\n诉讼法》第九十五条之规定，向你公告\n送达申请书副本，自公告之日起经过三十日即视为送达。\n2024年7月22日\n"
    assert len(read(text)) == 1


def test_a_name_that_signs_without_a_day_ends_its_notice_above_a_headline() -> None:
    served = "童某：本院受理云桥农商行诉你合同纠纷一案，现公告送达判决书。自公告之日起30日视为送达。\n江州县人民法院\n"
    news = "四月法院开放日走进校园\n近日，学生们走进法庭。“原来公告送达要等三十天。”学生说。\n"
    assert [(n.issuer, len(n.periods)) for n in read(served + news)] == [("江州县人民法院", 1)]


def test_what_a_product_serves_for_is_no_title() -> None:
    text = "磁吸展示板\n适用：小区公示、学校通知、村务公开\n活动：8月1日至8月7日买三送一\n"
    assert read(text) == ()


@pytest.mark.parametrize("mark", ["★", "●", "◆", "■", "☆", "▶"])
def test_marked_lines_over_a_signature_are_items_whatever_the_mark(mark: str) -> None:
    items = ["请于2026年6月20日前更新；", "活动时间：即日起—2026年6月30日；", "未更新的7月1日起无法登录。"]
    body = "".join(f"{mark}{item}\n" for item in items)
    text = (
        f"关于停用旧版的告知书\n我公司定于2026年6月30日停用旧版。\n{body}感谢支持！\n江州燃气有限公司\n2026年5月11日\n"
    )
    (notice,) = read(text)
    assert (notice.issuer, [str(w.end.date) for w in notice.windows if w.end]) == (
        "江州燃气有限公司",
        ["2026-06-20", "2026-06-30"],
    )


@pytest.mark.parametrize("mark", ["◆", "・", "●"])
def test_a_price_behind_a_name_makes_no_notice(mark: str) -> None:
    text = f"登报 在线办理\n{mark}遗失声明 80元　{mark}减资公告（45天）200元\n公告期怎么算？见报次日起算，45日届满。\n"
    assert read(text) == ()


@pytest.mark.parametrize(
    ("foot", "issuer"),
    [
        ("权利人：柏某　面积：126.8㎡\n江州县不动产登记中心　2026年9月22日\n", "江州县不动产登记中心"),
        ("声明人：安某某\n2026年9月22日\n", "安某某"),
    ],
)
def test_the_name_is_not_run_into_by_the_line_above_it(foot: str, issuer: str) -> None:
    text = f"不动产登记公告\n拟对下列权利予以登记，如有异议请自本公告之日起十五个工作日内书面提出。\n{foot}"
    assert [n.issuer for n in read(text)] == [issuer]


def test_the_name_over_a_heading_is_its_own_where_a_day_alone_signs_under_it() -> None:
    news = "新闻网讯（记者 谷某）记者昨日从市住建局获悉，管理办法征求意见以来收到建议多条，预计年底前提交审议。\n"
    registration = "江州市中级人民法院\n特别代表人诉讼权利登记公告\n本院受理邢某等诉云锦公司证券虚假陈述责任纠纷一案，符合权利人范围的投资者请于公告之日起三十日内登记。\n2026年5月18日\n"
    assert signed(news + registration) == [("江州市中级人民法院", "2026-05-18")]


@pytest.mark.parametrize(
    ("below", "issuers"),
    [
        (
            "云桥县中医院彩超市场调研公告\n我院拟购置彩超，欢迎供应商于2026年3月20日前报名。\n云桥县中医院\n2026年3月4日\n",
            ["江州市中级人民法院", "云桥县中医院"],
        ),
        ("关于寄存物品的公告\n请物主于2026年3月20日前领取。\n2026年3月4日\n", [None, "江州市中级人民法院"]),
    ],
)
def test_a_name_between_a_day_and_a_heading(below: str, issuers: list[str | None]) -> None:
    """It signs where the heading below names its own office, and heads where that begins with 关于."""
    first = "公告\n本院裁定受理云锦公司破产清算一案，债权人应于2026年4月20日前申报债权。\n特此公告\n2026年3月3日\n江州市中级人民法院\n"
    assert [name for name, _ in signed(first + below)] == issuers
