"""What is said beside an answer whose format has no place for it: that it is estimated."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from deadline_cli.output.common.language import Language, pick

if TYPE_CHECKING:
    from deadline_cli.rulebook.answer import Deadline

SILENT = ("plain", "sentence", "ics")
"""The formats whose lines hold dates alone; the others say of each answer whether it is provisional."""


def say_estimated(lang: str | None, answers: int = 1) -> None:
    """One line on standard error: days of the answer are not announced, or the calendar has no data for them."""
    zh = "结果" if answers == 1 else f"其中{answers}个结果"
    en = "the answer is" if answers == 1 else f"{answers} of the answers are"
    line = {
        "zh": f"{zh}属推定：涉及尚未公布、或者所用日历没有数据的日期；有通知后用 deadline calendar import 导入",
        "en": f"{en} estimated: days are not announced, or the calendar has no data for them; "
        "import their notice with 'deadline calendar import'",
    }[pick(lang)]
    print(f"deadline: {line}", file=sys.stderr)


def why_estimated(answer: Deadline, lang: Language) -> str:
    """In brackets: nobody has announced the days yet, or the calendar that was asked has no data for them."""
    if any(warning.code == "estimated-days" for warning in answer.warnings):
        return {"zh": "（推定，尚未公布）", "en": "(estimated, not announced)"}[lang]
    return {"zh": "（推定，日历缺少数据）", "en": "(estimated, the calendar lacks data)"}[lang]
