"""What is answered without typer is answered in the same words as with it; the rest is left to it."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from deadline_cli import patterns
from deadline_cli.cli.application import app
from deadline_cli.cli.application import run as with_typer
from deadline_cli.cli.batch.request import Request as BatchRequest
from deadline_cli.cli.check.request import Request
from deadline_cli.cli.plain import COMMANDS, answer
from deadline_cli.errors import DeadlineError

PAGE = str(Path(__file__).parents[2] / "docs" / "examples" / "page.txt")

TABLE = "register.csv"

PLAIN = [
    ["compute", "2026-02-03", "10个工作日", "-q"],
    ["compute", "--quiet", "2026-02-03", "civil-gonggao"],
    ["compute", "2026-02-03", "30日", "--explain", "--lang", "zh"],
    ["compute", "2026-02-03", "30", "days", "--before", "-f", "jsonl"],
    ["compute", "--then", "举证=15日", "2026-02-03", "civil-gonggao", "--then", "答辩=15日", "-f", "csv"],
    ["compute", "2026-02-03", "3个月", "--first-day", "included", "--roll", "none", "--counting", "tax", "-q"],
    ["compute", "2026-02-03", "30d", "-f", "json", "--title", "张某", "--id", "（2026）甲1号", "--as-of", "2026-02-01"],
    ["compute", "2027-02-03", "2026-02-03", "10wd", "--strict", "-q"],
    ["count", "2026-02-03", "2026-03-05"],
    ["count", "2026-02-03", "2027-03-05", "--strict", "--lang", "zh"],
    ["count", "-q", "2026-02-03", "2027-03-05", "--calendar", "cn"],
    ["count", "2026-02-03", "2026-03-05", "--format", "json"],
    ["latest", "2026-03-31", "civil-gonggao"],
    ["latest", "2027-03-31", "10wd", "--lang", "zh", "--strict"],
    ["latest", "2026-03-31", "10wd", "-q", "--first-day", "included", "--roll", "none", "--counting", "civil"],
    ["latest", "2026-03-31", "10wd", "-f", "json"],
    ["calendar", "show", "2026-02", "--lang", "zh"],
    ["calendar", "show", "2026", "-f", "plain", "-c", "cn"],
    ["rules"],
    ["rules", "list", "--domain", "court", "--lang", "zh"],
    ["rules", "list", "-d", "court", "-f", "json"],
    ["rules", "list", "--format", "csv"],
    ["rules", "show", "civil-gonggao", "--lang", "en"],
    ["rules", "show", "civil-gonggao", "-f", "json"],
    ["check", PAGE],
    ["check", PAGE, "--lang", "zh"],
    ["check", PAGE, PAGE, "--format", "concise", "--min-severity", "error", "--lang", "en"],
    ["check", PAGE, "--fail-on", "never"],
    ["check", PAGE, "-q", "--lang", "zh"],
    ["check", "-f", "json", PAGE, "--lang", "en"],
    ["check", "--published", "2026-02-04", "-f", "jsonl", PAGE],
    ["batch", TABLE],
    ["batch", TABLE, "-q", "--rule", "30日", "--to", "jsonl", "--lang", "en", "--calendar", "cn"],
    ["batch", TABLE, "--from", "csv", "--rule-column", "rule", "--date-column", "publication_date", "--bom"],
    ["batch", TABLE, "--delimiter", ",", "--date-kind", "excel", "--lang", "zh"],
    ["batch", TABLE, "--check", "--text-column", "rule", "--lang", "zh"],
]


@pytest.fixture(autouse=True)
def _table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(TABLE).write_text("publication_date,rule\n2026-02-03,30日\n46056,10wd\n", encoding="utf-8")


@pytest.mark.parametrize("words", PLAIN)
def test_the_same_words(words: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    status = answer(words)
    plain = capfd.readouterr()
    assert with_typer(words) == status
    assert capfd.readouterr() == plain
    assert plain.out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["check", PAGE, "--published", "2026-02-30"], "2026-02-30 does not exist: February 2026 has 28 days"),
        (["check", PAGE, "--lang", "fr"], "fr"),
        (["compute", "2026-02-30", "30日", "-q"], "2026-02-30 does not exist: February 2026 has 28 days"),
        (["compute", "2026-02-03", "nonsense"], "'nonsense' not found"),
        (["compute", "2026-02-03"], "alone is not enough"),
        (["compute", "2026-02-03", "30d", "--then", "x"], "is not NAME=PERIOD"),
        (["count", "2026-02-03", "2026-02-30"], "2026-02-30 does not exist"),
        (["latest", "2026-03-31", "10wd", "--lang", "fr"], "fr"),
        (["calendar", "show", "1900"], "1900 lies outside"),
        (["rules", "show", "nonsense"], "'nonsense' not found"),
    ],
)
def test_the_same_complaints(words: list[str], says: str) -> None:
    with pytest.raises(DeadlineError, match=says) as plain:
        answer(words)
    with pytest.raises(DeadlineError) as typed:
        with_typer(words)
    assert str(plain.value) == str(typed.value)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_options_are_those_of_typer(name: str) -> None:
    """Names, values, flags: nothing is read otherwise, and what is left out means the same."""
    from inspect import Parameter, signature

    from typer.main import get_command

    command: Any = get_command(app)
    for word in name.split():
        command = command.get_command(None, word)
    by_name = {spelling: parameter for parameter in command.params for spelling in parameter.opts}
    plain = COMMANDS[name]
    for spelling, option in plain.options.items():
        typed = by_name[spelling]
        assert (typed.name, typed.is_flag, typed.multiple) == (option.name, option.flag, option.many)
        assert tuple(getattr(typed.type, "choices", ())) == option.allowed
    module, _, function = plain.home.partition(":")
    work = {"check": Request, "batch": BatchRequest}.get(name) or getattr(import_module(module), function)
    defaults = {
        parameter.name: parameter.default
        for parameter in signature(work).parameters.values()
        if parameter.kind is not Parameter.VAR_KEYWORD and parameter.default is not Parameter.empty
    }
    for option in plain.options.values():
        typed = next(parameter for parameter in command.params if parameter.name == option.name)
        assert (typed.default or None) == (defaults.get(option.name) or None)


LEFT = [
    [],
    ["--help"],
    ["check"],
    ["check", "--help"],
    ["check", PAGE, "--diff"],
    ["check", PAGE, "--format"],
    ["check", PAGE, "--format", "xml"],
    ["check", PAGE, "--format=json"],
    ["check", PAGE, "--published", "--diff"],
    ["check", "-f", "json", "--quiet", PAGE],
    ["compute"],
    ["compute", "2026-02-03", "30日", "-o", "answer.json"],
    ["compute", "2026-02-03", "30日", "--no-such-option"],
    ["compute", "2026-02-03", "30日", "--roll", "sideways"],
    ["count", "2026-02-03"],
    ["count", "2026-02-03", "2026-02-04", "2026-02-05"],
    ["latest", "2026-02-03", "10wd", "--then", "x=1d"],
    ["calendar"],
    ["calendar", "show", "2026", "2027"],
    ["rules", "--help"],
    ["rules", "search", "减资"],
    ["rules", "list", "--format", "xml"],
    ["rules", "show"],
]


@pytest.mark.parametrize("words", LEFT)
def test_what_is_left_to_typer(words: list[str]) -> None:
    assert answer(words) is None


def test_a_page_is_proofread_without_what_it_does_not_need() -> None:
    program = (
        "import sys; from deadline_cli.cli import main\n"
        f"try: main(['check', {PAGE!r}])\n"
        "except SystemExit: print(' '.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    heavy = ("typer", "rich", "numpy", "polars", "holidays", "dateutil", "html.parser", "pypdf", "docx", "difflib")
    heavy += ("deadline_cli.cli.workers", "deadline_cli.notices.large")  # for many files, and for large ones
    assert not {name for name in done.stderr.split() if name in heavy}


@pytest.mark.skipif(not patterns.fits(), reason="this Python compiles its patterns for itself")
def test_a_page_is_proofread_without_compiling_a_pattern() -> None:
    """One that `python -m deadline_cli.notices.ahead` does not know costs as much as five modules."""
    program = (
        "import re._compiler as made, sys\n"
        "asked, compile = [], made.compile\n"
        "def noted(source, flags=0):\n"
        "    frame = sys._getframe()\n"
        "    while frame := frame.f_back:\n"
        "        if '/re/' not in (name := frame.f_code.co_filename.replace(chr(92), '/')):\n"
        "            asked.append(source) if 'deadline_cli' in name else None\n"
        "            break\n"
        "    return compile(source, flags)\n"
        "made.compile = noted\n"
        "from deadline_cli.cli import main\n"
        f"try: main(['check', {PAGE!r}])\n"
        "except SystemExit:\n"
        "    from deadline_cli import patterns\n"
        "    print(asked, patterns._table.cache_info().currsize, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stderr.splitlines()[-1] == "[] 1"
