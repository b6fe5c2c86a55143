"""What the documents say is what the program does."""

import re
import shlex
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
