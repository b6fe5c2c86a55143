# ruff: noqa: E501 - tables of texts
"""Notices of agencies, schools and works as their pages print them: tables, lists of names, notices without a title."""

import pytest

from .reading import only, periods, read, windows

DECISION = (
    "经审查，2026年1月5日—2026年1月16日我局对3个项目环境影响评价文件作出审批决定。现将作出的审批决定予以公告，公告期为{}。\n"
    "联系电话：0000-0000000\n作出的审批决定\n{}\n"
)
LISTED = (
    "槐北学院拟录用人员名单公示\n现将拟录用人员名单予以公示，公示期从2026年2月3日至2026年2月10日。如有异议，请向人事处反映。\n"
    "槐北学院2026年管理人员拟录用名单\n序号\n姓名\n1\n赵某\n\n槐北学院人事处\n2026年2月3日\n"
)
TENDER = (
    "槐北县河道整治工程（监理）\n（HB0000001）\n一、招标条件\n"
    "本项目（招标项目编号：HB0000001）已由县发改局批准，招标人为槐北县水务局。本项目已具备招标条件，现进行公开招标。\n"
    "二、招标文件的获取\n获取时间：2026年02月03日到 2026年02月10日\n三、投标文件的递交\n递交截止时间：2026年03月03日10:30\n"
    "招 标 人：槐北县水务局\n2026年02月03日\n"
)
SECOND = (
    "按照《环境影响评价公众参与办法》要求，槐北开发区管理委员会进行了第二次环境影响评价信息公示，公示内容如下：\n"
    "1、公众意见表的网络链接见附件。\n2、公众提出意见的方式和途径\n自公示日起10个工作日内，公众可以通过信函提交意见。\n"
    "3、公众提出意见的起止时间\n2026年3月2日 - 3月13日\n"
)
RUN_ON = (
    "槐北县人民政府征地补偿安置方案公告（槐府〔2026〕8号）根据《土地管理法》，现将拟订的方案公告如下：一、征收范围位于河西村，"
    "二、请自本公告发布之日起30日内（截至2026年3月5日）办理补偿登记，三、对方案有异议的，应在本公告发布之日起30日内（截至2026年3月5日）提交书面意见。"
)
OUTAGE = (
    "全校各单位：\n因配电房施工，须对部分楼栋停电，具体安排如下：\n一、2026年2月7日08:00至2月8日24:00，对3号楼停电。\n"
    "请提前做好准备。\n后勤处\n2026年2月3日\n"
)


@pytest.mark.parametrize(
    ("text", "window", "issued"),
    [
        (DECISION.format("2026年1月19日-2026年1月27日", "序号 | 文号 | 发文时间 |\n1 | 槐环审[2026]4号 | 2026.1.16 |"), ["2026-01-19..2026-01-27"], None),
        (DECISION.format("2026年1月19日-2026年1月27日", "文号 |\n发文时间 |\n槐环审[2026]4号 |\n2026-1-16 |\n槐环审[2026]5号 |\n2026-1-15 |"), ["2026-01-19..2026-01-27"], None),
        ("所在地区 | 江东 | 类型 | 公告 |\n请下载 | 无 | 发布时间 | 2026-02-03 |\n比选结果如下：\n第一候选人：槐北公司\n公示时间：2026年2月3日至2026年2月9日。\n公示期间有异议的，可向比选人提出。\n", ["2026-02-03..2026-02-09"], "2026-02-03"),
        (LISTED, ["2026-02-03..2026-02-10"], "2026-02-03"),
        (TENDER, ["2026-02-03..2026-02-10", "..2026-03-03"], "2026-02-03"),
        (SECOND, ["2026-03-02..2026-03-13"], None),
        (RUN_ON, ["..2026-03-05", "..2026-03-05"], None),
        (OUTAGE, ["2026-02-07..2026-02-08"], "2026-02-03"),
    ],
)  # fmt: skip
def test_one_notice(text: str, window: list[str], issued: str | None) -> None:
    notice = only(text)
    assert windows(notice) == window
    assert (str(notice.issue_date.date) if notice.issue_date else None) == issued


def test_a_start_and_its_length_with_what_is_done_between() -> None:
    text = "土地征收启动公告\n拟征收河西村土地。\n本公告自发布之日起公示10个工作日。\n槐北县人民政府\n2026年2月3日\n"
    assert periods(only(text)) == ["10workday comment publication -> 2026-02-24"]


def test_what_an_office_will_do_itself_closes_nothing() -> None:
    text = "关于召开听证会的公告\n报名时间从即日起至2026年2月24日。我镇将于2026年2月27日前核实和确定代表名单。\n河东镇人民政府\n2026年2月3日\n"
    notice = only(text)
    assert (notice.kind, windows(notice)) == ("meeting", ["..2026-02-24"])


@pytest.mark.parametrize(
    ("text", "window", "issued"),
    [
        ("首页 > 政务公开 > 公告 关于召开《河东镇规划》听证会的公告(第1号) 为听取意见，现将有关事项公告如下：一、报名时间从即日起至2026年2月24日。", ["..2026-02-24"], None),
        ("English Search 关于做好预报工作的通知 各单位： 今年的工作现已开始，申请截止日期为2026年2月24日，逾期不再补报。", ["..2026-02-24"], None),
        ("| 为确保活动举办，县公安局对部分路段临时管制，现将有关事项通告如下： 一、管制时间：2026年2月7日8时至20时。 特此通告。 槐北县公安局 2026年2月3日", [], "2026-02-03"),
        ("征收土地预公告 拟征收河西村土地，公告期为10个工作日。特此公告。 槐北县人民政府 2026年2月3日 - 附件【示意图.jpg】", [], "2026-02-03"),
        ("关于公开征求《合规指引》意见的公告 2026-02-03 16:25 网监司 现向社会公开征求意见，请于2026年3月5日前反馈。 附件：合规指引", ["..2026-03-05"], "2026-02-03"),
    ],
)  # fmt: skip
def test_a_page_on_one_line(text: str, window: list[str], issued: str | None) -> None:
    notice = only(text)
    assert windows(notice) == window
    assert (str(notice.issue_date.date) if notice.issue_date else None) == issued


def test_a_table_of_one_cell_a_line_ends_no_notice() -> None:
    text = (
        "logo\n\n公务旧车竞价公告\n\n招标\n槐北县\n\n【交易公告】公务旧车竞价公告\n\n标的情况\n\n车型\n\n登记日期\n\n挂牌价(元)\n\n"
        "轻型货车\n\n2010.4.14\n\n18000元\n\n小型客车\n\n2015.12.18\n\n85000\n\n挂牌公告期\n\n2026年2月4日至2026年2月24日止\n"
    )
    notice = only(text)
    assert (notice.title[-8:], windows(notice), notice.issue_date) == (
        "公务旧车竞价公告",
        ["2026-02-04..2026-02-24"],
        None,
    )


def test_the_cells_above_a_title_are_none_of_it() -> None:
    text = (
        "索引号 | 0152-2026 | 发布机构 | 槐北县林业局 |\n公开目录 | 其他 | 发布日期 | 2026-02-03 |\n拟使用林地公示\n"
        "现将情况公示如下，公示期自2026年2月4日至2026年2月10日。如有异议请反映。\n槐北县林业局\n2026年2月3日\n"
    )
    assert only(text).title == "拟使用林地公示"


@pytest.mark.parametrize(
    "text",
    [
        "拟采用单一来源采购方式的，采购人、采购代理机构在按照本办法第四条报批前，应当在指定媒体上公示。公示期不得少于5个工作日，公示内容应当包括：\n（一）采购人、采购项目名称；\n（二）成交供应商名称。\n发布于2026年2月3日\n",
        "公示内容应当包括：\n（一）采购人、采购项目名称和内容；\n（二）采用单一来源采购方式的原因、拟成交供应商名称；\n（三）公示的期限，联系电话。\n2026年2月3日\n",
        # rules for those who publish, and forms of a year yet to be put in
        "关于发展党员公示的有关规定\n为规范公示，特制定本规定。\n公示的程序：党支部对其现实表现进行综合考察，报上级审议，并由学院统一进行公示；结果通知支部。\n公示的形式：党员和群众如有意见，可用书面、电话等形式反映。\n",
        "关于交通管制的通告\n我市将于20xx年4月21日演练，现通告如下：\n一、管制时间：20xx年4月21日9时起。\n特此通告\n某某支队\n",
        "我公司于2025年6月3日在当地网站进行了第二次公示，公示内容如下：项目概况、公众意见表。公示期间未收到意见。\n",
    ],
)  # fmt: skip
def test_no_notice(text: str) -> None:
    assert [n.title for n in read(text)] == []


def test_short_lines_of_a_list_make_no_column() -> None:
    text = (
        "停 电 通 知\n发布日期：2026-02-03 阅读次数：\n南校区各用电单位：\n"
        "接电力局通知，因变电站设备检修，定于2月4日对两条专线全天停电，为了压缩停电范围，我处决定提前切换线路，具体安排如下：\n"
        "一、停电时间\n2月3日23：00—23：30；\n2月4日23：00—23：30。\n二、停电区域\n1、南校区办公楼、图书馆、体育馆、实验楼、网络中心、医院、幼儿园。\n"
        "请各用户提前做好停电准备工作，线路有随时恢复供电的可能，请注意用电安全。\n后勤管理处\n2026年2月3日\n"
    )
    assert only(text).title == "停 电 通 知"


def test_two_lists_under_one_publicity() -> None:
    text = (
        "槐北县文化局所属事业单位公开招聘工作人员考察体检公示\n考试工作已经结束，现将参加考察体检人员情况公示如下：\n\n\n"
        "参加等额考察体检人员名单\n序号\n姓名\n总成绩\n1\n张某\n85.75\n\n\n进入递补考察体检范围人员名单\n序号\n姓名\n总成绩\n1\n徐某\n79.00\n\n\n"
        "公示期：2026年3月26日-4月1日\n联系电话：000000\n\n槐北县文化局\n2026年3月26日\n"
    )
    notice = only(text)
    assert windows(notice) == ["2026-03-26..2026-04-01"] and str(notice.publication_date) == "2026-03-26"
