"""docs/rules.md, written from the rule files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from deadline_cli.output.rules.words import bounded, checked, domain, effect, span
from deadline_cli.rulebook.sources import in_words
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

At the end of each rule stand the texts against which it was checked and the day on which they were last read. Most are
collections kept by private persons; none is the official gazette, and no answer says more than which text was read.

## A rule file

```toml
id = "our-review"                      # lower-case letters, digits, hyphens; the file is our-review.toml
name = "本公司异议期"
name_en = "Our time for objections"
aliases = ["异议期"]                    # whatever people would type; used by no other rule
effect = "closes"                      # deemed-served, closes, expires, due, opens
trigger = "公告之日"
trigger_en = "the day of publication"
verified = true                        # false: every answer warns
source = "公司公告管理制度"
last_checked = 2026-11-23
notes = ["节假日不受理。"]
notes_en = ["Nothing is accepted on holidays."]

[counting]                             # all optional
roll = "none"                          # forward (default), none; counts of working days never roll
several_publications = "last"          # or "first"

[[version]]                            # one table a version, oldest first
from = 2020-01-01                      # the first one may leave it out
to = 2024-12-31
period = "7日"
bound = "exact"                        # exact, minimum, maximum

[[version.basis]]
law = "公司公告管理制度"
article = "第八条"
text = "异议期为七日。"                  # the operative words, or nothing

[[version]]
from = 2025-01-01
period = "5个工作日"
bound = "exact"

[[version.basis]]
law = "公司公告管理制度"
article = "第九条"
text = "异议期为五个工作日。"

[[step]]                               # what follows, from the end of `after` ("start": this period)
id = "reply"
name = "答复"
name_en = "Reply"
after = "start"
period = "10日"                         # or rule = "ID of another rule"

[[step.basis]]
law = "公司公告管理制度"
article = "第十条"
text = "十日内答复。"

[[hook]]                               # which notices `deadline check` holds against this rule
kinds = ["publicity"]
role = "objection"
words_any = ["本公司公示|公司内部公示"]   # | separates alternatives
```

Further keys: `direction = "backward"` for 「…日前」 rules; `checked = "number"` or `"no"` for a version whose words
were not read; `maximum` beside a minimum; `soft = true` for 一般; `gap_before` to explain a gap; `[[reading]]` for
another defensible date, with `from` where only a later law opened it; `[[variant]]` for a sibling rule;
`counting.law = "tax"`, `counting.make_up_workdays = false`, `counting.roll_contested = true`; `[proofreader]`
with `dates_required`, `contents` and `places`, `before_event` (what is held comes after the period), `held_to_end`
(what is held in writing is held on its last day), `runs_from_end` (the period begins where the publication ends),
`ends_at_publication` (it runs from an event to the publication, and measures nothing in the notice),
`lengths_only` (a bare closing day is not judged), `told_once` (of several days too soon the first is told),
`registers` (who has a right registers it, so that days for registration are measured), `rises` (a price that
goes down is not judged) and `begins` (the words of what ends or begins on the day ahead of which it is announced,
where a notice says 自A起…);
`watch` for what may change; `uses = "ID"` in place of versions for a procedure that starts with another rule.

## A chain of one's own

In a folder of one's own what only a book for everybody must say may be left out of a chain. With `DEADLINE_RULES`
naming the folder, the file 本院应诉.toml answers `deadline compute 2026-02-03 本院应诉`:

```toml
uses = "civil-gonggao"                 # the period that the chain begins with

[[step]]
name = "答辩"
period = "15日"                         # from the end of that period

[[step]]
name = "举证"
period = "15日"                         # beside 答辩: both end on one day

[[step]]
name = "质证"
after = ["答辩", "举证"]                 # from the later of the two
period = "5个工作日"
```

For once, `deadline compute 2026-02-03 civil-gonggao --then 答辩=15日 --then 举证=15日@送达` does.
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
    yield f"- {in_words(rule.source, 'en')}; {rule.last_checked}"
    yield ""


def _cited(version: Version) -> Iterator[str]:
    for basis in version.basis:
        words = f"「{basis.text}」" if basis.text else ""
        yield f"{basis.law}{basis.article or ''}{words}"
