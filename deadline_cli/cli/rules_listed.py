"""What `deadline rules` and `deadline rules list` print."""

from __future__ import annotations

import sys

from deadline_cli.errors import DeadlineError
from deadline_cli.moments import today
from deadline_cli.rulebook.values import Rule


def rules_listed(*, domain: str | None = None, format: str = "text", lang: str | None = None) -> int:
    """Print the rules, those of one domain where it is named; the exit status is 0.

    Raises DeadlineError for a domain that does not exist.
    """
    from deadline_cli.rulebook.book import all_rules

    found = all_rules()
    if domain is not None:
        names = sorted({rule.domain for rule in found})
        if domain not in names:
            raise DeadlineError("domain {domain!r} not found; one of {names}", domain=domain, names=", ".join(names))
        found = tuple(rule for rule in found if rule.domain == domain)
    print_rules(found, format, lang, grouped=True)
    return 0


def print_rules(found: tuple[Rule, ...], shape: str, lang: str | None, *, grouped: bool) -> None:
    """Print rules in the shape that is wanted; `grouped` under the names of their domains, in text."""
    if shape == "text":
        from deadline_cli.output.common.language import pick
        from deadline_cli.output.rules.text import print_list

        print_list(found, today(), pick(lang), grouped=grouped)
    elif shape == "plain":
        for rule in found:
            print(rule.id)
    elif shape == "csv":
        from deadline_cli.output.common.safe import csv_row
        from deadline_cli.output.rules.data import rules_rows

        sys.stdout.writelines(map(csv_row, rules_rows(found, today())))
    else:
        from deadline_cli.output.compute.lines import dump_json
        from deadline_cli.output.rules.data import rule_json, rules_json

        if shape == "json":
            print(dump_json(rules_json(found), indent=2))
            return
        for rule in found:
            print(dump_json(rule_json(rule)))
