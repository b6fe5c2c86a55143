"""What a notice is about decides its kind and its rule, not the name of the office that issues it."""

import pytest

from tests.notices.reading import only, windows

SIGNED = "\n{office}\n2026年3月2日\n"


@pytest.mark.parametrize(
    ("office", "subject", "rule"),
    [
        ("槐北县自然资源和规划局", "收回粮站国有土地使用权", None),
        ("槐北县城乡规划局", "拟表彰先进个人名单", None),
        ("国家税务总局槐北县税务局", "拟任职干部名单", "cadre-appointment"),
        ("槐北县不动产登记中心", "拟录用人员名单", "institution-hire"),
        ("槐北县房屋征收办公室", "拟聘用人员名单", None),
    ],
)
@pytest.mark.parametrize("between", ["关于", ""])
def test_an_office_is_no_subject(office: str, subject: str, rule: str | None, between: str) -> None:
    body = "根据城市规划需要，现予以公示，公示期三天，如有异议，请向我局反映。"
    notice = only(f"{office}{between}{subject}的公示\n{body}" + SIGNED.format(office=office))
    assert (notice.kind, notice.rule) == ("publicity", rule)


@pytest.mark.parametrize(
    ("title", "kind", "rule"),
    [
        ("槐北县自然资源和规划局关于槐北镇总体规划草案的公示", "comment", "urban-plan-publication"),
        ("槐北县控制性详细规划局部调整公示", "comment", "urban-plan-publication"),
        ("槐北县中心城区国土空间规划草案公告", "comment", "urban-plan-publication"),
        ("国家税务总局槐北县税务局税务事项通知书送达公告", "service", "tax-gonggao"),
        ("槐北县不动产登记中心首次登记公告", "registration", "realestate-registration"),
    ],
)
def test_a_subject_behind_the_office(title: str, kind: str, rule: str) -> None:
    body = "有关事项公告如下，自公告之日起15个工作日内可向我局提出异议。"
    notice = only(title + "\n" + body + SIGNED.format(office="槐北县税务局" if "税务" in title else "槐北县自然资源局"))
    assert (notice.kind, notice.rule) == (kind, rule)


def test_a_hearing_on_a_disposal_is_a_meeting() -> None:
    body = "定于2026年3月20日上午9时在本局会议室举行听证会，有关事项公告如下。"
    assert only("闲置土地处置听证会公告\n" + body + SIGNED.format(office="槐北县自然资源局")).kind == "meeting"


def test_a_notice_of_the_right_to_a_hearing_is_served() -> None:
    body = "吴某：你有权要求听证，应在本公告送达之日起5个工作日内提出。自公告之日起经过30日视为送达。"
    assert only("听证告知公告\n" + body + SIGNED.format(office="槐北县生态环境局")).kind == "service"


def test_a_penalty_that_ends_in_a_liquidation_is_served() -> None:
    text = (
        "经查，槐北县某协会未按规定接受年度检查，本机关作出撤销登记的行政处罚。现依法公告送达《行政处罚决定书》，"
        "该协会应当自公告之日起30日内到本机关领取，逾期即视为送达。撤销登记后应当成立清算组，并办理注销登记。"
    )
    assert only(text + SIGNED.format(office="槐北县民政局")).kind == "service"


def test_a_levy_of_land_that_threatens_orders_is_no_service() -> None:
    text = (
        "为建设公路，现就土地征收公告如下：\n一、权利人应自公告之日起30日内办理补偿登记。\n二、逾期不腾退土地的，责令腾退；"
        "拒不执行的，依法申请人民法院强制执行。\n三、不服的，可自公告之日起60日内申请行政复议。"
    )
    notice = only(text + SIGNED.format(office="槐北县人民政府"))
    assert (notice.kind, notice.rule) == ("comment", None)


@pytest.mark.parametrize(
    ("title", "body", "kind", "rule", "closing"),
    [
        ("寻物招领公告", "拾得双肩包一个。请失主于2026年4月3日前来认领。", "found", "lost-property", "..2026-04-03"),
        ("招领启事", "本店拾到手机一部，请失主于2026年3月31日前来店认领。", "found", "lost-property", "..2026-03-31"),
        ("无人认领财物公告", "查获柴油一批，所有人应于2026年9月2日前来认领。", "found", "coastguard-unclaimed",
         "..2026-09-02"),
        # who lost something asks nobody to come for it
        ("寻物启事", "本人遗失公文包一个，拾到者请于2026年3月9日前联系，必有重谢。", "other", None, None),
    ],
)  # fmt: skip
def test_who_found_something_asks_its_owner_to_come(
    title: str, body: str, kind: str, rule: str | None, closing: str | None
) -> None:
    office = "槐北海警局" if rule == "coastguard-unclaimed" else "槐北县客运站"
    notice = only(f"{title}\n{body}" + SIGNED.format(office=office))
    assert (notice.kind, notice.rule) == (kind, rule)
    if closing is not None:
        assert [(window.role, words) for window, words in zip(notice.windows, windows(notice), strict=True)] == [
            ("claims", closing)
        ]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("槐北县公安局交通警察大队关于城北大道施工期间实行交通管制的通告", "closure"),
        ("槐北县自来水公司关于城东片区停水的公告", "closure"),
        ("云陵航道管理处关于槐北大桥水域临时封航的通告", "closure"),
        ("槐北县关于城北大道交通管制方案公开征求意见的公告", "comment"),
        ("槐北县供电公司停电检修工程招标公告", "tender"),
    ],
)
def test_what_is_closed_for_some_time(title: str, kind: str) -> None:
    body = "因施工需要，自2026年3月7日至2026年3月14日禁止一切机动车通行，请绕行。"
    assert only(title + "\n" + body + SIGNED.format(office="槐北县公安局")).kind == kind


def test_a_decision_to_take_houses_asks_for_no_opinion() -> None:
    body = "决定征收城南片区国有土地上房屋。不服的，可以自本公告公布之日起60日内申请行政复议。"
    assert only("槐北县人民政府房屋征收决定公告\n" + body + SIGNED.format(office="槐北县人民政府")).kind == "other"
