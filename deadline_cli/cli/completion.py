"""What a shell may complete: ids of rules, codes of findings, names of calendars, of domains and of forms of JSON."""

from __future__ import annotations


def rule_ids(incomplete: str) -> list[str]:
    """The rules' ids that begin so; of a word in Chinese the names (环评征求意见), which a shell takes as one word."""
    from deadline_cli.rulebook.index import read_names

    names = read_names()
    known = names.ids if incomplete.isascii() else names.aliases
    return [name for name in known if name.startswith(incomplete) and " " not in name]


def codes(incomplete: str) -> list[str]:
    """The findings' codes that begin so, behind those that stand before the last comma."""
    from deadline_cli.notices.checks.registry import CHECKS

    before, comma, last = incomplete.rpartition(",")
    return [f"{before}{comma}{code}" for code in CHECKS if code.startswith(last.upper())]


def calendars(incomplete: str) -> list[str]:
    """The calendars' names that begin so, the user's own among them."""
    from deadline_cli.workcalendar.files import shipped_folder, user_folder

    files = {path.stem for folder in (shipped_folder(), user_folder()) for path in folder.glob("*.toml")}
    return [name for name in sorted({"cn", *files}) if name.startswith(incomplete)]


def domains(incomplete: str) -> list[str]:
    """The domains of rules that begin so."""
    from deadline_cli.rulebook.book import all_rules

    return [name for name in sorted({rule.domain for rule in all_rules()}) if name.startswith(incomplete)]


def forms(incomplete: str) -> list[str]:
    """The forms of JSON that have a schema and begin so."""
    from deadline_cli.output.schema import names

    return [name for name in names() if name.startswith(incomplete)]
