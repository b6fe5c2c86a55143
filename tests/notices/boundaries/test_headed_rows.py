"""A column of small texts: each row has its heading on its own line, or stands under its number."""

from tests.notices.reading import read

BRIDGE = "浦源河大桥封闭检修　5月25日8时至6月8日18时，浦源河大桥全幅封闭，车辆绕行206省道。浦源县公路管理站　5月18日"
GAS = "更换燃气表　5月22日至6月30日，泉江花园、水南新村分楼栋换装智能表，届时家中留人，免费。浦源华润燃气公司"
LESSONS = "县文化馆暑期培训招生　书法、剪纸两个班，每班25人。6月6日（周六）上午8:30在文化馆大厅现场报名。浦源县文化馆"
FERRY = "桥下的渡船又开了　老艄公七十一岁，船比他小十岁。桥封了，他有活干，一趟两元，学生不收。"
PORRIDGE = "食堂的最后一锅粥　熬了两百斤米，来了一千多人，有的退休二十年了。粥喝完，锅被抬去了厂史馆。"


def titles(text: str) -> list[str]:
    return ["".join(notice.title.split()) for notice in read(text)]


def test_each_row_with_its_heading_is_a_text_of_its_own() -> None:
    page = "\n".join([PORRIDGE, BRIDGE, FERRY, LESSONS, GAS])
    assert titles(page) == ["浦源河大桥封闭检修", "县文化馆暑期培训招生", "更换燃气表"]


def test_labels_with_their_values_are_one_notice() -> None:
    (notice,) = read(
        "招标公告\n"
        "项目名称　　浦源县第二中学食堂改造工程，建筑面积一千二百平方米。\n"
        "项目概况　　拆除原有隔墙，更换水电管线，新做地面，工期九十天。\n"
        "报名时间　　2026年5月21日至2026年5月27日，节假日除外，过期不候。\n"
        "报名地点　　浦源县公共资源交易中心二楼，须带营业执照和资质证书。\n"
        "浦源县第二中学\n2026年5月20日"
    )
    assert notice.title == "招标公告"


NUMBERED = (
    ("冬修通航管制", "淮安闸上游引航道12月5日8时至12月25日18时大修，停止通航，请船舶绕行。", "江浦航道管理中心"),
    ("骨灰寄存续期", "寄存期至2026年12月31日届满的骨灰盒，请家属12月8日至12月31日到馆办理续期。", "江浦县殡仪馆"),
    ("流感疫苗免费接种", "65岁以上老人12月7日至12月20日凭身份证到户籍地卫生院接种。", "江浦县疾病预防控制中心"),
)


def numbered(*numbers: str, signed: bool = True) -> str:
    return "\n".join(
        f"{number}\n{title}\n{text}" + f"\n{name}\n2026年12月1日" * signed
        for number, (title, text, name) in zip(numbers, NUMBERED, strict=True)
    )


def test_a_number_on_its_own_line_parts_signed_texts() -> None:
    assert titles(numbered("一、", "二、", "三、")) == [title for title, _, _ in NUMBERED]
    assert titles(numbered("公告一", "公告二", "公告三")) == [title for title, _, _ in NUMBERED]


def test_a_number_in_any_form_and_the_sort_behind_it() -> None:
    own = [title for title, _, _ in NUMBERED]
    for numbers in (("①", "②", "③"), ("1", "2", "3"), ("（一）", "（二）", "（三）"), ("公告1", "公告2", "公告3")):
        assert titles(numbered(*numbers)) == own
    assert titles(numbered("一、交通", "二、民政", "三、健康")) == own
    assert titles(numbered("③ 交通", "④ 民政", "⑤ 健康")) == own


def test_a_sort_that_is_the_only_heading_stays() -> None:
    page = "\n".join(
        f"{number} {sort}\n{text}{name}"
        for (number, sort), (_, text, name) in zip((("①", "停航"), ("②", "续期"), ("③", "接种")), NUMBERED, strict=True)
    )
    assert titles(page) == ["停航", "续期", "接种"]


def test_sections_of_one_notice_with_their_numbers() -> None:
    found = read(
        "关于冬季体育馆使用的通告\n一、对象\n全县职工均可参加，由县总工会负责组织。\n二、场次\n每周三晚七点，12月8日起至12月31日止。\n"
        "三、费用\n本年度免费，器材自带。\n四、报名\n请于2026年12月6日前到一楼登记。\n江浦县总工会\n2026年12月1日"
    )
    assert [(notice.place.line, notice.place.end_line) for notice in found] == [(1, 11)]


def test_a_name_over_a_group_of_rows_is_no_title() -> None:
    rows = (
        "●浦源县自来水公司　　7月17日22:00至次日6:00，滨河北路主管碰口，滨河社区、轴承厂宿舍停水，请储水备用。\n"
        "●浦源县公安局交警大队　　下列车辆被扣留逾三个月：青A·3J021摩托车。请车主在本公告之日起三个月内来接受处理。\n"
        "●浦源县殡葬管理所　　凤凰山公墓护墓费到期，请墓主2026年12月31日前来所续缴，地址凤凰路200号，电话8123300。"
    )
    found = read(f"浦源晚报　2026年7月15日　星期三　11版\n〔告示〕\n{rows}\n")
    assert [(notice.place.line, notice.issuer) for notice in found] == [
        (3, "浦源县自来水公司"), (4, "浦源县公安局交警大队"), (5, "浦源县殡葬管理所"),
    ]  # fmt: skip


def test_items_that_lost_the_line_behind_their_number_stay_one_notice() -> None:
    body = numbered("一、", "二、", "三、", signed=False)
    assert titles(f"关于冬季有关事项的公告\n{body}\n江浦县人民政府办公室\n2026年12月1日") == ["关于冬季有关事项的公告"]


def test_articles_with_their_words_are_no_rows_of_a_column() -> None:
    article = "第{}条　乙方应于每年2026年3月10日前向甲方缴纳下一年度租金，逾期十日的，甲方有权解除合同。"
    assert titles("\n".join(map(article.format, "四五六七八"))) == []


def test_a_day_or_a_sum_under_its_label_heads_no_text_of_its_own() -> None:
    text = (
        "岭东农商银行与岭东资产管理有限公司债权转让暨催收联合公告\n"
        "现公告要求下列债务人及担保人自公告之日起立即向岭东资产管理有限公司履行还款义务。\n"
        "基准日：2026年6月30日\n借款人：岭东鑫达纺织有限公司 本金：12,000,000.00 利息：1,235,600.21\n特此公告。\n"
        "岭东农商银行\n岭东资产管理有限公司\n2026年9月15日\n"
    )
    assert len(read(text)) == 1
