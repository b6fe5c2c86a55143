"""The questions asked by the thousand, answered without typer, whose import takes longer than the answer."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

from deadline_cli.output.check.formats import FORMATS
from deadline_cli.records import NamedTuple


class Option(NamedTuple):
    """An option: the parameter it sets, the values allowed (none: any), whether it is a flag, or may come again."""

    name: str
    allowed: tuple[str, ...] = ()
    flag: bool = False
    many: bool = False


class Plain(NamedTuple):
    """A command: where it is answered, how many words it takes (None: any number, as one list), and its options.

    What is not here (-o, an option written with =) is typer's to read and to refuse.
    """

    home: str
    words: tuple[int, int] | None
    options: dict[str, Option]


_LANG: Final = {"--lang": Option("lang")}
_HOW: Final = {
    "--first-day": Option("first_day", ("excluded", "included")),
    "--roll": Option("roll", ("forward", "none", "backward")),
    "--counting": Option("counting", ("civil", "tax")),
    "--calendar": Option("calendar"),
    "--strict": Option("strict", flag=True),
    **_LANG,
}
_QUIET: Final = {"--quiet": Option("quiet", flag=True), "-q": Option("quiet", flag=True)}


def _format(*allowed: str) -> dict[str, Option]:
    return dict.fromkeys(("--format", "-f"), Option("format", allowed))


_LIST: Final = {
    "--domain": Option("domain"),
    "-d": Option("domain"),
    **_LANG,
    **_format("text", "plain", "json", "jsonl", "csv"),
}
_TABLES: Final = ("csv", "tsv", "jsonl", "parquet", "xlsx")
COMMANDS: Final[dict[str, Plain]] = {
    "compute": Plain(
        "deadline_cli.cli.compute.answered:answered",
        None,
        {
            "--published-again": Option("published_again", many=True),
            "--before": Option("before", flag=True),
            "--then": Option("then", many=True),
            "--as-of": Option("as_of"),
            "--explain": Option("explain", flag=True),
            "--title": Option("title"),
            "--id": Option("number"),
            **_HOW,
            **_QUIET,
            **_format("text", "plain", "json", "jsonl", "csv", "ics", "sentence", "html"),
        },
    ),
    "count": Plain(
        "deadline_cli.cli.counted:counted",
        (2, 2),
        {name: _HOW[name] for name in ("--calendar", "--strict", "--lang")} | _QUIET | _format("text", "plain", "json"),
    ),
    "latest": Plain("deadline_cli.cli.latest_day:latest_day", (2, 2), _HOW | _QUIET | _format("text", "plain", "json")),
    "calendar show": Plain(
        "deadline_cli.cli.calendar.shown:shown",
        (0, 1),
        {"--calendar": Option("name"), "-c": Option("name"), **_LANG, **_format("text", "plain", "json", "csv", "ics")},
    ),
    "rules list": Plain("deadline_cli.cli.rules_listed:rules_listed", (0, 0), _LIST),
    "rules": Plain("deadline_cli.cli.rules_listed:rules_listed", (0, 0), {}),
    "rules show": Plain("deadline_cli.cli.rule_shown:rule_shown", (1, 1), _LANG | _format("text", "json")),
    "batch": Plain(
        "deadline_cli.cli.batch.tables:plain_tables",
        (1, 1),
        {
            "--output": Option("output"),
            "-o": Option("output"),
            "--from": Option("from_format", (*_TABLES, "xls", "ods")),
            "--to": Option("to_format", _TABLES),
            "--date-column": Option("date_column"),
            "--rule-column": Option("rule_column"),
            "--date-kind": Option("date_kind", ("written", "excel", "epoch-s", "epoch-ms", "epoch-us", "epoch-ns")),
            "--rule": Option("rule"),
            "--check": Option("check", flag=True),
            "--text-column": Option("text_column"),
            "--delimiter": Option("delimiter"),
            "--bom": Option("bom", flag=True),
            "--sheet": Option("sheet"),
            "--calendar": Option("calendar"),
            **_LANG,
            **_QUIET,
        },
    ),
    "check": Plain(
        "deadline_cli.cli.check.report:plain_report",
        None,
        {
            "--published": Option("published"),
            "--min-severity": Option("min_severity", ("error", "warning", "info")),
            "--fail-on": Option("fail_on", ("error", "warning", "info", "never")),
            **_LANG,
            **_QUIET,
            **_format(*FORMATS),
        },
    ),
}


def answer(given: list[str]) -> int | None:
    """The exit status of a question that was answered, None for one that is left to typer.

    Raises DeadlineError for a value that cannot be used.
    """
    if given[:1] == ["compute"] and (status := _deadline(given[1:])) is not None:
        return status
    for length in (2, 1):
        if (command := COMMANDS.get(" ".join(given[:length]))) is not None and len(given) >= length:
            return _answered(command, given[length:])
    return None


def _answered(command: Plain, given: list[str]) -> int | None:
    if (read := _read(command, given)) is None:
        return None
    words, options = read
    from deadline_cli.output.common.streams import open_to_all, speak

    open_to_all()
    speak(None if options.get("quiet") else options.get("format"))
    module, _, name = command.home.partition(":")
    work: Callable[..., int] = getattr(import_module(module), name)
    return work(words, **options) if command.words is None else work(*words, **options)


def _read(command: Plain, given: list[str]) -> tuple[list[str], dict[str, Any]] | None:
    """The words and the options; None where typer would complain, or knows an option that is not here."""
    words: list[str] = []
    options: dict[str, Any] = {}
    rest = iter(given)
    for word in rest:
        if word == "-" or not word.startswith("-"):
            words.append(word)
            continue
        option = command.options.get(word)
        if option is None:
            return None
        if option.flag:
            options[option.name] = True
            continue
        value = next(rest, "-")
        if value.startswith("-") or (option.allowed and value not in option.allowed):
            return None
        if option.many:
            options.setdefault(option.name, []).append(value)
        else:
            options[option.name] = value
    if options.keys() >= {"quiet", "format"}:  # two that each say what is printed
        return None
    fewest, most = command.words or (1, len(given))
    return (words, options) if fewest <= len(words) <= most else None


def _deadline(words: list[str]) -> int | None:
    """A date for a date and a period: deadline compute DATE RULE -q."""
    asked = [word for word in words if word not in ("-q", "--quiet")]
    if len(asked) != 2 or len(words) != 3 or any(word.startswith("-") for word in asked):
        return None
    from deadline_cli.rulebook.question import plain_deadline

    deadline, provisional = plain_deadline(*asked)
    print(deadline)
    if provisional:
        from deadline_cli.output.common.streams import open_to_all
        from deadline_cli.output.compute.estimated import say_estimated

        open_to_all()
        say_estimated(None)
    return 0
