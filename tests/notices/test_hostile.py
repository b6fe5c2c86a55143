"""Text that nobody would print: no traceback, and time that grows with the length alone."""
# ruff: noqa: E501 - a table of shapes

import random
import time

import pytest

from deadline_cli import check
from deadline_cli.notices.reading.days import days_in
from deadline_cli.notices.reading.issue.day_above import is_on_sites_line
from tests.notices.boundaries.test_what_belongs_to_a_notice import PAGE
from tests.notices.reading import read

SHAPES = [
    "年", "（", "1", "自", "(", "【", "《", "公告", "公示期", "自公告之日起", "自公告之日起30日内，", "2026年2月3日", "2026年2月3日至",
    "2026-02-03-", "公告\n", "公示\n2026-02-03\n", "第", "第1条\n", "月", "：", "你送达", "十", "30日", "。", " ", "\t", "\n", "　",
    "年月日", "*年*月*日", "内", "据", "”", "起", "为", "15日和", "张某：本院受理，向你公告送达。\n", "现", "截止时间", "于",
    "张某：本院受理，向你公告送达。", "。　某某公告　某", "院甲乙、", "。　　某", "**二**", "……", "发布时间：2026-02-03\n", "现将现予公示", "（不含",
]  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_a_repeated_shape_takes_linear_time(shape: str) -> None:
    times = []
    for length in (20_000, 160_000):
        text = shape * (length // len(shape))
        started = time.process_time()
        read(text)
        times.append(time.process_time() - started)
    assert times[1] < 8 * times[0] * 2.5 + 0.25


@pytest.mark.parametrize("blank", ["　", " ", "\t"])
def test_many_blanks_behind_a_few_words_take_linear_time(blank: str) -> None:
    times = []
    for length in (5_000, 40_000):
        started = time.process_time()
        read(f"停水通知{blank * length}公告。\n某局\n2026年2月3日\n")
        times.append(time.process_time() - started)
    assert times[1] < max(24 * times[0], 1)


@pytest.mark.parametrize("piece", ["1.", "大:", "来源:-----", "阅读1.1 ", "发布:", "编辑:王 ", "来源:大大大大"])
def test_a_line_of_a_site_is_not_tried_in_all_the_ways_to_take_it_apart(piece: str) -> None:
    line = (piece * 40)[:66] + "甲。"
    for said in (f"2026年2月3日 {line}", f"{line} 2026年2月3日"):
        text = f"某某公告\n{said}\n"
        assert not is_on_sites_line(text, days_in(text)[0], 5)


def test_random_text_gives_no_traceback() -> None:
    chance = random.Random(20260203)
    letters = (
        PAGE
        + "〇○零廿卅*×_ＯＯ（）【】《》：；“”‘’—～-~.0123456789\x00\u200b\ud7ff\r\x0b\x1b"
        + "年月日至起止前后内满共期公告示自"
    )
    for _ in range(300):
        read("".join(chance.choices(letters, k=chance.randrange(400))))


def test_truncated_and_shuffled_pages_give_no_traceback() -> None:
    chance = random.Random(20260204)
    for at in range(0, len(PAGE), 7):
        read(PAGE[:at])
        read(PAGE[at:])
    for _ in range(60):
        lines = PAGE.splitlines()
        chance.shuffle(lines)
        read("\n".join(lines))
    for _ in range(60):
        letters = list(PAGE)
        for _ in range(20):
            letters[chance.randrange(len(letters))] = chance.choice("年月日0九至\n（：")
        read("".join(letters))


FORMS = [
    "公示\n公示期为5个工作日（{day}至{other}），请于5月20日前提出意见。\n某局\n{issued}\n",
    "某某市人民法院公告\n王某某：本院受理一案，自公告之日起经过30日即视为送达，答辩期为公告期满后15日内，定于举证期满后第3日（即{day}）开庭。\n"
    "{issued}\n",
    "公告\n自{day}起（含当日）15日内、3月9日上午9时前办理，{other}（星期三）截止。\n某局\n{issued}\n",
    "股东会通知\n定于{day}召开股东会，3月20日前登记。\n某公司\n{issued}\n",
]


@pytest.mark.parametrize("form", FORMS, ids=[form[:6].strip() for form in FORMS])
@pytest.mark.parametrize(
    "ends", [("0001年1月1日", "9999年12月31日"), ("9999年12月31日", "0001年1月1日")], ids=["first", "last"]
)
def test_days_at_the_ends_of_all_time(form: str, ends: tuple[str, str]) -> None:
    """Printed, signed or given with --published: no year is too far for a finding, or for none."""
    for day in (*ends, "2026年3月9日"):
        for issued in (*ends, "2026年3月2日"):
            text = form.format(day=day, other=ends[1], issued=issued)
            for published in (None, "0001-01-01", "9999-12-31", "2026-03-02"):
                assert check(text, published=published).notices
