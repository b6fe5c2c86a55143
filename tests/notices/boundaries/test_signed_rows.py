"""Rows of a column that are each a whole text: with their signer behind them, or behind a heading in brackets."""

from tests.notices.reading import read

TOLD = "昨夜初雪，城东薄薄一层。城西的孩子坐公交去城东看雪，站了二十分钟，回来了。"
WATER = "【停水】12月18日22:00至19日6:00，迎宾路改接管道，迎宾里停水，请储水。（南浔口供水公司）"
HEARING = "【征地听证】石埝村听证会12月30日上午9点召开，被征地农户可于12月21日前报名。（南浔口镇人民政府）"
PAYMENT = "【年度缴费】城乡居民医保集中缴费12月31日结束，过期缴费要等待期，请尽早。（南浔口县医疗保障局）"


def _rows(text: str) -> list[tuple[int, str | None]]:
    return [(notice.place.line, notice.issuer) for notice in read(text)]


def test_each_row_with_its_signer_in_brackets_is_a_text() -> None:
    page = f"早安南浔口\n{TOLD}\n公示公告📢\n🔹{WATER}\n🔹{HEARING}\n生活贴士💡\n蜂蜜结晶了还能吃。\n🔹{PAYMENT}\n"
    assert _rows(page) == [(4, "南浔口供水公司"), (5, "南浔口镇人民政府"), (8, "南浔口县医疗保障局")]


def test_rows_that_begin_with_their_day() -> None:
    page = (
        "下周抢先知（3月5日—3月11日）\n"
        "3月5日　学雷锋日。志愿者在桥头磨剪子，磨了四十一把，有一把磨断了，赔了新的。\n"
        "3月6日 截止　全镇独居老人入户登记表，请各户把表交到村委会，逾期不发慰问金。　宁海镇民政办公室\n"
        "3月8日 停电　上午八点到十一点，集镇10千伏线路消缺，沿街商铺请备电。　宁海供电所\n"
        "3月9日 起　宁海镇2026年春季森林防火封山，禁止一切野外用火，至4月30日止。　宁海镇人民政府\n"
    )
    assert _rows(page) == [(3, "宁海镇民政办公室"), (4, "宁海供电所"), (5, "宁海镇人民政府")]


def test_a_schedule_that_one_office_signs_is_one_notice() -> None:
    text = (
        "宁海镇冬季集中供暖缴费安排\n"
        "11月3日　东街、西街居民到镇政府一楼缴费，请带上年度票据。\n"
        "11月4日　南关、北关居民到镇政府一楼缴费，请带上年度票据。\n"
        "11月5日　各商铺、机关单位到镇政府二楼缴费，请带单位证明。\n"
        "宁海镇供热站\n2026年10月28日\n"
    )
    assert _rows(text) == [(1, "宁海镇供热站")]


def test_rows_that_one_signer_or_none_closes_are_not_parted() -> None:
    said = "（宁海镇人民政府）"
    lines = "".join(f"{k}号线路10月{k}日停运一天，乘客请改乘加班车。{said}\n" for k in (1, 2, 3))
    assert len(_rows(f"宁海镇公交停运通告\n{lines}宁海镇人民政府\n2026年9月28日\n")) == 1


COLUMN = """澄州晚报 2026.7.8 星期三 便民广告
【停气通知】因阳光路中压管碰口
，7月10日21时至11日5时对阳光路
、星河湾、市十二中停气，请关好
灶前阀。澄州华润燃气
【注销】澄州市福满堂养老服务中
心（民办非企业单位）经理事会决
议注销，请债权人自见报之日起45
日内来我中心申报债权。
【招租】澄州市粮食局老仓库3号
仓（600平方米）公开招租，租期3
年，报名截止7月15日17时，7月17
日上午10时竞价。联系5521009
【致歉声明】2026年6月28日，本
人驾驶浙X12345号车在中山路与环
卫工人发生争执，言行失当，特向
当事人及广大市民公开道歉。嵇某
【停业清库】本店因拆迁将于7月2
5日停业，持有储值卡的顾客请于7
月24日前到店退款或消费完毕。澄
州百姓家超市人民路店
"""


def test_headings_in_brackets_begin_a_text_in_a_narrow_column() -> None:
    assert [line for line, _ in _rows(COLUMN)] == [2, 6, 10, 14, 18]


def test_a_digest_of_other_notices_is_none() -> None:
    digest = (
        "公告速览（A股）\n更新时间：2024-12-10 07:30\n"
        "【股东大会】云天精工：将于2024年12月26日15:20召开2024年第五次临时股东大会，登记时间为12月20日。\n"
        "【回购】芝罘医药：截至11月30日累计回购212万股。\n"
        "【解禁】元合智能：3860万股限售股12月16日上市流通。\n"
    )
    assert _rows(digest) == []


def test_a_park_that_shuts_its_gate_sells_nothing() -> None:
    page = (
        "◆【停水】因管网检修，12月8日9时至17时柳林路停水，请储水。城南供水公司\n"
        "◆【闭园】滨河公园12月9日至10日闭园检修，停止入园。滨河公园管理处\n"
        "◆【管制】车展期间12月12日至14日，会展路单行，请绕行。城南交警大队\n"
    )
    assert [line for line, _ in _rows(page)] == [1, 2, 3]
