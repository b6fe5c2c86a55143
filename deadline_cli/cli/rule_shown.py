"""What `deadline rules show` prints."""

from __future__ import annotations


def rule_shown(name: str, *, format: str = "text", lang: str | None = None) -> int:
    """Print one rule; the exit status is 0."""
    from deadline_cli.rulebook.book import load_rule

    rule = load_rule(name)
    if format == "json":
        from deadline_cli.output.compute.lines import dump_json
        from deadline_cli.output.rules.data import rules_json

        print(dump_json(rules_json([rule], full=True), indent=2))
        return 0
    from deadline_cli.output.common.language import pick
    from deadline_cli.output.rules.text import print_rule

    print_rule(rule, pick(lang))
    return 0
