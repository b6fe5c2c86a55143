"""Under a newspaper's headline stands news that tells a story or a notice that sets a day: how they are told apart."""

import pytest

from deadline_cli.notices.large.bounds import beginnings, parts_of
from tests.notices.reading import read

HEAD = "云岭晚报　2026年4月22日　星期三　05版　城事"
PIANO = "琴房的灯\n琴房的灯亮到九点。老馆长说，谁弹得晚，谁锁门。他数了数，今年换了四十根弦。"
FERRY = "渡口的老船\n渡口的老船退役了。船工把缆绳解下来，绕了三圈，挂在墙上，像挂一件旧衣裳。"


def _titles(*texts: str, head: str = HEAD) -> list[str]:
    return [notice.title for notice in read("\n".join((head, *texts)) + "\n")]


@pytest.mark.parametrize(
    "notice",
    ["北码头临时停车指引\n北码头西侧停车场4月25日至9月30日免费停放一小时，请勿占用消防通道。",
     "骨灰寄存续期\n寄存期满的家属请在5月6日至5月29日办理续期，逾期按规定统一安放。咨询0743-0000000",
     "林权转让\n云岭林场杉木林一宗公开转让，登记截至2026年5月20日，竞价定于2026年5月25日上午10时在林场会议室进行。",
     "敬老院护理人员补充招聘\n招聘男护理员2人，身体健康，月薪三千元。5月15日前到镇民政办报名。云岭镇人民政府",
     "206路公交车改线\n4月28日起，206路不再经过师范附小，改走环城北路，增设“北湖公园”站，乘客请留意站牌。",
     "罚没车辆拍卖会\n5月29日10:00，会展中心，看样5月25日，保证金须5月28日16时前到账。拍卖人：云岭宝信拍卖行",
     "2026云岭山地自行车赛延期\n原定4月26日的比赛改在5月16日上午八点半，不愿参赛的可在5月8日前申请退费。",
     "新址启用\n5月6日起，婚姻登记处在人民路8号办公，原址同时停用。咨询电话0000000"],
)  # fmt: skip
def test_a_headline_that_names_only_the_thing_over_a_day_and_no_story(notice: str) -> None:
    assert _titles(PIANO, notice, FERRY) == [notice.split("\n")[0]]


@pytest.mark.parametrize(
    "news",
    ["稻田公园试开放\n4月28日起，稻田公园试开放，门票十元。镇长说，先让稻子见人，再让人见钱。",
     "春耕过半\n截至4月20日，全县已播种早稻11万亩，占计划的五成。农机手们白天连着晚上干，请都请不来。",
     "步道贯通\n记者了解到，步道最后一段4月30日开放，请市民绕开施工车辆。据悉，全长十一公里。",
     "书画联赛\n4月25日至5月3日，每周六下午3时，三百人同场写字。",
     "暑期班火热报名\n5月5日至5月20日报名立减200元，名师小班，热线0000000。",
     "旺铺出租\n临街门面80平方米，5月10日至5月30日看房，电话0000000。",
     "避堵地图\n10月1日上午七点到十一点，绕城北互通最堵。交警的建议：早于六点，要么晚于八点。",
     "书讯\n《小城水利志》出版，定价68元，5月25日下午三点在新华书店二楼有一场分享会。",
     "助学贷款将开\n据市资助中心介绍，5月15日起受理申请，因为过了日子才来的，只好等下一年。",
     "油价\n92号汽油每升7.5元，4月23日至5月6日执行。"],
)  # fmt: skip
def test_a_story_an_advertisement_and_a_table_under_a_headline_are_no_notice(news: str) -> None:
    assert _titles(PIANO, news, FERRY) == []


def test_a_signed_paragraph_without_a_headline_below_a_story() -> None:
    own = "县体育馆5月4日至5月17日铺设地板，羽毛球馆停止开放，游泳馆照常。云岭县文体中心"
    found = read("\n".join((HEAD, FERRY, own, PIANO)) + "\n")
    assert [notice.issuer for notice in found] == ["云岭县文体中心"]
    assert "渡口" not in found[0].text


def test_the_head_of_a_page_without_a_year() -> None:
    notice = "骨灰寄存续期\n寄存期满的家属请在5月6日至5月29日办理续期，逾期按规定统一安放。"
    assert _titles(notice, head="云岭新报　4月22日　星期三　服务台") == ["骨灰寄存续期"]
    assert _titles(PIANO, notice, FERRY, head="云岭新报　4月22日　星期三　服务台") == ["骨灰寄存续期"]
    assert _titles(PIANO, notice, FERRY, head="云岭新报　四月二十二日　周三　六版") == ["骨灰寄存续期"]
    assert _titles(notice, head="债权申报　4月22日　星期三　服务台") == []


def test_a_part_of_a_large_text_knows_of_a_head_without_a_year_above_it() -> None:
    piece = "公告\n某某公告一则，请于5月20日前办理。\n云岭县某局\n2026年4月22日\n\n"
    text = "云岭新报　4月22日　星期三　服务台\n\n" + piece * 200
    parts = list(parts_of(text, beginnings(text, 3000, spaced_out=False)))
    assert len(parts) > 1
    assert [part.in_paper for part in parts] == [False] + [True] * (len(parts) - 1)
    assert not any(part.in_paper for part in parts_of(piece * 200, beginnings(piece * 200, 3000, spaced_out=False)))


def test_small_advertisements_under_a_sort_are_one_a_line() -> None:
    page = (
        f"{HEAD}\n■招租\n农贸市场二楼1200平方米整体招租，5月10日截止报名，5月15日上午开标，电话0000000。\n"
        "江景两居急租，月1500，拎包入住，中介勿扰 13500000000\n"
        "■注销\n云岭市金桥搬家有限公司经股东决定解散，请债权人自见报之日起45日内申报债权。电话0000000\n"
        "云岭市晨光文具店（个人独资企业）决定解散，请债权人在公告之日起六十日内向投资人申报债权。\n"
        "■街谈\n卖瓜的老麻多了一块牌子：“不甜包换，换了还不甜，送你一个南瓜。”\n"
    )
    found = read(page)
    assert [[period.text for period in notice.periods if "日内" in period.text] for notice in found] == [
        [], ["自见报之日起45日内"], ["在公告之日起六十日内"],
    ]  # fmt: skip
    assert "两居" not in found[0].text


def test_small_advertisements_under_a_headline_each_end_in_a_name_or_a_telephone() -> None:
    baths = "原棉纺厂职工浴室整体招租，接受报价到5月24日下午6时，5月25日公布结果。厂留守处 2220000"
    signs = "大桥桥下停车场广告位六块，租期一年，5月17日至21日报名，5月24日上午竞价。云岭市政公司"
    assert len(read("\n".join((HEAD, PIANO, "招租", baths, signs, FERRY)) + "\n")) == 2
    going_on = "看房请提前一天联系，租金按季支付，不得转租，原有设施由承租人自行维护。"
    alone = read("\n".join((HEAD, PIANO, "招租", baths.removesuffix("厂留守处 2220000"), going_on, FERRY)) + "\n")
    assert [going_on in notice.text for notice in alone] == [True]


@pytest.mark.parametrize("head", ["鹿岭时讯 2026年4月22日 周三 第12版 公告·综合", "鹿岭周末　2026年4月22日　综合　B2"])
def test_the_first_line_of_a_page_whatever_the_paper_is_called(head: str) -> None:
    vaccine = "流感疫苗接种\n\n60岁以上老人免费接种，时间：5月9日至6月11日上午；地点：户籍所在地社区。请带身份证。"
    assert _titles(PIANO, vaccine, FERRY, head=head) == ["流感疫苗接种"]
    assert _titles(PIANO, vaccine, FERRY, head="座谈会公告 2026年4月22日 周三 老干部局") != ["流感疫苗接种"]


@pytest.mark.parametrize(
    ("end", "issuer"),
    [("。云岭水务", "云岭水务"), ("，电话6220330，共青团云岭县委", "共青团云岭县委"), ("。敬请互相转告", None),
     ("。请带身份证", None), ("。云岭村村民委员会　云岭县公安局", "云岭村村民委员会 云岭县公安局")],
)  # fmt: skip
def test_who_stands_behind_the_last_stop(end: str, issuer: str | None) -> None:
    text = f"停水通知\n因管道检修，2026年5月10日8时至18时北片停水，请提前储水{end}\n"
    assert [notice.issuer for notice in read(text)] == [issuer]


OWN = "骨灰寄存续期\n寄存期满的家属请在5月6日至5月29日办理续期，逾期按规定统一安放。咨询0743-0000000"


def test_two_stories_show_that_each_text_of_a_page_without_a_head_has_its_headline() -> None:
    assert [notice.title for notice in read("\n".join((PIANO, OWN, FERRY)) + "\n")] == ["骨灰寄存续期"]
    assert [notice.title for notice in read("\n\n".join((PIANO, FERRY, OWN)) + "\n")] == ["骨灰寄存续期"]
    # one story alone shows nothing, nor do the sections of one notice
    assert read("\n".join((PIANO, OWN)) + "\n") == ()
    sections = (
        "云岭游泳馆暑期培训通知\n每期十二天，由国家级教练执教。\n培训场次\n第一期培训7月5日至7月16日，第二期7月20日至7月31日。\n"
        "培训须知\n孩子怕水的，请一位家长陪同入场，因为水深一米二。\n培训收费\n每期680元，6月28日前到馆缴清。\n云岭游泳馆\n2026年6月10日\n"
    )
    assert [(notice.place.line, notice.place.end_line) for notice in read(sections)] == [(1, 10)]


def test_a_headline_below_the_rows_of_a_table_on_a_page_of_stories() -> None:
    table = "停电检修安排\n日期　　　时间　　　范围\n6月29日　7:00-17:00　东关小区\n6月30日　7:30-16:00　水泥厂宿舍"
    found = read("\n".join((PIANO, table, FERRY, OWN)) + "\n")
    assert [notice.title for notice in found][-1] == "骨灰寄存续期"
    assert all("缆绳" not in notice.text for notice in found)


SIGNED = "青禾县云帆纺织有限公司\n2026年3月2日\n"
OTHERS = (
    "招领\n3月1日在车站拾得提包一只，失主请于4月1日前来认领。\n青禾县客运站\n2026年3月2日\n"
    "停水通知\n3月5日8时至17时，北街停水检修。\n青禾县自来水公司\n2026年3月2日\n"
)


@pytest.mark.parametrize(
    "said",
    [
        "青禾县云帆纺织有限公司经股东会决议，注册资本由900万元减少至300万元。请债权人自本\n"
        "公告之日起30日内向本公司提出清偿债务或者提供相应担保的请求。\n",
        "青禾县云帆纺织有限公司（统一社会信用代码\n91130000MA0TEST01X）经\n股东会决议，注册资本由900万元减少至300万元，请债权人自本公告之日起30日内提出要求。\n",
    ],
)
def test_a_broken_line_is_no_headline(said: str) -> None:
    for page in (
        f"青禾日报　2026年3月2日　星期一　公告专版\n\n减资公告\n{said}{SIGNED}",
        f"减资公告\n{said}{SIGNED}\n{OTHERS}",
    ):
        assert read(page)[0].title == "减资公告"


@pytest.mark.parametrize(
    "paper",
    ["云岭县医保局2026年上半年工作总结\n上半年，我局共发布协议终止公告4期，公示期内收到异议3件。下一步，6月底前完成自查。\n云岭县医疗保障局",
     "关于河西路绿地堆放垃圾问题的调查说明\n接到反映后，我队于4月2日到场核实，情况属实，当事人已清运。\n云岭县城管大队\n2026年4月20日",
     "意见采纳情况反馈\n《照明管理办法（草案）》自3月5日公布以来，共收到建议34条，采纳19条，理由见附表。",
     "县法院拍出一块车牌\n4月11日10时开拍，起拍价三万元，次日以四十一万元成交。买受人应当在十日内付清尾款。",
     "中标公示期遭投诉\n县住建局通报称，公示期间（4月4日至4月6日）收到投诉2件。该局提醒投标人，可在十日内投诉。",
     "县融媒体中心：让好声音传得更远\n4月20日，矩阵粉丝总量突破百万。该中心主任表示，将在5月底前完成直播车改造。"],
)  # fmt: skip
def test_what_an_office_reports_under_a_headline_is_no_notice(paper: str) -> None:
    assert _titles(PIANO, paper, FERRY) == []


@pytest.mark.parametrize(
    "notice",
    ["北码头停车指引\n北码头西侧停车场4月25日至9月30日免费停放一小时，请勿占用消防通道。",
     "儿童疫苗补种安排表\n4月27日至4月30日，每天上午在各村卫生室补种，请家长带好接种本。云岭镇卫生院",
     "文物线索征集\n征集截止5月31日，已登记的不必再报。请与县博物馆联系，电话0000000。云岭县博物馆"],
)  # fmt: skip
def test_a_paper_that_says_how_all_may_do_is_one(notice: str) -> None:
    assert _titles(PIANO, notice, FERRY) == [notice.split("\n")[0]]


def test_a_gazettes_contents_are_none_of_its_notices() -> None:
    contents = "云岭县人民政府公报　2026年第4期\n出版日期：2026年4月22日\n目　录\n"
    contents += "关于禁放烟花爆竹的通告………1\n关于注销采矿许可证的公告………2\n"
    ban = "关于禁放烟花爆竹的通告\n绕城路以内全时段禁止燃放，自2026年5月1日起施行。\n云岭县人民政府\n2026年4月18日"
    assert [notice.place.line for notice in read(f"{contents}\n{ban}\n")] == [7]


@pytest.mark.parametrize(
    "notice",
    ["房 屋 征 收 决 定 公 告\n（公示稿）\n云府征决字（2026）第 4 号\n为实施老城改造，作出房屋征收决定，现公告如下：\n"
     "一、签约期限：自2026年7月1日起至8月29日止。\n云岭县人民政府\n2026年6月24日",
     "催收欠款公告\n河镇养殖大户薛某禄：你自2024年起累计欠付饲料款73420元，请自公告之日起二十日内结清，否则依法起诉。\n云岭饲料公司\n2026年2月10日",
     "2026年秋季小学学位摇珠安排\n日子：7月18日早九点半\n场地：镇文体中心篮球馆\n参加：审核通过的适龄儿童家长（每户一人），请带好身份证和户口簿\n"
     "云岭镇中心小学\n2026年7月8日"],
)  # fmt: skip
def test_a_number_a_name_or_a_label_below_a_title_is_no_headline(notice: str) -> None:
    title = notice.split("\n")[0]
    assert [found.title for found in read(f"{notice}\n\n{PIANO}\n\n{FERRY}\n")] == [title]


def test_what_stands_below_a_reporters_name_opens_no_notice() -> None:
    news = "停车收费拟调整\n本报记者 兰青\n四月底，市发改委把方案挂上官网，公开征求意见到五月底截止。老秦说是好事。"
    letter = (
        "致预约团队的一封公告信\n亲爱的老师们：\n请于9月24日前回电确认，过期将默认取消。\n云岭天文馆\n2026年9月15日"
    )
    assert [found.title for found in read(f"{news}\n\n{letter}\n")] == ["致预约团队的一封公告信"]


def test_a_story_under_its_own_headline_ends_a_notice_that_nobody_signed() -> None:
    cut = "停水通知\n因管道碰口，7月15日22时至7月16日6时望江路停水，请提前储水。客服电话0000000"
    story = "百岁老人的长寿经\n“吃得下，睡得着，不跟人置气。”谷奶奶摆摆手说。她今年一百零三岁了。"
    found = read(f"{cut}\n\n{story}\n")
    assert [notice.place.end_line for notice in found] == [2]
