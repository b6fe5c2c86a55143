"""A court's steps in the ways courts write them: which number is whose, and from when each runs."""

import pytest

from tests.notices.reading import only, periods

SUMMONS = (
    "王某：本院受理李某诉你借款合同纠纷一案，现依法向你公告送达起诉状副本、应诉通知书及开庭传票。{}逾期将依法缺席裁判。\n"
    "槐北县人民法院\n2026年3月2日\n"
)
JUDGMENT = (
    "王某：本院受理李某诉你借款合同纠纷一案，已审理终结，现依法向你公告送达民事判决书。{}\n"
    "槐北县人民法院\n2026年3月2日\n"
)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        # the second number has a start of its own
        (
            "自公告之日起30日视为送达，提出答辩状的期限和举证期限分别为公告期满后15日内和答辩期满后15日内。",
            ["15day answer service -> 2026-04-16", "15day evidence answer -> 2026-05-06"],
        ),
        # the step stands behind the number
        (
            "经过30日即视为送达，公告期满后15日内为答辩期，公告期满后30日内为举证期。",
            ["15day answer service -> 2026-04-16", "30day evidence service -> 2026-05-06"],
        ),
        # a day of the week is no week
        (
            "自公告之日起30日视为送达，举证期限为公告期满后的30日内，本院将于举证期满后第一个星期三上午9时开庭审理，",
            ["30day evidence service -> 2026-05-06"],
        ),
        ("自公告之日起30日视为送达，并请于2026年5月20日9时到庭参加诉讼，", ["fixed hearing -> 2026-05-20"]),
    ],
)
def test_steps_of_a_summons(steps: str, expected: list[str]) -> None:
    assert periods(only(SUMMONS.format(steps)))[1:] == expected


@pytest.mark.parametrize(
    "appeal",
    [
        "可在判决书送达之日起十五日内向本院递交上诉状。",
        "可在公告期满后15日内向本院提交上诉状及副本。",
        "可于公告期满之日起15日内上诉。",
    ],
)
def test_an_appeal(appeal: str) -> None:
    notice = only(JUDGMENT.format("自公告之日起经过30日视为送达，如不服本判决，" + appeal))
    assert periods(notice)[1:] == ["15day appeal service -> 2026-04-16"]


@pytest.mark.parametrize("number", ["30（三十）日", "三十（30）日", "30(三十)日", "（30）日"])
def test_a_number_written_twice(number: str) -> None:
    notice = only(JUDGMENT.format(f"自公告之日起经过{number}视为送达。"))
    assert periods(notice) == ["30day service publication -> 2026-04-01"]


@pytest.mark.parametrize(
    ("behind", "role"),
    [("算送达", "service"), ("期限自送达之日起计算", "other"), ("发文，申诉期自送达之日起算", "other")],
)
def test_what_is_counted_from_the_service_is_not_served_then(behind: str, role: str) -> None:
    notice = only(f"通告\n自公告之日起30日后{behind}。\n槐北县城市管理局\n2026年3月2日\n")
    assert [period.role for period in notice.periods] == [role]
