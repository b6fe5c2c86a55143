"""The words of the rules as a lawyer reads them: one term, one article and one punctuation for one matter."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from deadline_cli.rulebook.book import shipped_rules
from deadline_cli.rulebook.values import Rule

# A term of the Chinese names, and what every English name that has it says.
TERMS = [
    ("股份有限公司", "joint-stock company"),
    ("有限责任公司", "limited liability company"),
    ("不动产、其他财产权", "immovables and other rights"),
    ("公告送达", "publication"),
    ("债权申报", "laims"),
    ("质疑", "hallenge"),
]
# Signs that are not those of Chinese text: small forms, half-width marks beside a Chinese sign, a mark written twice.
ODD = re.compile(r"[︐-︰﹐-﹫]|[一-鿿][,;!?]|[,;!?][一-鿿]|([，。；：])\1")


def _chinese(rule: Rule) -> Iterator[str]:
    yield from (rule.name, rule.trigger, *rule.notes, *rule.watch)
    for version in rule.versions:
        yield version.note or ""
        yield from (basis.text or "" for basis in version.basis)
    for step in rule.steps:
        yield from (step.name, step.note or "")
        yield from (basis.text or "" for basis in step.basis)


@pytest.mark.parametrize(("zh", "en"), TERMS)
def test_a_term_has_one_english(zh: str, en: str) -> None:
    named = [rule for rule in shipped_rules() if zh in rule.name]
    assert named and [rule.id for rule in named if en not in rule.name_en] == []


def test_public_notices_are_not_called_publicity() -> None:
    assert [rule.id for rule in shipped_rules() if re.match(r"Publicity\b", rule.name_en)] == []


def test_the_punctuation_is_that_of_chinese_text() -> None:
    assert [(rule.id, text) for rule in shipped_rules() for text in _chinese(rule) if ODD.search(text)] == []


def test_steps_and_versions_cite_the_same_words_by_the_same_article() -> None:
    """A step that quotes what its own rule or another one quotes names no other paragraph."""
    cited: dict[tuple[str, str], set[str]] = {}
    for rule in shipped_rules():
        open_now = [basis for version in rule.versions if version.end is None for basis in version.basis]
        for basis in [*open_now, *(basis for step in rule.steps for basis in step.basis)]:
            if basis.text and basis.article and len(basis.text) > 12:
                cited.setdefault((basis.law, basis.text), set()).add(basis.article)
    assert {words: articles for words, articles in cited.items() if len(articles) > 1} == {}


@pytest.mark.parametrize(
    ("rule", "words", "words_en"),
    [
        # 74号令第45条 speaks of the 询价通知书; the name of the rule does too.
        ("gp-inquiry", "询价通知书发出之日", "issued"),
        # 87号令第16条: 省级以上财政部门
        ("gp-notice", "省级以上财政部门", "provincial level or above"),
        # 网拍规定第16条 says 视为已经通知, not 视为送达.
        ("network-auction-notice-deemed", "视为已经通知", "Deemed notice"),
        # 第24条: from the end of sixty days after receipt of the request, in both languages.
        (
            "reconsideration-apply",
            "没有规定的，自行政机关收到申请满60日起计算",
            "sixty days from its receipt of the request",
        ),
        (
            "sole-prop-liquidation",
            "在清算前15日内书面通知债权人，无法通知的，应当予以公告",
            "in writing within the fifteen days before liquidation",
        ),
        ("labor-award", "终局裁决（第47条），劳动者不服的，可以", "the worker can sue within fifteen days of receipt"),
        ("trademark-opposition", "自2027年1月1日起施行", "in force 1 January 2027"),
        ("eia-preapproval", "被告知听证权利之日起五日内", "of being told of the right"),
    ],
)
def test_what_a_rule_says_in_both_languages(rule: str, words: str, words_en: str) -> None:
    (found,) = [one for one in shipped_rules() if one.id == rule]
    assert words in "\n".join(_chinese(found))
    assert words_en in "\n".join((found.name_en, found.trigger_en or "", *found.notes_en, *found.watch_en))
