"""What the documents say is what the program does."""

import ast
import re
import shlex
from datetime import date
from pathlib import Path

import pytest

from tests.docs_commands import page

ROOT = Path(__file__).parent.parent
READMES = [ROOT / "README.md", ROOT / "README.zh-CN.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_commands_page_is_current() -> None:
    assert (ROOT / "docs" / "commands.md").read_text(encoding="utf-8") == page()


def test_every_option_has_a_meaning() -> None:
    assert not re.findall(r"^\| `[^`]+`(?: \([^)]*\))? \|  \|$", page(), flags=re.MULTILINE)


def _sessions() -> list[tuple[str, str, str]]:
    """Every `$ deadline …` of a console block with the output printed under it."""
    found = []
    for document in READMES:
        for block in re.findall(r"```console\n(.*?)```", document.read_text(encoding="utf-8"), flags=re.DOTALL):
            for command, output in re.findall(r"^\$ (deadline [^\n]*)\n((?:(?!\$ ).*\n)*)", block, flags=re.MULTILINE):
                found.append((document.name, command, output))
    return found


@pytest.mark.parametrize(("document", "command", "output"), _sessions())
def test_examples_print_what_they_show(
    run, monkeypatch: pytest.MonkeyPatch, document: str, command: str, output: str
) -> None:
    """Examples are run; "…" in the shown output stands for anything."""
    monkeypatch.chdir(ROOT)
    words, asked, _ = command.partition("; echo $?")
    said = run(*shlex.split(words)[1:])
    expected = re.escape(output).replace("…\\\n", "(?:.*\n)*").replace("…", ".*")
    actual = said.out + (f"{said.status}\n" if asked else "")
    assert re.fullmatch(expected, actual), actual


def test_every_public_name_has_its_place_in_the_reference() -> None:
    import deadline_cli

    said = (ROOT / "docs" / "api.md").read_text(encoding="utf-8").splitlines()
    homes = {name: home for name, home in deadline_cli._HOMES.items() if name != "Calendar"}  # a second name
    assert [name for name, home in homes.items() if f"::: deadline_cli.{home}.{name}" not in said] == []


def _python() -> list[tuple[str, str]]:
    """The blocks of Python that ask for nothing but this package; recipes for others have tests of their own."""
    found = []
    for document in READMES:
        for block in re.findall(r"```python\n(.*?)```", document.read_text(encoding="utf-8"), flags=re.DOTALL):
            if set(re.findall(r"^(?:import|from) (\w+)", block, flags=re.MULTILINE)) == {"deadline_cli"}:
                found.append((str(document.relative_to(ROOT)), block))
    return found


@pytest.mark.parametrize(("document", "block"), [each for each in _python() if "def " not in each[1]])
def test_python_runs_and_gives_what_its_remarks_say(monkeypatch: pytest.MonkeyPatch, document: str, block: str) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    for statement in ast.parse(block).body:
        source, line = (
            ast.get_source_segment(block, statement) or "",
            block.splitlines()[(statement.end_lineno or 1) - 1],
        )
        if not isinstance(statement, ast.Expr):
            exec(source, names)
        elif said := re.search(r"  # (datetime\.date\(.*\)|[A-Z]\d{3})$", line):
            assert said[1] in repr(eval(source, names)), line
        else:
            eval(source, names)


def test_the_notices_that_changed_the_end_of_the_year_before() -> None:
    from deadline_cli import load_calendar

    calendar = load_calendar("cn")
    ends = {year: [date(year - 1, 12, day) for day in (29, 30, 31)] for year in range(2005, 2027)}
    years = [
        year for year, days in ends.items() if any(calendar.is_working(day) != (day.weekday() < 5) for day in days)
    ]
    english, chinese = (ROOT / "README.md", ROOT / "docs" / "pitfalls" / "end-of-december.md")
    assert f"five past notices (of {', '.join(map(str, years[:-1]))} and {years[-1]})" in english.read_text("utf-8")
    assert f"五份通知（{'、'.join(map(str, years))}年）" in chinese.read_text("utf-8")


FINDINGS = sorted((ROOT / "findings").glob("*.sh"))


def test_every_finding_stands_in_the_index() -> None:
    index = (ROOT / "findings" / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| ([a-z][a-z0-9-]*) \|", index, flags=re.MULTILINE)[1:] == [file.stem for file in FINDINGS]


@pytest.mark.parametrize("file", FINDINGS, ids=lambda file: file.stem)
def test_a_finding_says_what_was_guessed_and_pins_what_it_runs(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert "# Guess before looking: " in text
    assert file.stat().st_mode & 0o100
    for command in re.findall(r'bin/pip" install -q ((?:.*\\\n)*.*)', text):
        assert all("==" in package for package in command.replace("\\\n", " ").split())


def test_what_each_core_dependency_is_for_is_said() -> None:
    import tomllib

    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    table = (ROOT / "docs" / "installing.md").read_text(encoding="utf-8")
    said = re.findall(r"^\| ([a-z0-9-]+(?:, [a-z0-9-]+)*) \| \d+ \|", table, re.M)
    named = {name for row in said for name in row.split(", ")}
    assert {re.match(r"[\w-]+", line)[0] for line in asked} <= named  # type: ignore[index]
