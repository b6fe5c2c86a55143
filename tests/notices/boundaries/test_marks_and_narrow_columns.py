"""Headings between marks or behind one, names that sign in a narrow column, and words that only look like them."""
# ruff: noqa: E501 - sentences

import pytest

from tests.notices.reading import only, read

STARS = (
    "★拍卖公告★\n受槐北县供销社委托，本行定于2026年4月24日上午9：30举行拍卖会。咨询及看样时间：2026年4月22日至4月23日。\n槐北锤声拍卖行\n"
    "★重阳敬老宴报名★\n槐北镇老年协会设敬老宴，凡本镇年满八十周岁的老人可由家属代为报名，自即日起至2026年9月30日止。\n槐北镇老年协会\n"
    "★声明★\n槐北县春晖幼儿园停止办学，已交保教费请家长于2026年5月15日前办理退费。\n槐北县春晖幼儿园\n2026年4月10日\n"
)
SERVICES = (
    "■停电\n4月16日（周四）6:00—18:00，10千伏榕荫线（影响榕荫苑、税务小区）；\n4月17日（周五）8:00—14:00，10千伏铁塘线（影响老街南段）；\n"
    "4月20日（周一）7:30—19:00，10千伏凤泉线（影响镇街）。\n槐北供电局\n"
    "■停气\n因庭院管改造，榕荫路定于2026年4月15日9时至次日16时暂停供气，请关好灶前阀。\n槐北城市燃气有限公司　抢修96177\n"
)
SECTIONS = (
    "《槐北镇国土空间总体规划》（草案）公示公告\n现将草案成果予以公示，听取社会各界意见。\n■公示时间\n2026年2月9日—2026年3月10日\n"
    "■意见提交\n电子邮箱：a@b.invalid\n■备注\n公示30天。提交意见请注明联系人。\n槐北镇人民政府\n2026年2月9日\n"
)
NARROW = (
    "　人民法院公告\n安迪：本院受理林海\n燕诉你房屋租赁合同\n纠纷一案，依法向你\n公告送达诉状副本、\n举证通知及传票。自\n公告之日起满30日视\n为送达。\n"
    "　槐北区人民法院\n崔大勇：本院（2024）\n槐0502民初907号民\n事判决书已作出，自\n公告之日起30日内到\n本院领取，逾期视为\n送达。\n　槐北区人民法院\n"
    "　送达仲裁裁决公告\n槐北市飞轮汽修店：\n廖小军申请你店支付\n二倍工资案，本委已\n作出裁决书。限你店\n自公告之日起30日内\n来领，逾期视为送达\n。\n槐北区劳动人事争议\n仲裁委员会\n"
)


def test_marks_on_both_sides_make_a_heading() -> None:
    assert [(n.title, n.issuer) for n in read(STARS)] == [
        ("拍卖公告", "槐北锤声拍卖行"),
        ("重阳敬老宴报名", "槐北镇老年协会"),
        ("声明", "槐北县春晖幼儿园"),
    ]


def test_short_headings_behind_one_mark_are_a_column() -> None:
    assert [(n.title, n.issuer) for n in read(SERVICES)] == [("停电", "槐北供电局"), ("停气", "槐北城市燃气有限公司")]


def test_labels_behind_a_mark_are_sections_of_one_notice() -> None:
    notice = only(SECTIONS)
    assert [(str(w.start and w.start.date), str(w.end and w.end.date)) for w in notice.windows] == [
        ("2026-02-09", "2026-03-10")
    ]


def test_a_name_that_fills_its_line_signs_what_ends_above_it() -> None:
    found = read(NARROW)
    assert [n.issuer for n in found] == ["槐北区人民法院", "槐北区人民法院", "槐北区劳动人事争议仲裁委员会"]
    assert [[p.text for p in n.periods] for n in found] == [
        ["自公告之日起满30日"],
        ["自公告之日起30日内"],
        ["自公告之日起30日内"],
    ]


@pytest.mark.parametrize("label", ["联 系 人：栾女士", "联系人：栾女士", "收 件 人：栾女士"])
def test_a_label_under_a_firms_notice_is_no_headline(label: str) -> None:
    text = f"吸收合并公告\n云锦公司拟吸收合并云绣公司，债权人可自本公告刊登之日起45日内要求清偿债务。\n{label}\n联系电话：0577-6100000\n云锦有限公司\n2026年7月8日\n"
    assert only(text).issuer == "云锦有限公司"


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        ("“投标截止时间2026年3月10日”应为“投标截止时间2026年3月20日”", ["2026-03-20"]),
        ("5. 投标截止及开标　2026年5月25日9时，地点政务中心。", ["2026-05-25"]),
        ("底价每年2.4万元，报名请在2026年5月22日以前找马主任。", ["2026-05-22"]),
        ("企业应当于每年3月10日前报送年报。", []),
        ("网页版将于2026年9月30日24时停止服务。请您在此之前导出账本。", ["2026-09-30"]),
        ("网页版将于2026年9月30日24时停止服务。手机版不受影响。", []),
    ],
)
def test_what_closes_and_what_only_looks_so(said: str, ends: list[str]) -> None:
    notice = only(f"公告\n有关事项公告如下：\n{said}\n槐北市市政工程管理处\n2026年3月5日\n")
    assert [str(w.end and w.end.date) for w in notice.windows if w.start is None] == ends


@pytest.mark.parametrize(
    ("below", "issuer"),
    [
        ("槐北市蓝鲸贸易有限公司清算组\nLiquidation Committee\n", "槐北市蓝鲸贸易有限公司清算组"),
        ("槐北供销合作社\n", "槐北供销合作社"),
        ("槐北市民政局\nCopyright © 槐北日报　备案号：槐ICP备0000000号\n", "槐北市民政局"),
    ],
)
def test_who_signs_at_the_end(below: str, issuer: str) -> None:
    assert only(f"清算公告\n债权人应自本公告之日起四十五日内书面申报债权。\n{below}").issuer == issuer


def test_a_court_behind_its_province_signs_and_the_paper_goes_on() -> None:
    text = "巴图：本院依槐北市诚信担保有限公司之申请，裁定查封你名下房屋一套，现公告送达民事裁定书，自公告之日起经过30日视为送达。［云岭］槐北区人民法院\n法治短波\n▲巡回法庭上周开了两场庭，百余名乡亲旁听。\n"
    assert only(text).issuer == "槐北区人民法院"


def test_a_draw_that_asks_is_no_result() -> None:
    text = "弃奖公告\n双色球二等奖一注（开奖日2026年6月16日），至今未兑。请中奖者于2026年8月17日前携带彩票到服务部兑取。\n槐北福利彩票发行中心\n2026年7月20日\n"
    assert [str(w.end and w.end.date) for w in only(text).windows] == ["2026-08-17"]
    assert read("公告\n双色球第2026068期开奖结果：01 05 12 19 23 30 + 07。\n") == ()


def test_a_masthead_with_a_price_is_no_heading() -> None:
    page = "槐北早报　2026年1月13日　星期二　遗失·声明·公告　（每字2元，30字起）\n遗失公告\n本店遗失公章一枚，自本公告发布之日起30日内拾得者请与本店联系。\n槐北县阿惠面馆\n"
    notice = only(page)
    assert (notice.title, str(notice.publication_date)) == ("遗失公告", "2026-01-13")


def test_a_courts_portal_names_the_court_behind_its_label() -> None:
    page = "公告类型：执行文书\n公告法院：槐北县人民法院\n公告时间：2026年3月11日\n公告内容：贠某：关于井某申请执行你赡养费纠纷一案，现依法向你公告送达执行通知书。自公告之日起，经过三十日视为送达。\n"
    assert (only(page).issuer, only(page).rule) == ("槐北县人民法院", "civil-gonggao")


@pytest.mark.parametrize("mark", ["■", "★", "◆", "□", "○", "・", "▶"])
def test_lines_of_marks_alone_are_nothing(mark: str) -> None:
    rows = "\n".join(f"{mark * 3}\n话，说了。\n{mark} {mark}\n话，又说。" for _ in range(3))
    assert read(f"{rows}\n") == ()


@pytest.mark.parametrize("more", range(17))
def test_a_heading_of_few_characters_behind_a_line_however_full(more: int) -> None:
    width = 16
    one = f"槐江百草堂药业有限公司减资，债权人可在见报之日起四十五日内要求清偿，{'过' * more}期未提出的，视为没有提出要求。"
    other = "槐江市供销社下属门面两间对外招租，租期三年，底价面议，有意者于6月12日下班前到社资产科报名，过时不候。"
    lines = [said[k : k + width] for said in (one, other) for k in range(0, len(said), width)]
    first = -(-len(one) // width)
    page = [
        "槐江晚报　2026年6月3日　星期三　8版",
        "减资公告",
        *lines[:first],
        "门面招租",
        *lines[first:],
        "槐江市供销合作社",
    ]
    found = read("\n".join(page))
    assert [(n.title, n.place.line) for n in found] == [("减资公告", 2), ("门面招租", first + 3)]


@pytest.mark.parametrize(
    "last", ["特此公告", "特此声明", "联系人：周某", "电话13900001111　枫桥商贸集团", "原公章即日作废", "电话66553322"]
)
@pytest.mark.parametrize("heading", ["减资公告", "招租", "公 示", "通　告"])
def test_what_ends_a_small_notice_without_a_stop(last: str, heading: str) -> None:
    width = 15
    one = "枫桥市启明图文工作室（普通合伙）经全体合伙人决定解散，请债权人于见报之日起四十五日内申报债权。"
    one = "原址东桥路老街临河十八号三楼的"[: -len(one + last) % width] + one  # its last line is full
    other = "枫桥市白沙镇供销社减资，债权人可在见报之日起四十五日内要求清偿，有意承租门面者于6月12日前报名。"
    lines = [said[k : k + width] for said in (one + last, other) for k in range(0, len(said), width)]
    first = -(-len(one + last) // width)
    page = [
        "枫桥日报　2026年3月18日　星期三　6版",
        "清算公告",
        *lines[:first],
        heading,
        *lines[first:],
        "枫桥市白沙镇供销社",
    ]
    found = read("\n".join(page))
    assert [(n.title, n.place.line) for n in found] == [("清算公告", 2), (heading, first + 3)]


@pytest.mark.parametrize(
    ("row", "read_too"),
    [
        (
            "枫桥立信拍卖有限公司定于2026年9月13日10时公开拍卖旧机动车12辆，9月11日至12日展示，有意者9月12日16时前办理手续",
            True,
        ),
        ("百年老店枫桥火锅周年庆，9月12日至9月20日全场八折，欢迎光临，订座电话68880001", False),
        ("高价回收旧手机、旧电脑，9月15日前送抽纸一提，优惠多多，电话13900003333", False),
    ],
)
def test_a_row_without_title_and_signer_below_its_like(row: str, read_too: bool) -> None:
    page = f"""枫桥早报　2026年9月8日　星期二　A11
声明·公告
▲枫桥晨辉商贸有限公司股东会决议注销，请债权人自公告之日起45日内向公司清算组申报债权，联系人陈某
▲{row}
▲寻亲：2026年8月30日在枫桥区人民医院门口捡到女婴一名，请亲生父母于公告之日起60日内到区民政局认领。枫桥区民政局
"""
    assert [notice.place.line for notice in read(page)] == [3, 4, 5] if read_too else [3, 5]
