"""A newspaper's page without blank lines: unsigned notices, news, poems and lists right below one another."""
# ruff: noqa: E501 - sentences

import pytest

from tests.notices.reading import only, read

HEAT = (
    "供暖试水通知\n云岭热力公司定于2026年10月20日至10月24日对芳草里各小区注水试压，请用户家中留人，发现漏水速关阀门。"
)
CALL = "老照片征集启事\n为迎接建市四十周年，本报征集反映城市变迁的老照片，征集截止日期为2026年11月30日。入选作品付酬。"


@pytest.mark.parametrize(
    "other",
    [
        "“一毛钱修拉链”的摊子搬家了\n在南关市场出口摆了十六年的裁缝摊，上周日收摊。摊主说，新地方离得不远。",
        "今日影讯\n红旗影院：《长河》10:10，《大圣出山》11:20；工人文化宫：《邻家》14:00，票价二十五元。",
        "三轮车装上“夜光衣”\n县交警大队这个月给两千多辆农用车贴了反光条，民警说，贴条不要钱，开到执勤点就行。",
    ],
)
def test_a_headline_of_another_matter_ends_an_unsigned_notice(other: str) -> None:
    assert only(f"{HEAT}\n{other}\n").text.strip() == HEAT


@pytest.mark.parametrize(
    "own",
    [
        "试压注意事项\n用户外出的，可以把钥匙留给楼长，由楼长代为看守。",  # a word of the notice
        "办理方式\n已经改装管道的人家，维修人员上门查看，费用由公司承担。",  # a section
        "（费用）\n维修人员上门查看，费用由公司承担，没有改装的不必等候。",
    ],
)
def test_a_section_of_the_notice_ends_nothing(own: str) -> None:
    assert own.split("\n")[1] in only(f"{HEAT}\n{own}\n").text


def test_a_notice_that_nobody_called_one_stands_between_two_others() -> None:
    moved = "公交11路临时改道\n因桥梁维修，2026年10月16日首班起至11月30日末班止，11路公交不再经停光明桥站，改行新开河东路。云岭公交二公司"
    page = read(f"{HEAT}\n{moved}\n裁缝摊搬家了\n上周日收摊的老铺子，在便民街口又开了张，老主顾自发帮忙。\n")
    assert [(n.title, n.issuer) for n in page] == [("供暖试水通知", None), ("公交11路临时改道", "云岭公交二公司")]


def test_a_small_title_right_below_a_sentence_begins_another() -> None:
    found = (
        "失物招领\n10月11日有乘客遗失双肩包一只。请失主自本启事刊登之日起一年内到公交公司调度室认领，逾期归国家所有。"
    )
    assert [n.title for n in read(f"{HEAT}\n{found}\n")] == ["供暖试水通知", "失物招领"]
    assert len(only(f"{HEAT}\n招领须知\n拾到水表的，请交本公司，公司当面致谢。\n").windows) == 1


def test_a_poem_below_the_names_that_sign() -> None:
    poem = "秋夜读信\n给友人\n你说要来，我把窗擦了两遍。\n不必敲门，灯是亮的。"
    assert only(f"{CALL}\n《云岭文艺》编辑部　云岭市档案馆\n{poem}\n").text.endswith("档案馆")


def test_a_list_of_firms_below_the_sentence_is_no_signature() -> None:
    listed = "云岭县丰登粮油有限公司\n云岭县云锦纺织有限公司\n联系人：何某　0000000"
    text = f"拟补助企业名单公示\n现将名单公示如下，公示期为2026年2月4日至2月10日。\n{listed}\n"
    assert "云锦纺织" in only(text).text and "联系人" in only(text).text


@pytest.mark.parametrize("title", ["计划检修停电", "临时停水"])
def test_what_fails_heads_a_text_on_its_own_line(title: str) -> None:
    text = f"{title}　　2026年3月15日8:00—17:00，纱厂线全线，涉及纱厂一至四村、幸福里小区。如遇雨天，检修顺延。\n"
    assert only(text).title == title
    assert read(text.replace("　　", "")) == () or only(text.replace("　　", "")).title != title
    assert read(f"{title}　　8:00—17:00　　纱厂一村\n{title}　　9:00—15:00　　幸福里\n") == ()


def test_a_name_on_two_lines_of_a_narrow_column_signs_over_a_short_heading() -> None:
    text = (
        "催告\n岳某利：\n本机关于二〇二\n六年六月二日作\n出处罚决定，你\n至今未缴罚款。\n自公告之日起经\n三十日视为送达\n，逾期申请强制\n执行。"
        "\n云岭市城市管理\n综合行政执法局\n拍卖预告\n本公司将于二〇\n二六年九月二十\n四日上午九时在\n宏图市场二楼拍\n卖摊位经营权八\n个，展示时间为\n九月二十二日至\n二十三日。\n"
    )
    assert next((n.title, n.issuer) for n in read(text)) == ("催告", "云岭市城市管理综合行政执法局")
    assert [n.title for n in read(text)] == ["催告", "拍卖预告"]


def test_a_heading_of_what_fails_is_like_a_notices_only_where_somebody_says_so() -> None:
    text = "老城停诊\n6月3日起，多家诊所陆续关门，居民看病要去新区。"
    assert read(text) == ()
    assert only("老城停诊\n6月3日起停诊三天，6月6日恢复。\n云岭县口腔诊所\n2026年6月1日\n").title == "老城停诊"
