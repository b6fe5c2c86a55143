"""Random input for the proofreader, the filter and the readers: nothing may raise but DeadlineError.

    python tests/trust/fuzz.py [SECONDS] [SEED]

Notices are built from the trade's formulas, then cut, shuffled, doubled and spoilt; every report is rendered too.
What it found is written in tests/TRUST.md.
"""

import random
import sys
import time
from collections.abc import Callable

import deadline_cli
from deadline_cli.dates import find_dates, read_date
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.proofread import Page
from deadline_cli.output.check import as_json, concise, github, html, sarif
from deadline_cli.period import find_periods, read_period
from deadline_cli.workcalendar.announcement import read_announcement

PIECES = (
    "公　告", "某某市某某区人民法院公告", "关于某某项目环境影响报告书征求意见稿的公示", "减资公告",
    "某某有限公司：", "自本公告发出之日起经过30日即视为送达", "公告期满后的15日内",
    "提出答辩状和举证的期限分别为15日和30日", "定于举证期满后第3日上午9时（遇节假日顺延）开庭审理",
    "公示期为5个工作日（2026年2月3日至2月9日）", "共10个工作日", "二〇二六年二月三日", "2026年2月30日",
    "2025年2月29日（星期三）", "年月日至年月日", "24:30",
    "债权人自接到通知书之日起30日内，未接到通知的自公告之日起45日内", "意见反馈截止时间为2026.2.3", "（", "）",
    "：", "\n", "\n\n", "　　", "\t", "〔2026〕第9号", "138-0000-0000", "\x1b[31m", "[bold]", "<script>",
    "=1+1", "\u202e", "0" * 30, "自" * 20, "年" * 20, "根据《中华人民共和国民事诉讼法》第九十二条",
    "逾期不予受理", "即日起至", "2026年12月31日", "元旦：1月1日至3日放假调休，共3天。1月4日（周日）上班。",
    "国务院办公厅关于2026年部分节假日安排的通知", "10wd", "三个月",
)  # fmt: skip


def main(seconds: float, seed: int) -> int:
    chance = random.Random(seed)
    stop, tried, faults = time.monotonic() + seconds, 0, 0
    while time.monotonic() < stop:
        text = spoilt(chance, "".join(chance.choices(PIECES, k=chance.randint(1, 60))))
        for name, what in TARGETS.items():
            tried += 1
            try:
                what(text)
            except DeadlineError as problem:
                if "\n" in str(problem):
                    faults += report(name, text, problem)
            except Exception as problem:
                faults += report(name, text, problem)
    print(f"{tried} calls, {faults} faults, seed {seed}")
    return int(faults > 0)


def spoilt(chance: random.Random, text: str) -> str:
    """Cut, doubled, shuffled by lines or with single characters changed."""
    way = chance.randrange(5)
    if way == 0:
        return text[: chance.randint(0, len(text))]
    if way == 1:
        lines = text.split("\n")
        chance.shuffle(lines)
        return "\n".join(lines)
    if way == 2:
        at = chance.randint(0, len(text))
        return text[:at] + chr(chance.randint(0, 0xFFFF)) + text[at:]
    return text * 2 if way == 3 else text


def report(name: str, text: str, problem: Exception) -> int:
    print(f"{name}: {type(problem).__name__}: {problem}\n  {text!r}", file=sys.stderr)
    return 1


def proofread(text: str) -> None:
    """The page in every report, and every fact at its own words."""
    page: Page = deadline_cli.check(text, published="2026-02-03")
    for report_of in (concise, github, html, as_json, sarif):
        for language in ("zh", "en"):
            "".join(report_of.render([page], language))
    for judged in page.notices:
        for fact in (*judged.notice.periods, *judged.notice.windows):
            assert page.text[fact.place.start : fact.place.end].strip(), fact


TARGETS: dict[str, Callable[[str], object]] = {
    "check": proofread,
    "find_dates": lambda text: list(find_dates(text)),
    "find_periods": lambda text: list(find_periods(text)),
    "read_date": lambda text: read_date(text[:30]),
    "read_period": lambda text: read_period(text[:12]),
    "compute": lambda text: deadline_cli.compute(text[:14], text[14:24]),
    "announcement": lambda text: read_announcement(text),
}

if __name__ == "__main__":
    raise SystemExit(
        main(float(sys.argv[1]) if len(sys.argv) > 1 else 60, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    )
