"""On a newspaper's page each text stands under its headline, and its day is the paper's."""
# ruff: noqa: E501 - sentences

import pytest

from deadline_cli.notices.layout.page_heads import heads_of, is_page_header
from tests.notices.reading import only, read

HEAD = "云岭日报　2026年12月2日　星期三　城事"
MARKET = "南门早市搬迁\n南门早市自12月14日起搬至体育路北段，原址不再摆摊，请商户于12月10日前到社区登记摊位。\n云岭县城市管理局"
HEATING = "供热管网抢修停暖\n因主管网泄漏，12月2日15时至12月3日3时，光明路以东区域暂停供热。\n云岭热电集团"
METRO = "地铁2号线末班车调整\n为配合检修，12月7日（星期二）至12月18日，2号线末班车提前至21时30分。云岭地铁运营公司"
NEWS = "捡到八千块，她在原地站了一个钟头\n环卫工老吕说，钱不是自己的，攥着烫手。失主是个开小饭馆的，说这是发工资的钱。"
LIST = "三资清查结果公布\n石嘴村清查结果自12月3日至12月16日在公开栏公布，村民若有疑问请到镇农经站查询。云岭镇农经站"
SERVICE = "志愿服务队招新：年满十六周岁，热心公益者均可，12月28日前报名，电话0000000，地点县青少年宫。"


def _titles(*texts: str, head: str = HEAD) -> list[str]:
    return [notice.title for notice in read("\n".join((head, *texts)) + "\n")]


def test_notices_that_name_only_the_thing_between_news() -> None:
    assert _titles(MARKET, HEATING, NEWS, METRO, LIST) == [
        "南门早市搬迁", "供热管网抢修停暖", "地铁2号线末班车调整", "三资清查结果公布",
    ]  # fmt: skip


def test_elsewhere_a_line_is_no_headline_by_its_shape() -> None:
    own = "补偿标准已经公布的各户\n自收到通知之日起到镇政府签订协议，过期视为放弃，由村委会代为保管补偿款。"
    text = (
        f"征地补偿登记通告\n请各户于2026年12月10日前办理登记，逾期不再受理。\n{own}\n云岭县自然资源局\n2026年12月2日\n"
    )
    assert own in only(text).text


@pytest.mark.parametrize(
    "own",
    ["办理时间\n每日上午九时到下午五时，节假日除外，请携带身份证原件和复印件。",
     "联系人：何某\n办理登记时请携带身份证原件和复印件，由他人代办的还要带委托书。",
     "各位商户：\n办理登记时请携带身份证原件和复印件，由他人代办的还要带委托书。"],
)  # fmt: skip
def test_a_section_a_label_and_an_addressee_are_no_headlines(own: str) -> None:
    text = f"{HEAD}\n摊位登记通告\n请商户于12月10日前到社区登记摊位，逾期不再受理。\n{own}\n云岭县城市管理局\n"
    assert own.split("\n")[1] in only(text).text


def test_a_heading_and_its_text_on_one_line_behind_a_name() -> None:
    assert _titles(METRO, SERVICE)[0] == "地铁2号线末班车调整"
    assert "招新" not in read("\n".join((HEAD, METRO, SERVICE)))[0].text


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("云岭日报　二〇二六年十二月二日　拍卖广场", "2026-12-02"),
        ("云岭县报　2026年12月2日　教育·青年", "2026-12-02"),
        ("云岭日报数字版　2026-12-02　今日公告汇总", "2026-12-02"),
        ("云岭周末　2026年12月2日　综合　B2", "2026-12-02"),
        ("债权申报 2026年12月2日 登记", None),
    ],
)
def test_the_day_of_a_head(head: str, day: str | None) -> None:
    found = [str(one.day) for _, one in heads_of(f"{head}\n{MARKET}\n") if one.certain]
    assert found == ([day] if day else [])
    published = [
        n.publication_date
        for n in read(f"{head}\n拍卖公告\n定于2026年12月9日上午10时拍卖房产一处，请竞买人到场。\n云岭拍卖行\n")
    ]
    assert [str(one) for one in published] == [day or "None"]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("云岭日报\n2026年12月2日\n星期三", "2026-12-02"),  # one piece a line
        ("2026年12月2日\n星期三\n责任编辑 姜某\n04", "2026-12-02"),
        ("A08 公告 2026-12-02", "2026-12-02"),
        ("4  公告  云岭日报  2026年12月2日 星期三 电话：0000-1234567 邮箱：ad@yunling.example", "2026-12-02"),
        ("云岭日报\n2026年12月2日", None),  # a paper that signs so is no head
        ("王某\n2026年12月2日\n星期三", None),
    ],
)
def test_the_day_of_a_head_that_is_set_in_pieces(head: str, day: str | None) -> None:
    (found,) = read(
        f"{head}\n减资公告\n本公司拟减少注册资本，请债权人自本公告之日起45日内提出清偿债务的请求。\n某公司\n"
    )
    assert (found.title, found.publication_date and str(found.publication_date)) == ("减资公告", day)


def test_a_plot_with_its_day_is_no_head() -> None:
    assert is_page_header("A08 公告 2026-12-02")
    assert not is_page_header("A08 地块征收补偿安置 2026-12-02")


def test_a_question_of_a_paper_is_no_notice_for_the_papers_day() -> None:
    text = "业主大会该提前多少天通知\n有读者问，开会前要提前多少天告诉业主？律师说，按约定办，没有约定的，一般十五天。"
    assert _titles(text) == []


def test_advertisements_behind_circled_numbers() -> None:
    ads = "【公司声明】\n①云岭蓝鲸有限公司股东会决定减资，债权人可在本公告发布之日起45天内提出清偿要求，电话0000000。\n②云岭大鹿广告有限公司拟注销，请债权人于见报起四十五日内申报债权。\n【房屋租售】\n③江边三房出售，南北通透，看房提前打电话，中介免谈。\n"
    assert [len(n.periods) for n in read(f"{HEAD}\n{ads}")] == [1, 1]


def test_an_office_and_a_day_behind_a_comma_sign_the_last_sentence() -> None:
    text = f"{HEAD}\n选房抽签通告\n抽签时间：2026年12月9日上午八时半；地点：小学操场；未到场者由公证员代抽。湖东街道办事处，2026年12月1日\n数字看云岭\n一季度，全市新登记经营主体四千户，同比增长百分之七，平均每天开张四十六家。\n"
    found = only(text)
    assert str(found.issue_date and found.issue_date.date) == "2026-12-01"
    assert "数字看" not in found.text
    assert found.issuer == "湖东街道办事处"


@pytest.mark.parametrize(
    "called", ["云岭县档案馆　电话：0000-0000880", "云岭县自来水公司　抢修热线0000456", "云岭金槌拍卖行　0000991"]
)
def test_a_name_and_how_to_call_it_sign(called: str) -> None:
    text = f"老照片征集启事\n凡反映古城的老照片均在征集之列，征集时间为2026年12月3日至2027年3月31日。\n{called}\n遗失声明\n高某宝遗失驾驶证，声明作废。"
    found = read(f"{HEAD}\n{text}\n")
    assert (found[0].title, found[0].issuer) == ("老照片征集启事", called.split("　")[0])
    assert "高某宝" not in found[0].text


def test_whom_to_ask_is_not_who_signs() -> None:
    text = "云岭县财政局公告\n预算草案公示时间为2026年12月3日至12月9日，公众可以查阅。\n受理科室：预算管理科　电话：0000-0000880\n2026年12月2日\n"
    assert only(text).issuer == "云岭县财政局"


def test_the_name_of_a_section_over_a_headline() -> None:
    section = "社会新闻\n市民被“公告”套住\n赖女士收到一封短信，称她名下的银行卡被冻结，须在3个工作日内到指定网址核验，否则余额上缴。"
    assert "赖女士" not in only(f"{HEAD}\n{MARKET}\n{section}\n").text
    assert only(f"{HEAD}\n{MARKET}\n{section}\n").issuer == "云岭县城市管理局"


def test_items_behind_their_sort_and_a_bar() -> None:
    items = "停水｜因水管迁改，12月5日0时至6时，大塘街以北片区停水，高楼住户恢复供水时间稍后。\n招募｜云岭县博物馆讲解员，报名12月3日至12月12日，发送姓名、年龄到邮箱 a@b.example。\n天气｜今明两天多云转小雨，十五到二十二度，东北风三级，早晚注意添衣。"
    assert _titles(items) == ["停水", "招募"]
    assert _titles("序号｜停电线路｜停电时间｜影响范围和原因说明如下所列\n1｜盐场线｜12月5日8时至17时｜盐场小区") == []


@pytest.mark.parametrize("seal", ["　敬启", "　启", "（召集人）"])
def test_what_stands_behind_the_name_that_signs(seal: str) -> None:
    moved = f"搬迁启事\n本所自2026年12月14日起搬至体育路办公，原址办公到12月12日止。\n云岭正理会计师事务所{seal}\n招商公告\n美食城招商，报名时间为12月3日至12月9日，欢迎商户入驻。\n云岭美食城有限公司"
    assert _titles(moved) == ["搬迁启事", "招商公告"]


def test_a_headline_in_brackets_over_a_signed_text() -> None:
    text = "【一号井取水口清淤】\n12月7日9:00—17:00，一号取水口清淤，城西停止供水，六楼以上可能无水。云岭供水公司"
    assert _titles(NEWS, text) == ["【一号井取水口清淤】"]
    assert _titles(NEWS, "【天气】\n今晚到明天，多云转小雨，十五到二十二度，东北风三级，早晚注意添衣。") == []


def test_a_telephone_ends_a_text_over_a_headline() -> None:
    text = "寄存续期通告\n寄存期满的家属请在12月16日至12月25日办理续期，逾期统一安放。咨询0743-8220011"
    assert (
        "收音机"
        not in only(f"{HEAD}\n{text}\n看林人的收音机\n他有三台收音机，一台听天气，一台听戏，一台拆了当零件。\n").text
    )
