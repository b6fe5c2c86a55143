"""What is answered without typer is answered in the same words as with it; the rest is left to it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from deadline_cli.cli.application import run as with_typer
from deadline_cli.cli.plain import answer
from deadline_cli.errors import DeadlineError

PAGE = str(Path(__file__).parents[2] / "docs" / "examples" / "page.txt")

PLAIN = [
    ["compute", "2026-02-03", "10个工作日", "-q"],
    ["compute", "--quiet", "2026-02-03", "civil-gonggao"],
    ["check", PAGE],
    ["check", PAGE, "--lang", "zh"],
    ["check", PAGE, PAGE, "--format", "concise", "--min-severity", "error", "--lang", "en"],
    ["check", PAGE, "--fail-on", "never"],
    ["check", "--published", "2026-02-04", "-f", "jsonl", PAGE],
]


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
    ],
)
def test_the_same_complaints(words: list[str], says: str) -> None:
    with pytest.raises(DeadlineError, match=says) as plain:
        answer(words)
    with pytest.raises(DeadlineError) as typed:
        with_typer(words)
    assert str(plain.value) == str(typed.value)


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
    ["compute", "2026-02-03", "30日"],
    ["compute", "2026-02-03", "-q"],
    ["compute", "2026-02-03", "30日", "-q", "--before"],
    ["rules"],
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
    assert not {name for name in done.stderr.split() if name in heavy}
