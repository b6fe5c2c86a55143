"""The second tab: an answer of compute as a sheet, the latest day to print, and rules found as one types."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from deadline_cli.output.common.language import Language
from deadline_cli.rulebook.values import Rule

_MOST_RULES = 12


def answer(day: str, rule: str, language: Language) -> dict[str, Any]:
    """The sheet of one answer and its words to print. Raises DeadlineError for what cannot be used."""
    from deadline_cli.output.compute.sentence import sentence
    from deadline_cli.output.compute.sheet import sheet_body
    from deadline_cli.rulebook.compute import compute

    found = compute(day, rule)
    return {"sheet": sheet_body(found, language), "deadline": found.deadline.isoformat(), "sentence": sentence(found)}


def printed_by(effect_date: str, rule: str, language: Language) -> dict[str, Any]:
    """By which day a notice must be printed. Raises DeadlineError for what cannot be used."""
    from deadline_cli.dates import read_date
    from deadline_cli.output.common.words import long_date
    from deadline_cli.output.compute.sentence import sentence
    from deadline_cli.output.compute.sheet import sheet_body
    from deadline_cli.rulebook.latest import latest

    found = latest(read_date(effect_date), rule)
    backward = found.counting.direction == "backward"
    by = found.deadline if backward else found.publication_date
    words = (
        f"最迟于{long_date(by, 'zh')}刊登" if language == "zh" else f"print it on {long_date(by, 'en')} at the latest"
    )
    return {
        "sheet": sheet_body(found, language),
        "publish_by": by.isoformat(),
        "words": words,
        "sentence": sentence(found),
    }


def rules_like(words: str, language: Language) -> list[dict[str, str]]:
    """The rules that the words find, with their lengths; the most frequent where nothing is typed."""
    from deadline_cli.rulebook.book import all_rules
    from deadline_cli.rulebook.search import search

    rules = all_rules()
    found = search(rules, words) if words.strip() else tuple(rule for rule in rules if rule.id in _FREQUENT)
    return listed(found, language)


def listed(rules: Iterable[Rule], language: Language) -> list[dict[str, str]]:
    """The first of some rules: their ids, what people call them, and their lengths."""
    from deadline_cli.output.rules.words import bounded

    unfixed = "法律未定长短" if language == "zh" else "no length fixed"
    return [
        {
            "id": rule.id,
            "name": rule.name if language == "zh" else rule.name_en,
            "period": bounded(rule, rule.versions[-1], language) if rule.versions[-1].period else unfixed,
        }
        for rule in islice(rules, _MOST_RULES)
    ]


_FREQUENT = (
    "civil-gonggao", "civil-summons", "civil-judgment", "admin-penalty-decision", "eia-draft", "eia-approval",
    "liquidation-claims", "company-reduction", "labor-arb-gonggao", "land-compensation", "rule-draft", "public-summons",
)  # fmt: skip
