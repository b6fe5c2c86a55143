"""Several notices under one court's heading and one signature, and the date that is a small notice's last words."""

import pytest

from tests.notices.reading import only, periods, read

HEADING = "槐北县人民法院公告\n"
LIST = (
    "王某：本院受理李某诉你民间借贷纠纷一案，现依法向你公告送达起诉状副本及开庭传票。自公告之日起经过30日即视为送达。\n"
    "赵某：本院受理何某诉你信用卡纠纷一案，已审理终结，现依法向你公告送达民事判决书，自公告之日起30日内来本院领取。\n"
    "孙某：上诉人周某提起上诉，现依法向你公告送达上诉状副本，自公告之日起经过60日即视为送达，本院将依法审理。\n"
)
SIGNATURE = "槐北县人民法院\n2026年3月10日\n"


@pytest.mark.parametrize("heading", [HEADING, ""])
def test_one_signature_under_a_list(heading: str) -> None:
    notices = read(heading + LIST + SIGNATURE)
    assert [str(n.issue_date and n.issue_date.date) for n in notices] == ["2026-03-10"] * 3
    assert {n.issuer for n in notices} == {"槐北县人民法院"}
    assert [periods(n) for n in notices] == [
        ["30day service publication -> 2026-04-09"],
        ["30day collect publication -> 2026-04-09"],
        ["60day service publication -> 2026-05-09"],
    ]
    assert [n.rule for n in notices] == ["civil-gonggao"] * 3


def test_a_notice_with_its_own_signature_keeps_it() -> None:
    first = LIST.split("\n")[0] + "\n云陵县人民法院\n2026年2月3日\n"
    notices = read(first + "\n".join(LIST.split("\n")[1:2]) + "\n" + SIGNATURE)
    assert [str(n.issue_date and n.issue_date.date) for n in notices] == ["2026-02-03", "2026-03-10"]


@pytest.mark.parametrize(
    "end", ["联系人：何某，电话：00000000000，2026年3月3日", "特此公告，2026年3月3日", "特此公告。2026年3月3日"]
)
def test_a_date_is_the_last_word(end: str) -> None:
    notice = only(f"注销公告\n槐北县某家政服务部拟申请注销登记，请债权人于本公告见报之日起45日内申报债权，{end}\n")
    assert notice.issue_date is not None and str(notice.issue_date.date) == "2026-03-03"


def test_a_day_in_a_contract_is_no_closing() -> None:
    text = (
        "关于送达《闲置土地认定书》的公告\n槐北县某公司：\n你公司取得的地块，约定于2020年6月30日前动工，至今仍未动工。"
        "现依法公告送达，自公告之日起满30日即视为送达。\n槐北县自然资源局\n2026年1月20日\n"
    )
    assert only(text).windows == ()


def test_a_decision_on_compensation_is_served() -> None:
    text = (
        "槐北县人民政府房屋征收补偿决定公告\n丁某：\n因无法与你联系，现将《房屋征收补偿决定书》公告送达，自公告之日起经过30日即视为"
        "送达。你应当在收到本决定书之日起15日内搬迁。不服的，可在收到本决定书之日起60日内申请行政复议。\n"
        "槐北县人民政府\n2025年6月30日\n"
    )
    assert periods(only(text)) == [
        "30day service publication -> 2025-07-30",
        "15day other service -> 2025-08-14",
        "60day review service -> 2025-09-28",
    ]
