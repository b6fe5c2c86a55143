"""Days on which something is held: with the words that fix them, with their hour alone, and days that are only told."""
# ruff: noqa: E501 - sentences

import pytest

from tests.notices.reading import only


def _held(text: str) -> list[str | None]:
    return [period.stated and str(period.stated.date) for period in only(text).periods if period.period is None]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("原定于2026年11月8日举行的长跑延期至2026年11月29日（星期日）举行。", "2026-11-29"),
        ("同学会定于2026年5月31日（星期日）中午在云岭饭店举行。", "2026-05-31"),
        ("2026年8月19日（星期三）晚八点在村委会开村民会议，请各户派人到会。", "2026-08-19"),
        ("友谊赛于2026年10月17日（星期六）在体育馆举行，凭票入场。", "2026-10-17"),
        ("电脑派位时间：2026年8月20日上午9时。", "2026-08-20"),
        ("2026年10月28日上午当众开标，欢迎旁听。", "2026-10-28"),
        ("抽签2026年8月25日下午三点在小学操场。", "2026-08-25"),
        ("请于2026年8月25日17时前持证到本会组织科登记。", None),
        ("第一次会议已于2026年4月17日9时举行，请未到会者补交材料。", None),
        ("2026年4月17日9时召开了座谈会，请未到会者补交材料。", None),
        ("请于2026年5月17日9时前到会议室办理，不再召开会议。", None),
        ("新馆于2026年5月17日开放，请读者凭证入馆。", None),
    ],
)
def test_a_day_is_held_where_its_clause_says_so(said: str, day: str | None) -> None:
    assert _held(f"通知\n{said}\n云岭县总工会\n2026年5月1日\n") == ([day] if day else [])


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("有关事项见清单。时间：2026年9月9日15时；地点：云岭饭店。", "2026-09-09"),
        ("时间：2026年9月10日（礼拜四）14:30\n地点：云岭饭店。", "2026-09-10"),
        ("时间：2026年9月10日；地点：云岭饭店。", None),
    ],
)
def test_a_bare_label_before_the_place_of_a_sale(said: str, day: str | None) -> None:
    assert _held(f"拍卖公告\n拍卖房产六处。{said}\n云岭拍卖有限公司\n2026年5月1日\n") == ([day] if day else [])


@pytest.mark.parametrize(("said", "day"), [("开庭", "2026-07-30"), ("开庭审理过", None), ("前申请复核", None)])
def test_a_court_sits_at_the_hour_that_stands_before_it(said: str, day: str | None) -> None:
    text = f"云岭县人民法院公告\n何某：现公告送达起诉状副本，自公告之日起经过30日视为送达，送达后15日内提出答辩，2026年7月30日9时{said}。\n云岭县人民法院\n2026年5月1日\n"
    assert _held(text) == ([day] if day else [])
