"""The sentences that give the reason for a date."""

from __future__ import annotations

from typing import Any

import pytest

from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.output.compute.reasons import reasons
from deadline_cli.output.compute.sentence import sentence
from deadline_cli.rulebook.compute import compute

# publication, what is said of the last day, what the notice itself would print.
TAX = [
    # the Spring Festival of nine days lies inside; the last day, 03-05, is a Thursday
    (
        "2026-02-03",
        "其间有连续3日以上的法定休假日9日（2月15日至23日春节，国办发明电〔2025〕7号），"
        "末日顺延9个工作日至2026年3月18日（星期三）",
        "自2026年2月4日起至2026年3月18日止（共30日，其间连续3日以上的法定休假日9日，顺延至2026年3月18日）",
    ),
    # no long rest inside: 04-05 is Qingming Sunday, the ordinary roll
    (
        "2026-03-06",
        "末日2026年4月5日（星期日）为休息日（4月5日至6日清明节，国办发明电〔2025〕7号），"
        "顺延至休假日结束的次日2026年4月7日（星期二）",
        "自2026年3月7日起至2026年4月7日止（共30日，末日2026年4月5日为休息日，顺延至2026年4月7日）",
    ),
]


@pytest.mark.parametrize(("published", "reason", "printed"), TAX)
def test_the_tax_extension_names_the_days_that_extend(published: str, reason: str, printed: str) -> None:
    answer = compute(published, "tax-gonggao")
    assert reasons(answer, (), "zh")[-1].text == reason
    assert sentence(answer) == printed


def test_a_period_from_service_does_not_speak_of_publication() -> None:
    answer = compute("2026-03-02", "civil-appeal")
    assert reasons(answer, (), "zh")[0].text == "送达之日2026年3月2日（星期一）不计入，自2026年3月3日（星期二）起算"
    first = "the day of service, Mon 2 Mar 2026, does not count; the first day is Tue 3 Mar 2026"
    assert reasons(answer, (), "en")[0].text == first


# event, period, options, the reason that must not claim an article, and how it reads
WITHOUT_ARTICLE = [
    ("2026-01-16", "30日", {"roll": "backward"}, -1, "按所设提前至2026年2月14日（星期六）；法律没有提前的规定"),
    (
        "2026-05-20",
        "15日",
        {"before": True, "roll": "backward"},
        -1,
        "按所设提前至2026年4月30日（星期四）；法律没有提前的规定",
    ),
    ("2026-02-06 14:00", "48小时", {"before": True}, 0, "自2026年2月6日（星期五）14时向前计算"),
    ("2026-02-06 14:00", "48小时", {"before": True}, -1, "最迟应于2026年2月4日（星期三）14时办理，不向后顺延"),
]


@pytest.mark.parametrize(("event", "period", "options", "at", "reads"), WITHOUT_ARTICLE)
def test_no_article_is_claimed_where_there_is_none(
    event: str, period: str, options: dict[str, Any], at: int, reads: str
) -> None:
    """民法典 第203条 moves an end forward, and no article speaks of counting back."""
    answer = compute(event, period, **options)
    reason = reasons(answer, (), "zh")[at]
    assert reason.text.endswith(reads)
    assert reason.article is None
    assert "第二百零三条" not in {basis["article"] for basis in deadline_json(answer)["basis"]}


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ("2026-12-02", "自2026年12月2日（星期三）向前计算"),
        ("2026-12-02 09:00", "自2026年12月2日（星期三）9时向前计算"),
    ],
)
def test_hours_ahead_of_an_event_are_counted_back(event: str, reason: str) -> None:
    told = reasons(compute(event, "gas-suspension"), (), "zh")[0]
    assert (told.text, told.article) == (reason, None)  # 次时起算 is of hours that run forward


def test_a_make_up_day_on_which_the_exchanges_rest_is_no_day_of_the_festival() -> None:
    """20 September 2026 is worked for National Day: 国庆节 stood there as its name."""
    answer = compute("2026-09-18", "3个交易日")
    rests = "9月19日周末；9月20日国庆节调休上班日（国办发明电〔2025〕7号）"
    assert reasons(answer, (), "zh")[1].text == f"其间2个休息日不计：{rests}"
    answer = compute("2026-09-29", "5个交易日")  # 1 to 7 October off, the 10th a worked Saturday
    assert "10月1日至7日国庆节（" in reasons(answer, (), "zh")[1].text
    assert "10月10日国庆节调休上班日（" in reasons(answer, (), "zh")[1].text
