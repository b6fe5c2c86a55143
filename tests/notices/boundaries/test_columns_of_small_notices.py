# ruff: noqa: E501 - tables of texts
"""Columns of small notices: ornaments round a title, one notice a line under its label, courts that sign without a date."""

import pytest

from tests.notices.reading import periods, read

ORNAMENTS = """{0}减资公告{0}
槐北县宏远公司股东会决议减少注册资本，请债权人自本公告之日起45日内提出清偿债务的要求。
2026年3月5日
{0}听证公告{0}
我局定于2026年3月20日上午9时召开听证会，请于2026年3月13日前报名。
槐北县发展和改革局
2026年3月5日
"""

CLASSIFIED = """分类信息
【公示】槐北县第一中学拟聘李某为教师，公示期5个工作日，有异议请来电。2026年3月5日
【拍卖】受委托，定于2026年3月20日10时公开拍卖旧设备一批，有意者请于3月18日前办理竞买手续。槐北拍卖行2026年3月5日
【送达】槐北县天成公司：现向你公司公告送达仲裁裁决书，自公告之日起经过三十日视为送达。槐北仲裁委员会2026年3月5日
【转让】门面转让，租期三年，3日内看房有优惠，电话00000000
【注销】槐北县小草店经投资人决定注销，请债权人自见报之日起45日内申报债权。2026年3月5日
"""

COURTS = """张三：本院受理原告李四诉你借款合同纠纷一案，现依法向你公告送达起诉状副本及开庭传票。自公告之日起经过30日即视为送达。　[江州]槐北县人民法院

本院根据槐北县宏远公司的申请，于2026年3月5日裁定受理其破产清算一案。债权人应自公告之日起30日内向管理人申报债权。　[江州]槐北县人民法院

本院于2026年3月1日立案受理申请人王五申请宣告王六失踪一案。希王六自公告之日起三个月内向本院申报。　[江州]槐北县人民法院

申请人槐北县粮油有限公司因遗失银行承兑汇票一张，向本院申请公示催告。自公告之日起60日内，利害关系人应向本院申报权利。　[江州]槐北县人民法院
"""


@pytest.mark.parametrize("sign", ["▲", "◆", "★"])
def test_ornaments_on_both_sides_of_a_title(sign: str) -> None:
    assert [(n.title, n.kind) for n in read(ORNAMENTS.format(sign))] == [
        ("减资公告", "claims"),
        ("听证公告", "meeting"),
    ]


def test_labels_in_brackets() -> None:
    notices = read(CLASSIFIED)
    assert [n.kind for n in notices] == ["publicity", "auction", "service", "claims"]
    assert [str(n.issue_date.date) for n in notices if n.issue_date] == ["2026-03-05"] * 4


def test_courts_that_sign_without_a_date() -> None:
    assert [periods(n) for n in read(COURTS)] == [
        ["30day service publication"],
        ["30day claims publication"],
        ["3month claims publication"],
        ["60day claims publication"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "XXX：本院受理杨某诉你合同纠纷一案，现依法向你公告送达传票，自公告之日起30日视为送达。定于公告期满后第XX日X时开庭审理。\n",
        "（  ）：本院受理（  ）诉你（  ）一案，现依法向你公告送达，自公告之日起六十日内来本院领取，逾期视为送达。\n",
        "清算公告\n[公司名称]因[原因]成立清算组。请债权人于见报之日起45日内申报债权。\n",
        "通告(精选8篇)\n通告1\n现通告如下：自通告之日起30日内办理登记，逾期处罚。\n槐北县公安局\nx年1月15日\n",
    ],
)
def test_forms_to_be_filled_in(text: str) -> None:
    assert read(text) == ()


def test_masks_inside_a_code_are_no_blanks() -> None:
    text = (
        "清算公告\n槐北县宏远公司（统一社会信用代码：9133××××MA9×××××1D）拟注销，已成立清算组。"
        "请债权人自公告之日起45日内申报债权。电话137××××9090。\n2026年3月5日\n"
    )
    assert len(read(text)) == 1


def test_columns_that_explain_the_law() -> None:
    text = (
        "读者来信\n编辑同志：公司减资登报，自公告之日起四十五日内债权人不来怎么办？\n"
        "律师答复\n债权人未接到通知的自公告之日起四十五日内，有权要求公司清偿债务。\n"
        "以案说法\n被告杨某下落不明，法院公告送达起诉状副本，自公告之日起经过三十日视为送达，法院缺席判决。\n"
    )
    assert read(text) == ()


def test_a_meeting_called_without_a_title() -> None:
    text = (
        "全体业主：\n兹定于2026年6月6日（星期六）上午9时在活动室召开业主大会，请准时参加。\n业主委员会　2026年5月20日\n"
    )
    assert [n.kind for n in read(text)] == ["meeting"]


def test_a_table_of_one_cell() -> None:
    text = "| 关于拟作出审批意见的公示 |\n| 时间: 2026-01-08 |\n现将基本情况予以公示，公示期为2026年1月9日至1月15日。\n"
    (notice,) = read(text)
    assert notice.title == "关于拟作出审批意见的公示"
    assert str(notice.issue_date.date) == "2026-01-08"  # type: ignore[union-attr]


def test_the_closing_of_registration_for_a_hearing_is_no_hearing() -> None:
    text = "听证公告\n兹定于2026年3月30日上午9时举行听证会，报名截止时间为2026年3月20日17时。\n2026年3月5日\n"
    (notice,) = read(text)
    assert [p for p in periods(notice) if "hearing" in p] == ["fixed hearing -> 2026-03-30"]
    assert [str(w.end.date) for w in notice.windows if w.end] == ["2026-03-20"]


def test_a_paragraph_wider_than_any_column_shows_that_nothing_is_wrapped() -> None:
    long = (
        "槐北县人民法院公告\n王某：本院受理原告李某诉你买卖合同纠纷一案，"
        + "现依法向你公告送达起诉状副本，" * 9
        + "自公告之日起30日即视为送达。\n2026年3月5日\n"
    )
    short = (
        "槐北县自然资源和规划局批前公告（三）\n现予公告，自2026年3月6日至12日止。\n有意见的，请在公告期内书面提出。\n"
        "槐北县自然资源和规划局槐北分局\n2026年3月5日\n环境影响评价公众参与公示（第二次登报）\n"
        "征求意见稿已公开，起止时间为2026年3月6日至3月19日。\n槐北矿业集团\n2026年3月5日\n"
    )
    assert [n.title for n in read(long + short)] == [
        "槐北县人民法院公告",
        "槐北县自然资源和规划局批前公告（三）",
        "环境影响评价公众参与公示（第二次登报）",
    ]


MARKED = """槐北晚报　分类信息　2026年7月8日
▶家政：新月嫂上岗，持证带证，价格面议
▶减资公告：槐北县石榴家居有限公司经股东决定减少注册资本。债权人自本公告见报之日起45日内，有权要求清偿债务。
▶转让：人民路旺铺，客源稳定，因出国急转。
▶合并公告：槐北县北岸水泥有限公司拟吸收合并槐北县北岸石料有限公司。债权人可自公告之日起45日内要求清偿债务。
▶更正：7月1日本报刊登的槐北县云栈茶业有限公司清算公告中“30日内”应为“45日内”。
"""
NUMBERED = """槐北日报　2026年11月17日
①【解散公告】槐北县听雨文化有限公司决议解散，请债权人自公告之日起45日内向清算组申报债权。
②【分立公告】槐北县恒信建材有限公司拟分立，请债权人自本公告刊登之日起45日内来人来函。槐北县恒信建材有限公司
③【限期交款通知】万某：请于2026年12月2日前到我公司交清尾款。槐北花园置业有限公司
"""
SET_RIGHT = """　　耿某：本院受理原告江州市六合钢模租赁
站与你租赁合同纠纷案，现公告送达诉状副本，
自公告之日起三十日即视为送达，开庭时间定于
2026年5月28日9时，地点本院第三法庭。
　　　　　　　　　　　　　　江州县人民法院
　　江州市春风渡酒店管理有限公司：原告盛某
诉你公司劳动争议一案，判决已下，因无法送达
，特公告。自公告之日起经过60日视为送达，不
服者于送达后15日内向本院递交上诉状。
　　　　　　　　　　　　　　槐北县人民法院
　　申请人鲁某申请宣告公民死亡一案，本院已
立案。鲁某海，男，2018年12月出海未归。公告
期一年，鲁某海应在期内向本院申报下落，期满
将依法宣告死亡。
　　　　　　　　　　　　　　云溪县人民法院
"""
UNTITLED = """戴某：本院受理原告贺某诉你离婚纠纷一案，现向你公告送达起诉状副本。自公告之日起经过60日视为送达，公告期满后15日内为答辩期。　　江州市人民法院白石坪法庭
申请人江州县恒茂五金厂称其银行承兑汇票被盗，经本院准许公示催告。自公告之日起60日内向本院申报权利，无人申报即判决除权。　　江州县人民法院
游某：本院受理原告云溪县农商行诉你金融借款合同纠纷一案，现公告送达判决书。自公告之日起30日视为送达，可于送达之日起十五日内上诉。云溪县人民法院
本院受理吕某申请宣告吕某海死亡一案。现发出寻人公告，公告期间为三个月，期满本院将依法判决。
槐北县人民法院
雍某：
本院受理原告童某诉你合伙纠纷一案，现公告送达起诉状副本。公告发出经过30日视为送达，送达后15日内答辩。
云溪县人民法院
2026年5月8日
"""
SIGNED_ABOVE_A_HEADING = """停电预告
9月27日07:00—18:00，线路停电检修，影响上屋、下屋。
槐北县供电公司
清算公告
槐北县金谷合作社决定解散，请债权人自公告之日起45日内申报债权。
槐北县金谷合作社清算组
"""


@pytest.mark.parametrize(
    ("page", "titles"),
    [
        (MARKED, ["减资公告", "合并公告", "更正："]),
        (NUMBERED, ["【解散公告】", "【分立公告】", "【限期交款通知】"]),
        (SIGNED_ABOVE_A_HEADING, ["停电预告", "清算公告"]),
    ],
)
def test_a_mark_or_a_number_at_every_line_begins_a_notice_each(page: str, titles: list[str]) -> None:
    assert [n.title for n in read(page)] == titles


@pytest.mark.parametrize(
    ("page", "issuers"),
    [
        (SET_RIGHT, ["江州县人民法院", "槐北县人民法院", "云溪县人民法院"]),
        (
            UNTITLED,
            ["江州市人民法院白石坪法庭", "江州县人民法院", "云溪县人民法院", "槐北县人民法院", "云溪县人民法院"],
        ),
    ],
)
def test_a_court_alone_under_or_behind_the_last_sentence_ends_its_notice(page: str, issuers: list[str]) -> None:
    """Its day is not that of the next notice either."""
    found = read(page)
    assert [n.issuer for n in found] == issuers
    assert [n.issue_date for n in found[:-1]] == [None] * (len(found) - 1)


def test_boxes_to_be_ticked_are_no_small_notices() -> None:
    assert (
        read(
            "□ 周一　去报社登清算公告（带执照）\n□ 周二　寄通知\n□ 5.20　税务注销预检\n□ 6.30前　报一次申报情况\n□ 7月13　公告满45天\n"
        )
        == ()
    )
