"""deadline recheck SAVED: which saved answers change under today's calendars and rules, and why."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, TextIO

import typer

from deadline_cli.cli.options import Lang
from deadline_cli.cli.to_file import to_file
from deadline_cli.errors import DeadlineError


@to_file
def recheck(
    file: Annotated[
        str, typer.Argument(metavar="SAVED|-", help="Answers saved by compute --format jsonl or json; - is stdin.")
    ],
    format: Annotated[Literal["text", "jsonl"], typer.Option("--format", "-f", help="What to print.")] = "text",
    lang: Lang = None,
) -> None:
    """Compute saved answers again and print one line for each that changes, with the reason.

    Exit status: 0 all stand · 1 some change, or lines cannot be read · 2 nothing can be read.

    Example: deadline compute - -f jsonl < register.tsv > saved.jsonl; later: deadline recheck saved.jsonl
    """
    from deadline_cli.output.common.language import pick
    from deadline_cli.output.common.safe import clean
    from deadline_cli.rulebook.recheck import recheck as recheck_answer

    chosen = pick(lang)
    read = changed = bad = 0
    with _opened(file) as source:
        for number, saved in _answers(source):
            try:
                if isinstance(saved, DeadlineError):
                    raise saved
                if "error" in saved:
                    continue
                changes = recheck_answer(saved)
            except DeadlineError as problem:
                bad += 1
                print(f"deadline: line {number}: {clean(str(problem))}", file=sys.stderr)
                continue
            read += 1
            changed += bool(changes)
            for change in changes:
                if format == "jsonl":
                    sys.stdout.write(_record(number, change, chosen))
                    continue
                why = "；".join(change.why_zh) if chosen == "zh" else "; ".join(change.why)
                what = "" if change.what == "deadline" else f"{change.what} "
                says = f"{change.publication_date} {change.rule}: {what}{change.before} -> {change.after}; {why}"
                place = f"第{number}行" if chosen == "zh" else f"line {number}"
                print(clean(f"{place}: {says}"))
    _sum(read, changed, bad, chosen)
    if bad and not read:
        raise typer.Exit(2)
    if changed or bad:
        raise typer.Exit(1)


def _opened(file: str) -> TextIO:
    if file == "-":
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # type: ignore[union-attr]
        return sys.stdin
    try:
        return Path(file).open(encoding="utf-8-sig", errors="replace")
    except OSError as problem:
        raise DeadlineError(f"{file}: {(problem.strerror or 'cannot be read').lower()}") from None


def _answers(source: TextIO) -> Iterator[tuple[int, Any]]:
    """The saved objects with their lines; a file of indented JSON is read whole, lines as they come."""
    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        if number == 1 and line.strip() in ("[", "{"):
            yield from _whole(line + source.read())
            return
        try:
            found = json.loads(line)
        except (json.JSONDecodeError, RecursionError) as problem:
            yield number, DeadlineError(f"not JSON: {_short(problem)}")
            continue
        for saved in found if isinstance(found, list) else [found]:
            yield number, saved if isinstance(saved, dict) else DeadlineError("not a JSON object of compute")


def _whole(text: str) -> Iterator[tuple[int, Any]]:
    try:
        found = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as problem:
        yield getattr(problem, "lineno", 1), DeadlineError(f"not JSON: {_short(problem)}")
        return
    for number, saved in enumerate(found if isinstance(found, list) else [found], 1):
        yield number, saved if isinstance(saved, dict) else DeadlineError("not a JSON object of compute")


def _short(problem: Exception) -> str:
    if isinstance(problem, json.JSONDecodeError):
        return f"{problem.msg.lower()} at column {problem.colno}"
    return "nested too deeply"


def _record(number: int, change: Any, lang: str) -> str:
    record = {
        "schema": "deadline.recheck/1",
        "line": number,
        "publication_date": change.publication_date.isoformat(),
        "rule": change.rule,
        "what": change.what,
        "before": change.before,
        "after": change.after,
        "why": list(change.why_zh if lang == "zh" else change.why),
    }
    return json.dumps(record, ensure_ascii=False) + "\n"


def _sum(read: int, changed: int, bad: int, lang: str) -> None:
    if lang == "zh":
        words = f"复核{read}条，{changed}条有变化" + (f"，{bad}行无法读取" if bad else "")
    else:
        words = f"{read} answers rechecked, {changed} changed" + (f", {bad} lines could not be read" if bad else "")
    print(words, file=sys.stderr)
