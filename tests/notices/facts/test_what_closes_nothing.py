"""What stands beside a period or a closing date and is none: a rider, a vote, the contract that ends; and 元月."""

import pytest

from tests.notices.reading import only, periods, windows

SUMMONS = (
    "王某：本院受理李某诉你借款合同纠纷一案，现依法向你公告送达起诉状副本及开庭传票。自公告之日起经过三十日即视为送达。举证期限为"
    "公告期满后三十日内，并定于举证期满后第三日上午九时（{rider}）在本院公开开庭审理。\n槐北县人民法院\n2026年3月3日\n"
)


@pytest.mark.parametrize(
    "rider", ["遇节假日顺延", "如遇节假日则顺延至节假日后第一个工作日", "遇法定假期顺延至假期后第一个工作日"]
)
def test_a_rider_is_no_period(rider: str) -> None:
    assert periods(only(SUMMONS.format(rider=rider)))[-1].startswith("3day hearing evidence")


def test_a_vote_of_creditors_files_nothing() -> None:
    notice = only(
        "槐北某公司破产清算案第二次债权人会议公告\n各位债权人：\n第二次债权人会议定于2026年3月27日下午2时以网络方式召开，请各位债权人于"
        "2026年3月26日17:00前完成账号测试。表决截止时间为2026年4月3日17:00，逾期视为弃权。\n槐北某公司管理人\n2026年3月10日\n"
    )
    assert [(w.role, str(w.end and w.end.date)) for w in notice.windows] == [
        ("other", "2026-03-26"),
        ("other", "2026-04-03"),
    ]
    filing = only(
        "槐北县人民法院公告\n本院裁定受理槐北某公司破产清算一案，债权人应于2026年4月15日前，向管理人申报债权。第一次债权人会议于"
        "2026年4月28日14时召开。\n槐北县人民法院\n2026年2月10日\n"
    )
    assert [w.role for w in filing.windows] == ["claims"]


def test_a_contract_in_the_clause_before_does_not_hide_a_day() -> None:
    text = (
        "租户催缴公告\n葛某：\n请于本公告登报之日起3日内缴清欠费，逾期我司将解除租赁合同，铺内物品请于2026年3月20日前自行搬离。\n"
        "槐北商贸城有限公司\n2026年3月9日\n"
    )
    assert windows(only(text)) == ["..2026-03-20"]
    assert windows(only(text.replace("铺内物品请于2026年3月20日前自行搬离", "合同有效期至2026年3月20日止"))) == []


@pytest.mark.parametrize("day", ["二〇二六年元月二十日", "2026年元月20日", "2026 年元月 20 日"])
def test_the_first_month(day: str) -> None:
    notice = only(f"宣告失踪公告\n下落不明人施某应当自公告之日起三个月内向本院申报。\n槐北县人民法院\n{day}\n")
    assert notice.issue_date is not None and str(notice.issue_date.date) == "2026-01-20"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("关于收回国有建设用地使用权的公告\n请权利人自公告发布之日起15日内办理注销登记，逾期直接公告注销。", "other"),
        ("公告\n某家政服务部拟向登记机关申请注销登记，请债权人于见报之日起45日内来人联系。", "claims"),
    ],
)
def test_whose_registration_is_cancelled(text: str, kind: str) -> None:
    assert only(text + "\n槐北县自然资源局\n2026年3月2日\n").kind == kind


def test_a_private_company_is_no_joint_stock_company() -> None:
    text = (
        "通知\n柏某股东：\n槐北某科技有限公司定于2026年3月30日上午10时召开临时股东会，请准时参加。\n"
        "槐北某科技有限公司\n2026年3月12日\n"
    )
    assert only(text).rule == "shareholders-meeting"
    assert only(text.replace("有限公司", "股份有限公司")).rule == "shareholders-meeting-jsc-interim"


def test_how_things_stood_on_a_day_closes_nothing() -> None:
    text = (
        "关于清理长期不动户的公告\n我行将于2026年9月30日对截至2026年6月30日三年以上未发生收付活动的个人账户予以清理，请客户于"
        "2026年9月24日前到网点办理激活或销户。\n槐北农商银行\n2026年6月30日\n"
    )
    assert [str(w.end and w.end.date) for w in only(text).windows] == ["2026-09-24"]
