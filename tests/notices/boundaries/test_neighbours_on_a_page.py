"""Among stories and other texts a notice keeps its rows, its labels and its day, and takes nothing of its neighbours."""
# ruff: noqa: E501 - pages

import pytest

from tests.notices.reading import read

PIANO = "琴房的灯亮到九点\n老馆长说，谁弹得晚，谁锁门。他数了数，今年一共换了四十根弦，都挂在墙上。\n（责任编辑：小禾）"
FERRY = "渡口的老船退役\n船工把缆绳解下来，绕了三圈，挂在墙上，像挂一件旧衣裳。他说，水还在流。"
BREAD = "面包店开张那天\n记者走进巷子的时候，第一炉面包刚出炉。老板娘笑着说，先尝一块再问价钱也不迟。"
OUTAGE = "停水通知\n因管道抢修，2026年3月18日22时至次日6时南苑小区停水，请提前储水。\n龙岗自来水公司\n2026年3月17日"

ROWS = {
    "a label with its office": (
        "城北泵站设备采购\n中标候选人公示\n公示开始时间：2026年5月21日　公示结束时间：2026年5月25日\n第一中标候选人：碧源设备有限公司。\n"
        "招标人：松埠县城市建设投资有限公司\n招标代理机构：诚信咨询有限公司，异议请在公示期内书面提出。\n2026年5月21日"
    ),
    "a label with its person": (
        "新立村2026年第三季度村务公开公示\n公示时间：2026年10月12日至2026年10月21日。\n村务监督委员会主任：冉某\n"
        "村民有疑问的，公开期内可以向村监会或者镇纪委反映。\n新立村村民委员会\n2026年10月12日"
    ),
    "a numbered heading without a point": (
        "瑞丰纯债基金分红公告\n1 公告基本信息\n选择红利再投资的，份额于2026年9月23日计入账户。\n3 其他需要提示的事项\n"
        "变更分红方式的，须在2026年9月21日15:00前提交申请，逾期不再受理。\n霞渡基金管理有限公司\n2026年9月18日"
    ),
    "a row between bars": (
        "# 再生铝项目环境影响评价第二次信息公示\n建设单位 | 昌宁铝源有限公司，位于工业集中区\n建设地点 | 大田坝工业集中区B-07地块\n"
        "意见起止时间 | 2026年4月13日至2026年4月24日，书面提出\n昌宁铝源有限公司\n2026年4月13日"
    ),
    "a day without its year": (
        "关于办理2026年度渔船年检的通知\n各船东：\n沙湾片三月二日到六日，补检一次，三月二十日截止。\n无年检证者，四月一日起不得出海。\n沙湾渔港监督站\n二月二十四日"
    ),
}  # fmt: skip


@pytest.mark.parametrize("own", ROWS)
def test_rows_and_labels_among_stories_head_nothing(own: str) -> None:
    lines = ROWS[own].count("\n") + 1
    found = read("\n\n".join((OUTAGE, PIANO, ROWS[own], FERRY, BREAD)) + "\n")
    assert [(n.place.line, n.place.end_line) for n in found] == [(1, 4), (10, 9 + lines)]


@pytest.mark.parametrize(
    "end", ["（责任编辑：小禾）", "责编：小米　初审：大田　终审：老高", "（编辑：小骆　审核：聂某）"]
)
def test_who_edited_the_text_above_is_not_the_next_notices(end: str) -> None:
    news = f"我县召开防汛会商会\n6月11日下午，县长出席并讲话。会议强调，要严肃值班纪律，值班电话不得无人接听。\n{end}"
    letter = (
        "致天然气用户的一封信\n尊敬的南苑片区用户：\n我公司将于2026年6月8日至6月12日更换管网，每日8:30至17:00停气。\n"
        "餐饮单位需临时用气的，可在6月5日17:00前申请。\n润泰燃气有限公司\n2026年6月1日"
    )
    assert [n.place.line for n in read(f"{OUTAGE}\n\n{news}\n\n{letter}\n")] == [1, 10]
    assert [n.place.line for n in read(f"{OUTAGE}\n\n{news}\n\n{SERVED}\n")] == [1, 10]


SERVED = "处罚决定书送达公告\n陈某：\n现依法公告送达处罚决定书，自公告之日起满30日即视为送达。\n槐北县城市管理局\n2026年6月1日"


@pytest.mark.parametrize("name", ["2026年上半年工作总结", "关于2025年度政府信息公开工作年度报告"])
def test_a_report_behind_a_signature_is_none(name: str) -> None:
    report = (
        f"{name}\n上半年，我局共发布公告4期、公示2期，公示期均为7个工作日。下半年打算：9月30日前完成信用评价。\n"
        "泊岭县医疗保障局\n2026年7月6日"
    )
    assert [n.title for n in read(f"{OUTAGE}\n\n{report}\n\n{SERVED}\n")] == ["停水通知", "处罚决定书送达公告"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_notice_of_one_line_with_its_signer_ends_with_it(gap: str) -> None:
    line = "即日起至2026年10月31日，水库禁止游泳、垂钓。赵坪水库管理所　2026年4月30日"
    below = "经审查，拟命名的“三八红旗手”名单现予公示，公示期2026年5月6日至5月12日。\n槐北县妇女联合会\n2026年5月6日"
    assert [n.place.line for n in read(f"{line}{gap}{below}\n")] == [1, 1 + len(gap)]


def test_the_last_label_of_a_record_says_who_publishes() -> None:
    sale = "资产名称：报废起重机2台\n挂牌价：38万元\n挂牌起始日期：2026-09-01\n挂牌截止日期：2026-09-14\n发布机构：海岚产权交易所"
    below = "拟对甘棠北郊公墓扩建听取意见。\n凡有意见的居民，请于2026年4月20日前到街道办登记。\n甘棠街道办事处\n2026年4月3日"
    assert [n.place.line for n in read(f"{sale}\n{below}\n")] == [1, 6]


OFFICES = "沅州市农业农村局\n沅州市公安局\n关于2026年沅江干流禁渔的通告\n为保护水生生物资源，自2026年3月1日0时至6月30日24时禁止一切捕捞行为。\n2026年2月9日"
LISTED = (
    "证券代码：300***　　证券简称：青崖科技\n债券代码：123***　　债券简称：青崖转债\n青崖科技股份有限公司\n关于“青崖转债”回售的公告\n"
    "回售申报期：2026年6月8日至2026年6月12日。\n特此公告。\n青崖科技股份有限公司董事会\n2026年6月5日"
)


@pytest.mark.parametrize("below", [OFFICES, LISTED])
def test_names_and_numbers_over_a_title_behind_a_gap_are_its_own(below: str) -> None:
    found = read(f"{OUTAGE}\n\n{FERRY}\n\n{below}\n")
    assert [(n.place.line, n.place.end_line) for n in found] == [(1, 4), (9, 9 + below.count("\n"))]


def test_a_report_ends_where_a_signed_notice_begins_behind_a_gap() -> None:
    report = "2026年上半年政务公开自查情况\n上半年，我局主动公开信息412条，其中公示公告86条，公示期均为5个工作日，请各科室整改。"
    line = (
        "为保护渔业资源,2026年4月1日0时至6月30日24时,在白鹭河干流禁止捕捞,违者依法查处. 白鹭县农业农村局 2026年3月20日"
    )
    assert [n.place.line for n in read(f"{OUTAGE}\n\n{report}\n\n{line}\n")] == [1, 9]


def test_a_signer_of_no_known_kind_over_a_yearless_day_ends_the_notice() -> None:
    shop = "告示\n本店做到2026年8月31日关门，寄存的衣服请在8月20日之前来取，过期不再保管。\n老于干洗\n八月三日"
    found = read(f"{shop}\n\n{FERRY}\n\n{OUTAGE}\n")
    assert [(n.place.line, n.place.end_line) for n in found] == [(1, 4), (9, 12)]


def test_rows_behind_a_mark_under_their_sort_are_each_a_notice() -> None:
    page = (
        "海陵生活报　2024年11月20日　星期三　第6版\n◆停电预告\n"
        "●11月23日（星期六）6：30—17：00，10千伏宁海线检修，停电范围：宁海路、双桥新村。海陵供电公司\n"
        "●11月24日（星期一）8：00至12：00，10千伏徐庄线停电，影响徐庄工业集中区。海陵供电公司\n◆家有妙招\n"
        "●白醋除水垢：壶里倒入白醋，静置30分钟，再用清水冲净。\n●冬季开窗通风，每天两次，每次不少于15分钟。\n"
    )
    assert [n.place.line for n in read(page)] == [3, 4]


def test_a_poem_over_a_whole_title_is_not_its_heading() -> None:
    poem = "晚风把渡船\n推进灯火里\n十二月的水位\n退到第三级台阶\n公告栏上\n那张旧纸"
    call = "关于征集地名文化故事的启事\n现面向社会征集地名故事，征集时间即日起至2026年2月20日。\n渡口市地名普查办公室\n2025年12月10日"
    found = read(f"{OUTAGE}\n诗与远方\n{poem}\n{call}\n")
    assert found[-1].title.endswith("关于征集地名文化故事的启事") and "渡船" not in found[-1].title


LAMPS = "智慧路灯规划公开征求意见\n起止时间：2026年4月1日至2026年4月30日\n\n我局起草了规划（征求意见稿），现征求意见。\n\n信函：城建路3号，以邮戳为准"
RESCINDED = "冒名登记能撤了，首例上网\n槐北融媒讯　11月2日起，一则公示挂上了网站。公示期四十五天，至12月17日。\n（记者 汝言　实习生 边城）"
BULLETIN = "学生会换届那一晚\n候选人公示期间没有收到异议，主席团将于6月1日前提交计划。\n编辑：柏某　审核：窦某"
COURT_NEWS = "本网讯　6月3日，槐北区人民法院调解一起跨越六年的借款纠纷，曾限被告三十日内领取判决书。"


@pytest.mark.parametrize("news", [RESCINDED, BULLETIN, COURT_NEWS])
def test_a_report_behind_a_gap_ends_an_unsigned_text_full_of_gaps(news: str) -> None:
    assert [(n.place.line, n.place.end_line) for n in read(f"{LAMPS}\n\n{news}\n")] == [(1, 6)]


@pytest.mark.parametrize(
    "below",
    [
        "废旧物资处置竞价邀请\n各再生资源回收企业：\n我部定于2026年9月22日9时处置废旧物资，请于9月20日前报名。\n槐北热电厂物资部\n2026年9月14日",
        "致老年大学全体学员的信\n亲爱的学员：\n秋季班9月7日开课。8月24日至8月28日缴费注册，过期名额让给候补。\n槐北老年大学\n2026年8月15日",
    ],
)
def test_news_over_a_signed_text_with_a_heading_of_its_own(below: str) -> None:
    news = (
        "听证会上，代表都说了什么\n8月6日上午，用水价格听证会在会议中心举行。按照规定，报告将在会后15个工作日内提交。"
    )
    page = read(f"{OUTAGE}\n\n{news}\n\n{below}\n")
    assert [(n.place.line, n.place.end_line) for n in page[1:]] == [(9, 8 + len(below.split("\n")))]


STALLS = "花市摊位竞投\n迎春花市设在文昌路，摊位208个。\n报名：1月22日到1月29日，带身份证\n投标日：2026年1月31日上午8时30分（镇文化站）\n横沥镇花市办公室"
CLOUDS = "人工影响天气作业公告\n定于2026年4月10日至5月10日实施人工增雨作业，请注意安全。\n元堡县人工影响天气办公室\n2026年4月7日"
CARD = "停水告示\n因更换阀门，2026年7月15日22:00至7月16日6:00，望江路以东停止供水，请居民提前储水。"
TAX = "国家税务总局槐北县税务局稽查局\n处罚事项告知书送达公告\n陈某：\n现公告送达告知书，自公告之日起满30日视为送达。\n国家税务总局槐北县税务局稽查局\n2026年9月2日"
RACE = "槐北县公安局\n通　告\n2026年11月15日5时30分至11时30分，滨河路禁止车辆通行。\n特此通告\n二〇二六年十一月五日"


@pytest.mark.parametrize(
    ("one", "other"), [(STALLS, CLOUDS), (CARD, TAX), (f"{CARD}\n网络与信息中心", RACE)]
)  # another signs below; the same signs below; of two names the second
def test_whose_name_stands_between_a_text_and_a_title(one: str, other: str) -> None:
    lines = len(one.split("\n"))
    assert [n.place.line for n in read(f"{one}\n{other}\n")] == [1, lines + 1]


def test_a_bidder_in_a_cell_signs_nothing() -> None:
    award = (
        "中标候选人公示\n公示开始时间：2026-05-08　公示结束时间：2026-05-11\n第一中标候选人\n川西建工集团有限公司\n"
        "异议提出：投标人对评标结果有异议的，应当在公示期间以书面形式向招标人提出。\n招标人： 槐北县教育局\n发布日期： 2026-05-07"
    )
    page = read("\n\n".join((OUTAGE, PIANO, award, FERRY, BREAD)) + "\n")
    assert [(n.place.line, n.place.end_line) for n in page] == [(1, 4), (10, 16)]


def test_what_a_site_tells_under_its_own_day_is_no_notice_of_the_page() -> None:
    told = "明日湖区部分区域计划性停水 记得提前储水\n2024-08-25 17:20 来源：城市热线 编辑：小鹿\n据水务集团消息，停水时间为8月26日22:00至8月27日7:00。大家要注意日常生活安全。"
    page = read("\n\n".join((OUTAGE, PIANO, told, FERRY, BREAD)) + "\n")
    assert [n.place.line for n in page] == [1]


def test_sections_of_a_notice_with_one_mark_are_no_headlines_among_stories() -> None:
    plan = (
        "《石门镇总体规划》（草案）公示公告\n现将草案成果予以公示，欢迎提出意见。\n■公示时间\n2026年2月9日—2026年3月8日\n■公示方式\n镇政府公告栏\n"
        "■意见提交\n书面信件寄至石门镇镇东路1号，并注明联系方式，邮编344000。\n■备注\n公示30天。提交意见请注明联系人和联系方式。\n柏溪县石门镇人民政府\n2026年2月9日"
    )
    page = read("\n\n".join((OUTAGE, PIANO, plan, FERRY, BREAD)) + "\n")
    assert [(n.place.line, n.place.end_line) for n in page] == [(1, 4), (10, 21)]


def test_news_below_a_block_that_a_name_ends() -> None:
    recall = "汽车召回信息\n翎飞汽车有限公司决定自2026年5月20日起，召回2023年生产的部分汽车，用户请于8月31日前到服务商处理。\n翎飞汽车有限公司"
    news = "听说要涨水费？官方：只是听证，尚未定\n记者了解到，听证会公告已贴出，报名截止到本周五，会后还要报批。"
    assert [(n.place.line, n.place.end_line) for n in read(f"{recall}\n\n{news}\n")] == [(1, 3)]


def test_a_label_with_a_window_is_no_line_of_a_heading() -> None:
    post = (
        "平桥街道招录网格员\n报名　2026年9月28日—10月9日（法定假日除外）\n笔试　十月廿四日\n待遇　面议\n平桥街道办事处"
    )
    assert [n.title for n in read(post)] == ["平桥街道招录网格员"]
    assert [n.place.line for n in read(f"{post}\n{CLOUDS}\n")] == [1, 6]
