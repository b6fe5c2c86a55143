"""Series: rows that share a number, an hour, a mark or a serial are texts of their own where several speak in them."""
# ruff: noqa: E501 - sentences

import pytest

from tests.notices.reading import read


def _rows(text: str) -> list[tuple[int, str | None]]:
    return [(notice.place.line, notice.issuer) for notice in read(text)]


def test_rows_that_a_serial_closes() -> None:
    page = (
        "▇ 法律公告\n"
        "柳河县惠民农机合作社：成员大会决定解散，清算组请债权人自见报之日起45日内申报。理事长 段某（26-0413）\n"
        "柳河县运输公司留守处：原车队人员档案移交，请当事人于5月20日前来签收，过期存馆。（26-0414）\n"
        "▇ 便民\n"
        "清洗管网，5月6日23时至7日5时，解放路以北停水。柳河县自来水公司（26-0416）\n"
    )
    assert [line for line, _ in _rows(page)] == [1, 3, 4]


@pytest.mark.parametrize("behind", ["（2026-05-01）", "（电话）", "（附件3）"])
def test_a_day_or_a_reference_in_brackets_is_no_serial(behind: str) -> None:
    lines = "".join(f"第{k}标段为柳河县河道{k}号堤段，工期九十日，详见招标文件{behind}\n" for k in "一二三")
    text = f"柳河县河道整治工程招标公告\n{lines}投标文件于2026年6月1日9时前递交。\n柳河县水利局\n2026年5月6日\n"
    assert _rows(text) == [(1, "柳河县水利局")]


def test_numbered_titles_under_each_of_which_somebody_signs() -> None:
    page = (
        "柳河县报　公告栏\n"
        "一、关于冬季供暖收费的通知\n供暖季采暖费请于11月30日前交清，逾期按日加收滞纳金。\n柳河县热力公司\n"
        "二、关于清理废旧车辆的通告\n停放在公共车位的废旧车辆，请车主自本通告发布之日起十日内移走。\n柳河县城市管理局\n"
        "三、关于河道清淤停航的通告\n11月20日至12月5日，柳河大闸上下游清淤施工，过往船舶一律停航。\n柳河航道管理站\n"
    )
    assert _rows(page) == [(2, "柳河县热力公司"), (5, "柳河县城市管理局"), (8, "柳河航道管理站")]


def test_sections_of_one_notice_stay_in_it() -> None:
    text = (
        "柳河县教育局关于2026年秋季招生的公告\n"
        "一、招生对象\n年满六周岁、具有本县户籍的儿童，均可报名。\n"
        "二、报名方法\n7月1日至7月5日，家长带户口簿到学校登记。\n"
        "三、其他事项\n未尽事宜由柳河县教育局解释，监督电话0000000。\n"
        "柳河县教育局\n2026年6月20日\n"
    )
    assert _rows(text) == [(1, "柳河县教育局")]


def test_rows_of_offices_behind_one_mark() -> None:
    page = (
        "【窗口传真】（12月2日）\n"
        "□ 县税务局：定期定额核定公示后有异议的，12月15日前到办税厅二号窗口申请调整。\n"
        "□ 县气象台：本周后期有一次冷空气，最低气温零下四度。\n"
        "□ 县交警大队：12月5日至12月20日，迎宾桥检修，禁止货车通行，请绕行二桥。\n"
        "□ 县医保局：2027年度居民医保集中征缴12月25日截止，逾期参保设三个月等待期。\n"
    )
    assert [line for line, _ in _rows(page)] == [2, 4, 5]


def test_duties_of_offices_are_items_of_one_text() -> None:
    text = (
        "柳河县人民政府关于开展清明祭扫防火工作的通告\n"
        "2026年4月1日至4月10日为防火期，禁止野外用火。各部门职责分工如下：\n"
        "□ 县林业局：4月1日起设卡检查，负责巡山护林和火情报告。\n"
        "□ 县公安局：4月1日起依法查处违规用火人员，负责道路管制。\n"
        "□ 县民政局：4月1日起引导群众文明祭扫，负责公墓秩序维护。\n"
        "柳河县人民政府\n2026年3月25日\n"
    )
    assert _rows(text) == [(1, "柳河县人民政府")]


def test_hours_between_signed_rows() -> None:
    page = (
        "今日提示　8月12日 周三\n"
        "06:00　早市开门，西瓜七毛\n"
        "08:30\n宅基地翻建申请8月14日起暂停受理，8月31日恢复，已交材料的照常审。柳河镇自然资源所\n"
        "10:00\n致华庭业主：物业费优惠到8月30日截止，8月31日起按原价。华庭花园物业服务处\n"
        "14:00　县剧团排练《借妻》，可旁观\n"
        "15:30\n布病疫苗集中免疫8月17日至8月21日，各村按顺序，不许漏户。柳河镇农业服务中心\n"
    )
    assert [line for line, _ in _rows(page)] == [4, 6, 9]


def test_hours_of_one_programme_stay_in_it() -> None:
    text = (
        "柳河县实验小学关于举办校园开放日的公告\n"
        "定于2026年5月16日举办开放日，欢迎学生家长参加，日程安排：\n"
        "8:30　学生及家长在操场集合，班主任点名。\n9:00　教育局：领导致辞，随后参观教室和食堂。\n"
        "10:00　文艺表演，地点在学校礼堂，时长一小时。\n"
        "柳河县实验小学\n2026年5月8日\n"
    )
    assert _rows(text) == [(1, "柳河县实验小学")]


CODED = (
    "Z01　人民路粮库院内仓房三栋公开竞租，3月27日上午十时在公司会议室举行。柳河县粮油储备公司\n"
    "Z02　自有门面转让，两层一百二十平方米，租金面议，张姐13900000031。\n"
    "G01　因业务系统升级，3月21日至3月23日暂停办理公积金提取。柳河县住房公积金管理中心\n"
    "G02　市儿童福利院收留男婴一名，请其亲生父母自公告之日起三十日内认领，逾期依法安置。柳河县民政局\n"
)


def test_rows_with_codes_whose_letters_the_column_explains() -> None:
    page = f"柳河商情\n代码说明：Z 招租　G 公告\n{CODED}"
    assert [line for line, _ in _rows(page)] == [3, 5, 6]


def test_plots_with_codes_stay_in_their_notice() -> None:
    plots = "".join(
        f"A{k}　地块位于柳河县城东路{k}号，面积{k}20平方米，用途为商业，出让年限四十年。\n" for k in (1, 2, 3)
    )
    text = f"柳河县自然资源局国有建设用地使用权出让公告\n{plots}报名截止2026年6月1日17时。\n柳河县自然资源局\n2026年5月1日\n"
    assert _rows(text) == [(1, "柳河县自然资源局")]


RECORDS = (
    "栏目：公告　题：枣园路夜市暂停　来稿：枣园街道办事处\n因路面整修，枣园路夜市5月28日至6月5日暂停营业，摊主请自行清运物品。\n"
    "栏目：言论　题：排队的学问　来稿：读者丁一\n排队不只是站着，也是一种让。让得住的城市，走得快，她说。\n"
    "栏目：公告　题：暑期托管报名　来稿：青禾小学\n一至四年级学生自愿参加，6月1日至6月10日在班主任处登记，每班限三十人。\n"
)


def test_texts_under_records_that_name_their_headlines() -> None:
    found = [(notice.title, notice.place.line) for notice in read(f"来稿登记簿（五月下旬）\n{RECORDS}")]
    assert found == [("枣园路夜市暂停", 1 + 1), ("暑期托管报名", 5 + 1)]


def test_titles_that_one_notice_lists_are_no_records() -> None:
    works = "".join(f"题目：{name}\n" for name in ("柳河之春", "渡口", "秋收时节", "老街"))
    text = (
        f"柳河县征文获奖作品公示\n{works}公示期为2026年5月4日至2026年5月8日。\n柳河县文学艺术界联合会\n2026年5月4日\n"
    )
    assert [(notice.title, notice.issuer) for notice in read(text)] == [
        ("柳河县征文获奖作品公示", "柳河县文学艺术界联合会")
    ]


@pytest.mark.parametrize("head", ["柳河晚刊　10月30日", "柳河县报　公告栏　2026年10月30日", "柳河讯 十月三十日 综合"])
def test_a_papers_head_without_a_weekday(head: str) -> None:
    page = (
        f"{head}\n停业盘点\n本店11月1日至11月3日停业盘点，会员储值不受影响。\n柳河县惠客隆超市\n"
        "校车招标\n实验小学校车服务公开比价，11月6日10时开标，11月5日17时截止递交。\n柳河县实验小学\n"
    )
    assert [(notice.title, notice.place.line) for notice in read(page)] == [("停业盘点", 2), ("校车招标", 5)]


FIRMS = ("柳河县宏图图文店（普通合伙）", "柳河县长风物流有限公司", "柳河县丰源果业合作社")
CALL = "决定解散并注销，债权人自公告之日起45日内申报债权，地址：五三大道19号\n"


def test_firms_that_call_their_creditors_under_one_heading() -> None:
    page = "柳河日报　2026年10月14日　星期三\n注销公告\n" + "".join(f"{firm}{CALL}" for firm in FIRMS)
    assert _rows(page) == [(2, FIRMS[0]), (4, FIRMS[1]), (5, FIRMS[2])]


def test_firms_that_divide_into_each_other_have_one_notice() -> None:
    text = (
        "柳河日报　2026年10月14日　星期三\n合并公告\n柳河县长风物流有限公司拟吸收合并柳河县丰源果业有限公司，双方债权人自公告之日起45日内可要求清偿，"
        "柳河县丰源果业有限公司注销。\n柳河县长风物流有限公司\n柳河县丰源果业有限公司\n2026年10月14日\n"
    )
    assert [line for line, _ in _rows(text)] == [2]


def test_what_goes_on_from_another_page_is_none_of_the_text_above() -> None:
    page = (
        "（上接第2版）他说，稻子不会骗人，你敷衍它，它就敷衍你。\n（下转第4版）\n"
        "重阳敬老活动报名通告\n10月18日上午九点，县剧院演两场戏，七十岁以上老人凭身份证领票，领票止于10月16日下班。\n柳河县老龄办公室\n"
        "（上接第1版）会议听取了秋粮收购情况汇报。\n"
        "关于改建渡口的公告\n拟征收金滩村土地约1.1公顷，2026年10月14日至10月27日张贴告知，异议人可向镇政府反映。\n"
        "（下转第6版）\n老人把旱烟掐了：“桥修好了，渡船你们别砍，给我留着。”\n"
    )
    assert [(notice.title, notice.place.line, notice.place.end_line) for notice in read(page)] == [
        ("重阳敬老活动报名通告", 3, 5),
        ("关于改建渡口的公告", 7, 8),
    ]


def test_a_papers_head_as_wide_as_its_column_is_no_part_of_the_text() -> None:
    page = (
        "南屏晚报　B7　2026年5月21日 星期四\n茶摊让位\n地铁口施工，渡口茶摊五月三十日前收走\n，六月二十日后可回原处。南屏渡口街道\n城管办\n"
        "预交尾款\n锦绣里二期购房户，尾款请于5月28日（\n星期四）前交齐，6月1日起按日计息。\n锦绣里项目财务室\n"
        "夜校开课\n缝纫、修表两班六月三日开课，学费六十\n，五月三十一日止报，地点老礼堂。南屏\n工人夜校\n"
    )
    assert [(notice.title, notice.place.line) for notice in read(page)] == [
        ("茶摊让位", 2),
        ("预交尾款", 6),
        ("夜校开课", 10),
    ]


def test_an_office_at_the_head_of_a_row_speaks_as_one_under_it() -> None:
    row = "15:30\n柳河镇畜牧站：布病疫苗集中免疫8月17日至8月21日，各村按顺序，不许漏户。\n"
    page = (
        "今日提示　8月12日 周三\n"
        "08:30\n宅基地翻建申请8月14日起暂停受理，8月31日恢复，已交材料的照常审。柳河镇自然资源所\n"
        "10:00\n致华庭业主：物业费优惠到8月30日截止，8月31日起按原价。华庭花园物业服务处\n"
    )
    assert [line for line, _ in _rows(page + row)] == [3, 5, 7]
    assert [line for line, _ in _rows(page + row.replace("柳河镇畜牧站：布病", "老畜牧说：养猪"))] == [3, 5]
