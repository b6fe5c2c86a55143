"""News, lessons and other papers between notices: none of their words becomes a notice's, and no notice is lost."""
# ruff: noqa: E501 - sentences

import pytest

from tests.notices.reading import only, read

UNSIGNED = "供水设施检修告示\n因更换阀门，2026年7月15日22:00至7月16日6:00，望江路以东停止供水，请提前储水。\n24小时客服：0000000"
TENDER = "云岭县第三医院彩超采购项目更正公告\n更正事项：提交投标文件截止时间由2026年8月25日改为2026年8月31日。\n更正日期：2026年8月17日\n四、联系方式\n采购人：云岭县第三医院　电话：0000000"
QUOTING = "小区要换电梯，公示为何引来百余条意见\n“我就想知道钱从哪儿出。”住在雁湖边的老魏说。墙上的公告写着“自2026年6月3日起七日内提出”。"
DATELINE = "海滨晨报讯　昨天上午，最后一捆电缆入廊。项目自前年三月开工，比计划提前一个半月。"
REPORT = "云岭县医疗保障局2025年工作总结\n全年发布公示2期，公示期均为7个工作日，2026年1月15日前完成归档。"
NEWS = "县法院拍出连号车牌 竞拍延时百余次\n5月11日10时开拍的一块尾号连号车牌，次日上午以四十一万元成交。买受人应当在十日内付清尾款。"
BAN = "即日起至2026年10月31日汛期，水库禁止游泳、垂钓。云岭县赵坪水库管理所　2026年4月30日"
CALL = "现将2025年储备粮承储企业拟中标名单予以公布：丰登粮油、赵坪米业。\n异议期：12月16日至12月18日\n云岭县粮食和物资储备局　2025年12月15日"
TITLED = "云岭县发展和改革委员会\n关于公开征求停车收费标准意见的公告\n我委草拟了方案，现公开征求意见。意见请于2026年5月30日前寄送。\n云岭县发展和改革委员会\n2026年4月27日"


def _days(text: str) -> list[tuple[str | None, ...]]:
    return [
        tuple(str(day and day.date) for window in notice.windows for day in (window.start, window.end))
        for notice in read(text)
    ]


@pytest.mark.parametrize("notice", [UNSIGNED, TENDER])
@pytest.mark.parametrize("other", [QUOTING, DATELINE, REPORT])
def test_what_another_tells_below_an_unsigned_notice_is_not_its_own(notice: str, other: str) -> None:
    alone = only(notice)
    below = only(f"{notice}\n\n{other}\n")
    assert below.text.strip() == alone.text.strip()
    assert (below.periods, _days(f"{notice}\n\n{other}\n")) == (alone.periods, _days(notice))


def test_a_paragraph_of_the_notice_behind_a_gap_stays_its_own() -> None:
    text = f"{UNSIGNED}\n\n居民可于2026年7月14日前到居委会领取储水袋，如有疑问请与我公司联系。\n"
    assert "储水袋" in only(text).text


@pytest.mark.parametrize("notice", [BAN, CALL])
def test_a_notice_without_a_heading_under_news(notice: str) -> None:
    """News under a signed notice have its shape: a headline behind a signature."""
    page = read(f"{TITLED}\n\n{NEWS}\n\n{notice}\n")
    assert [n.text.strip() for n in page[1:]] == [n.text.strip() for n in read(notice)]
    assert _days(f"{TITLED}\n\n{NEWS}\n\n{notice}\n")[1:] == _days(notice)


def test_a_heading_with_its_grounds_behind_a_gap_stays_whole() -> None:
    text = "消杀安排\n入夏以来蚊虫增多，请各位住户配合。\n\n定于2026年6月3日8时至11时在地下车库喷药，届时请绕行。\n东园物业服务中心\n2026年6月1日\n"
    assert only(f"{TITLED}\n\n{text}".split("\n\n", 1)[1]).text.startswith("消杀安排")
    assert [n.title for n in read(f"{TITLED}\n\n{text}")][-1] == "消杀安排"


def test_the_office_over_a_title_behind_a_gap_is_its_own() -> None:
    notices = read(f"{UNSIGNED}\n\n{NEWS}\n\n{TITLED}\n")
    assert notices[-1].text.startswith("云岭县发展和改革委员会\n关于公开征求")


@pytest.mark.parametrize(
    "last", ["白沙村村民委员会\n4月19日", "云岭文化馆", "二〇二六年三月二十五日于云岭公共建设局\n局长　甘某某"]
)
def test_a_name_or_a_bare_day_ends_a_notice_over_the_headline_of_another_text(last: str) -> None:
    notice = f"建房审批公示\n经审查，以下3户符合建房条件，现予公示，公示时间七天（2026年4月20日—2026年4月26日）。\n监督电话：0000000\n{last}\n"
    other = "青枫岭规划：公示之后的三次修改\n第一版公示时收到反对意见112条，第二版公示三十天，意见降到41条。\n"
    assert only(f"{notice}\n{other}").periods == only(notice).periods
    assert "青枫岭" not in only(f"{notice}\n{other}").text


def test_where_every_paragraph_stands_behind_a_blank_line_a_gap_parts_nothing() -> None:
    paragraphs = [
        "关于节日期间停办业务的公告",
        "根据假日安排，各业务网点于2026年4月29日至5月1日停止对外办公。",
        "据了解，银行网点也按此时间，“请大家相互转告”，工作人员说。",
        "另外，静安网点定于2026年4月28日搬迁，当天暂停对外受理业务。",
        "云岭县住房公积金管理中心",
    ]
    text = "\n\n".join(paragraphs) + "\n2026年4月25日\n"
    assert only(text).text.startswith(paragraphs[0]) and "2026年4月25日" in only(text).text


def test_a_greeting_and_its_name_head_nothing() -> None:
    text = "停机维护公告\n亲爱的用户：\n本站定于2026年8月18日（周二）停机维护，敬请谅解。\nOSSF 敬上\nDear users, the site will be down on 18 August 2026, sorry.\n"
    assert "敬上" in only(text).text


@pytest.mark.parametrize(
    "text",
    [
        "省教育厅公示首届优秀教材奖拟推荐名单\n日前，经专家评审，省教育厅对拟推荐的先进集体和先进个人予以公示。公示期为2026年4月13日至4月22日。\n",
        "公告送达有下列步骤。\n执行公告\n将公告内容张贴在选定的地点，并确保能够被公众看到。\n公告期满\n自发出公告之日起，经过60日即视为送达；涉外的满6个月。\n备案\n公告的日期和方式应详细记录，并附卷备查。\n",
    ],
)
def test_what_tells_of_notices_is_none(text: str) -> None:
    assert not read(text)
