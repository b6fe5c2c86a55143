"""Text that nobody would print: no traceback, and time that grows with the length alone."""
# ruff: noqa: E501 - a table of shapes

import random
import time

import pytest

from tests.notices.boundaries.test_what_belongs_to_a_notice import PAGE
from tests.notices.reading import read

SHAPES = [
    "年", "（", "1", "自", "(", "【", "《", "公告", "公示期", "自公告之日起", "自公告之日起30日内，", "2026年2月3日", "2026年2月3日至",
    "2026-02-03-", "公告\n", "公示\n2026-02-03\n", "第", "第1条\n", "月", "：", "你送达", "十", "30日", "。", " ", "\t", "\n", "　",
    "年月日", "*年*月*日", "内", "据", "”", "起", "为", "15日和", "张某：本院受理，向你公告送达。\n", "现", "截止时间", "于",
    "张某：本院受理，向你公告送达。", "。　某某公告　某", "院甲乙、", "。　　某", "**二**", "发布时间：2026-02-03\n", "现将现予公示", "（不含",
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
