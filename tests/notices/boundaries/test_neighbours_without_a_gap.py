"""Notices that stand right below each other, in columns and forms of their own: each is read as it is alone."""
# ruff: noqa: E501 - sentences

import pytest

from tests.notices.boundaries.test_texts_below_each_other import read_as
from tests.notices.reading import read

LOST = "遗失公告\n本店不慎遗失营业执照副本，自本公告发布之日起30日内拾得者请与本店联系，逾期作废。\n槐北县阿惠面馆\n2026年4月10日"
STALLS = (
    "槐北市集贸市场摊位公开招租表\n序号 | 摊位 | 报名起止\n1 | A区3号 | 2026-04-13至2026-04-17\n"
    "报名地点：槐北镇市场服务中心；租金当日交清。\n槐北镇市场服务中心　2026-04-09"
)
METRO = (
    "槐北地铁\n关于调整运营时间的公告\n【2026-04-24】\n亲爱的乘客：\n假期里，槐北地铁1号线运营时间调整如下：\n"
    "5月1日至5月5日末班车22:30。\n槐北市轨道交通运营有限公司"
)
BUS = (
    "槐北公交｜线路调整早知道\n\n因学院路施工，自5月25日起至7月15日止，8路不停学院路口，改停体育馆南。\n\n"
    "槐北市公共交通集团\n2026年5月18日　　阅读 1.2万　　👍 86"
)
BILINGUAL = (
    "清算公告 NOTICE OF LIQUIDATION\n槐北航运公司代表处经决定撤销，债权人请自本公告之日起45日内申报债权。\n"
    "Creditors are requested to file their claims within forty-five (45) days.\n槐北航运（香港）有限公司\n6 November 2024"
)
DORMANT = (
    "关于清理长期不动账户的公告\n请相关单位自本公告发布之日起30日内到网点办理销户手续，逾期视同自愿销户。\n"
    "槐北农村商业银行股份有限公司\n2026年9月14日\n附件：长期不动单位账户清单表.xlsx"
)
NARROW = (
    "停 水 通 知\n尊敬的用户：因城西主管网碰口施工，\n我公司定于2026年4月22日22:00至\n2026年4月23日06:00对青云路以西\n"
    "片区暂停供水，请提前做好储水准备\n工作。不便之处，敬请谅解。\n槐北县自来水公司\n2026年4月20日"
)
RECALL = (
    "云锦汽车召回部分“云锦E5”汽车\n\n　　云锦汽车有限公司决定自2026年8月31日起，召回2024年生产的部分汽车。\n"
    "　　用户可于2026年12月31日前到就近服务商处理。\n　　特此公告。\n\n云锦汽车有限公司\n2026年7月24日"
)
UNSIGNED = "槐北县生态环境局关于拟作出批复决定的公示\n我局拟对县医院迁建项目环境影响报告表作出批复决定，公示期为2026年3月16日至2026年3月20日。\n联系电话：0000000"
BROKEN_TITLE = "槐北县自然资源局关于赵坪石灰岩矿采矿权注销的\n公示\n我局拟依法注销采矿许可证，公示时间：2026年3月10日—2026年3月19日。\n槐北县自然资源局\n2026年3月9日"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (STALLS, LOST),  # a name and a day on one line sign; they head nothing
        (METRO, LOST),  # a day in brackets under a title is no newspaper's line
        (BUS, LOST),  # a site counts its readers behind the day
        (BILINGUAL, LOST),  # an English day signs
        (DORMANT, NARROW),  # a file's name is no line that a column broke
        (LOST, NARROW),
        (RECALL, LOST + "\n特此公告。"),  # what another says below opens nothing here
        (UNSIGNED, BROKEN_TITLE),
    ],
)
def test_each_is_read_as_it_is_alone(one: str, other: str, gap: str) -> None:
    assert read_as(one + gap + other) == read_as(one) + read_as(other)
    assert len(read(one + gap + other)) == 2


def test_what_they_say() -> None:
    assert [n.title for n in read(STALLS + "\n" + LOST)] == ["槐北市集贸市场摊位公开招租表", "遗失公告"]
    assert [str(n.issue_date.date) for n in read(METRO + "\n" + LOST) if n.issue_date] == ["2026-04-24", "2026-04-10"]
    assert [n.title for n in read(UNSIGNED + "\n" + BROKEN_TITLE)][
        1
    ] == "槐北县自然资源局关于赵坪石灰岩矿采矿权注销的公示"


@pytest.mark.parametrize("mark", ["{}", "（{}）", "【{}】", "[{}]"])
def test_a_day_alone_under_the_title_is_the_day_of_issue(mark: str) -> None:
    notice = METRO.replace("【2026-04-24】", mark.format("2026年4月24日"))
    assert [str(n.issue_date and n.issue_date.date) for n in read(notice)] == ["2026-04-24"]


@pytest.mark.parametrize("title", ["文 物 招 领", "文物招领", "招 领"])
def test_a_letter_spaced_heading_says_what_it_is_about(title: str) -> None:
    text = f"{title}\n凡认为系其所有者，请自本公告发布之日起一年内持证据至我所登记，期满无人认领的，依法归国家所有。\n槐北县文物管理所\n2025年12月1日\n"
    assert [notice.kind for notice in read(text)] == ["found"]


def test_a_row_of_cells_is_no_second_line_of_a_heading() -> None:
    text = (
        "槐北县商铺公开招租\n序号　　坐落　　　　面积㎡　　底价元/年\n1　　　滨江路12号　　46　　　　38000\n"
        "报名截止时间：2026年3月10日17:00\n槐北县公有资产经营中心　2026年2月24日\n"
    )
    assert [notice.title for notice in read(text)] == ["槐北县商铺公开招租"]


def test_a_sentence_that_a_column_breaks_before_a_known_name_goes_on() -> None:
    text = "关于拟补助企业名单的公示\n现将名单予以公示，联系电话：0000000，详见本局网站关于补助的\n公告栏，公示期为2026年2月4日至2026年2月10日。\n槐北县工业和信息化局\n2026年2月3日\n"
    assert [notice.title for notice in read(text)] == ["关于拟补助企业名单的公示"]


HONOUR = "拟推荐参评“技术能手”人选名单如下，公示期7天，欢迎监督：\n1. 数控车工 邝某（星火灯具厂）\n2. 茶艺师 蓝某\n来电请拨工会办公室。"
CARD = "寻证人启事：2026年3月10日傍晚6时许，北园路\n口两车相撞。目击者请于3月31日前与\n车主家属联系，\n重谢。"
CRANE = "资产名称：报废起重机2台\n挂牌价格：42.5万元\n挂牌起止日期：2026-03-09至2026-03-20\n发布机构：槐北产权交易所"
COURSES = "各二级学院：\n本学期学生评教6月8日起开通，6月19日24时关闭。同学们登录教务系统，逐门给任课教师打分。\n教务部\n2026年6月1日"
SHED = "3号楼车棚的车主们：\n11月28日清理车棚，请在11月27日前把自己的车挪走，过后当废品处理。\n3号楼楼长　阮阿姨\n2026年11月23日"
RECORD = (
    "裁判文书\n郭士琴、陆敬明\n郭士琴、陆敬明:本院受理任某诉你们民间借贷纠纷一案,已审理终结。现依法向你们公告送达民事判决书,"
    "自公告之日起经过30日即视为送达。\n槐北市中级人民法院\n刊登日期:2025-10-26"
)
PLAN = (
    "本局現就大綱草圖的修訂徵詢公眾意見，意見須於二零二六年九月三日或之前送交。\n二零二六年七月三日\n城市規劃委員會秘書"
)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HONOUR, COURSES),  # 各二级学院： behind a last sentence
        (HONOUR, SHED),
        (CARD, COURSES),  # a heading stands over what is above
        (CRANE, COURSES),  # 发布机构：… ends what is above
        (HONOUR, CRANE),  # a label that opens a record
        (SHED, RECORD),  # a name and a day under a sentence sign it, and open no court's record
        (PLAN, SHED),  # who signs below the day
    ],
)
def test_untitled_texts_are_read_as_they_are_alone(one: str, other: str, gap: str) -> None:
    assert read_as(one + gap + other) == read_as(one) + read_as(other)
    assert len(read(one + gap + other)) == 2


def test_what_an_untitled_notice_makes_public_stays_in_it() -> None:
    text = f"现将拟挂牌资产公示如下。\n{CRANE}\n"
    assert [(n.place.line, n.place.end_line) for n in read(text)] == [(1, 5)]
    letter = "关于车棚改造的公告\n经业主大会表决，决定改造车棚。\n各位业主：\n请于2026年3月31日前移走车辆。\n南苑业主委员会\n2026年3月2日\n"
    assert [(n.place.line, n.place.end_line) for n in read(letter)] == [(1, 6)]
