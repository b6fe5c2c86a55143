"""The questions asked by the thousand, answered without typer, whose import takes longer than the answer."""

from __future__ import annotations

from typing import Any, Final

from deadline_cli.output.check.formats import FORMATS

# Options of `check` with one value each, and the values allowed; what else is asked is typer's to read and to refuse.
_CHECK: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "--published": ("published", ()),
    "--format": ("format", FORMATS),
    "-f": ("format", FORMATS),
    "--lang": ("lang", ()),
    "--min-severity": ("min_severity", ("error", "warning", "info")),
    "--fail-on": ("fail_on", ("error", "warning", "info", "never")),
}


def answer(given: list[str]) -> int | None:
    """The exit status of a question that was answered, None for one that is left to typer.

    Raises DeadlineError for a value that cannot be used.
    """
    if given[:1] == ["compute"]:
        return _deadline(given[1:])
    return _report(given[1:]) if given[:1] == ["check"] else None


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


def _report(words: list[str]) -> int | None:
    """A page proofread: deadline check FILE… with the plainest of the options."""
    files: list[str] = []
    options: dict[str, Any] = {}
    rest = iter(words)
    for word in rest:
        if word in _CHECK:
            name, allowed = _CHECK[word]
            value = next(rest, None)
            if value is None or value.startswith("-") or (allowed and value not in allowed):
                return None
            options[name] = value
        elif word.startswith("-") and word != "-":
            return None
        else:
            files.append(word)
    if not files:
        return None
    from deadline_cli.cli.check.report import report
    from deadline_cli.output.common.streams import open_to_all, speak

    open_to_all()
    speak(options.get("format"))

    return report(files, **options)
