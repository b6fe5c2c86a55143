"""A board or a bulletin of short texts: who signs each shows that each has its heading, whatever its words."""

from tests.notices.reading import read

BOARD = (
    "电视盒子停服\n旧机顶盒1月31日停服，请到镇广电站换新，身份证复印件带上。镇广电站",
    "炸山提醒\n1月19日至1月20日，采石场午间十二点到两点放炮，村东小路不要走，牛赶回圈。\n石头坳采石场",
    "修渠出工\n1月23日开工，每户出一个工，有手艺的1月20日前先报，无工可顶钱五十。\n石头坳村民委员会",
)


def _found(text: str) -> list[tuple[str, str | None]]:
    return [("".join(notice.title.split()), notice.issuer) for notice in read(text)]


def test_each_signed_text_of_a_board_has_its_heading() -> None:
    page = "石头坳村务公开栏抄存（2026年1月15日）\n" + "\n".join(BOARD)
    assert [title for title, _ in _found(page)] == ["电视盒子停服", "炸山提醒", "修渠出工"]


def test_a_name_of_any_ending_signs_above_the_next_heading() -> None:
    found = read("\n".join((BOARD[1], BOARD[0], BOARD[2])))
    assert [(notice.place.line, notice.place.end_line) for notice in found] == [(1, 3), (4, 5), (6, 8)]


def test_rows_with_heading_and_office_on_their_line() -> None:
    page = (
        "一分钟便民\n"
        "天桥改造：城西天桥2月9日至2月13日拆除，行人绕行地道。城市管理局\n"
        "书市停办：原定2月14日至2月23日的迎春书市因故停办，已付摊位费2月13日前办退。文化旅游局\n"
        "村医培训：2月24日上午八点半卫生院会议室，各村医自带工具箱，请2月20日前报名。中心卫生院\n"
    )
    assert _found(page) == [("天桥改造", "城市管理局"), ("书市停办", "文化旅游局"), ("村医培训", "中心卫生院")]


def test_the_sections_of_one_signed_notice_stay_together() -> None:
    text = (
        "云岭游泳馆暑期培训通知\n培训场次\n第一期培训7月5日至7月16日，第二期培训7月20日至7月31日。\n培训收费\n每期680元，6月28日前到馆缴清，过期名额递补。\n"
        "培训须知\n孩子怕水的，请一位家长陪同入场，自带泳帽泳镜。\n云岭游泳馆\n2026年6月10日\n"
    )
    assert [(notice.place.line, notice.place.end_line) for notice in read(text)] == [(1, 9)]


def test_a_plan_in_rows_is_none() -> None:
    plan = (
        "县人大常委会2026年监督工作计划\n二月　听取政府工作报告准备情况\n四月　就条例草案召开听证会\n"
        "五月　对公示公告平台运行情况开展专题调研\n八月　执法检查，检查组8月10日前提交报告\n十月　满意度测评\n"
    )
    assert read(plan) == ()


def test_a_text_that_nobody_signs_at_the_head_of_signed_ones() -> None:
    own = "食堂月饼开炉\n9月25日至27日放假三天，机关食堂自制月饼每人限购两盒，预订截止9月18日。"
    assert "食堂月饼开炉" not in [title for title, _ in _found("\n".join((own, *BOARD)))]
