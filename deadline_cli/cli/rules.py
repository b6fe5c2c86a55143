"""deadline rules: the rule book, listed, searched, shown with its history, verified."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from deadline_cli.cli.completion import domains, rule_ids
from deadline_cli.cli.help import App
from deadline_cli.cli.options import Lang
from deadline_cli.cli.rules_listed import print_rules, rules_listed
from deadline_cli.cli.to_file import to_file
from deadline_cli.errors import Message
from deadline_cli.moments import today

app = App(
    help="The rule book: statutory periods with their articles and their history. Alone it lists them.",
)

Format = Annotated[
    Literal["text", "plain", "json", "jsonl", "csv"],
    typer.Option("--format", "-f", help="What to print; plain: the ids alone."),
]


@app.callback(invoke_without_command=True)
def rules(context: typer.Context) -> None:
    """The list, when no subcommand is named."""
    if context.invoked_subcommand is None:
        list_rules()


@app.command("list")
@to_file
def list_rules(
    domain: Annotated[
        str | None,
        typer.Option(
            "--domain", "-d", metavar="NAME", autocompletion=domains, help="Only this domain: service, court, comment …"
        ),
    ] = None,
    format: Format = "text",
    lang: Lang = None,
) -> None:
    """Every rule with its length today; ? marks what was not verified.

    Examples: deadline rules list --domain comment · deadline rules list --format json
    """
    rules_listed(domain=domain, format=format, lang=lang)


@app.command()
@to_file
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORD...", help="Chinese, an id, English, a law, an article.")],
    format: Format = "text",
    lang: Lang = None,
) -> None:
    """The rules that hold every word; exit status 1 when none does.

    Examples: deadline rules search 减资 · deadline rules search gonggao · deadline rules search appeal
    """
    from deadline_cli.output.common.language import pick
    from deadline_cli.rulebook.book import all_rules
    from deadline_cli.rulebook.search import search as find

    found = find(all_rules(), " ".join(words))
    print_rules(found, format, lang, grouped=False)
    if not found:
        none = Message("no rule holds {words!r}; 'deadline rules list' has them all", words=" ".join(words))
        print(f"deadline: {none.say(pick(lang))}", file=sys.stderr)
        raise typer.Exit(1)


@app.command()
@to_file
def show(
    name: Annotated[
        str,
        typer.Argument(
            metavar="ID", autocompletion=rule_ids, help="A rule's id or alias: civil-gonggao, 环评二次公示."
        ),
    ],
    format: Annotated[Literal["text", "json"], typer.Option("--format", "-f", help="What to print.")] = "text",
    lang: Lang = None,
) -> None:
    """One rule: its history as a table with the articles, what follows, and what to know.

    Example: deadline rules show civil-gonggao
    """
    from deadline_cli.cli.rule_shown import rule_shown

    rule_shown(name, format=format, lang=lang)


@app.command()
@to_file
def verify(lang: Lang = None) -> None:
    """Check the rule book and your own rules (DEADLINE_RULES): every fault a line, exit status 1 if any.

    Example: DEADLINE_RULES=~/rules deadline rules verify
    """
    from deadline_cli.output.common.language import pick
    from deadline_cli.rulebook.book import all_rules, shipped_rules, unreadable_rules, user_rules
    from deadline_cli.rulebook.index import index_files
    from deadline_cli.rulebook.verify import faults

    lines, language = list(unreadable_rules()), pick(lang)
    own, found = ((), shipped_rules()) if lines else (user_rules(), all_rules())
    lines += faults(found)
    for path, text in index_files(shipped_rules()).items():
        if path.read_text(encoding="utf-8") != text:
            lines.append(Message("{name}: not that of these rules; run 'deadline rules build'", name=path.name))
    for line in lines:
        print(line.say(language))
    if lines:
        raise typer.Exit(1)
    versions = sum(len(rule.versions) for rule in found)
    whole = Message(
        "{rules} rules ({own} of your own), {versions} versions: in order",
        rules=len(found),
        own=len(own),
        versions=versions,
    )
    print(whole.say(language))


@app.command()
@to_file
def stale(
    months: Annotated[int, typer.Option("--months", min=0, help="Checked longer ago than this.")] = 6,
    format: Format = "text",
    lang: Lang = None,
) -> None:
    """The rules last checked too long ago, with what to watch; exit status 1 if any.

    Example: deadline rules stale --months 6
    """
    from deadline_cli.rulebook.book import all_rules
    from deadline_cli.rulebook.search import stale as find

    found = find(all_rules(), today(), months)
    from deadline_cli.output.common.language import pick

    if format != "text":
        print_rules(found, format, lang, grouped=False)
    else:
        from deadline_cli.output.rules.text import print_stale

        print_stale(found, pick(lang))
    if found:
        raise typer.Exit(1)
    if format == "text":
        none = {"zh": f"没有超过{months}个月未核对的规则", "en": f"no rule was last checked over {months} months ago"}
        typer.echo(none[pick(lang)], err=True)


@app.command(hidden=True)
def build() -> None:
    """Write the indexes and, in a checkout, docs/rules.md anew from the rule files."""
    from pathlib import Path

    from deadline_cli.output.rules.page import rules_page
    from deadline_cli.parsed_ahead import TABLE, parsed_ahead
    from deadline_cli.rulebook.book import shipped_files, shipped_rules
    from deadline_cli.rulebook.index import PARSED, index_files, own_files

    for path, text in index_files(shipped_rules()).items():
        path.write_text(text, encoding="utf-8")
    PARSED.write_bytes(parsed_ahead(shipped_files()))
    TABLE.write_bytes(parsed_ahead(own_files()))
    page = Path(__file__).resolve().parents[2] / "docs" / "rules.md"
    if page.parent.is_dir():
        page.write_text(rules_page(shipped_rules()), encoding="utf-8")
