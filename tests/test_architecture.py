"""The house rules that a program can hold: which layer imports which, and what the start may load."""

import ast
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import deadline_cli

ROOT = Path(__file__).parent.parent
HEAVY = ("numpy", "polars", "holidays", "rich", "importlib.metadata", "dateutil", "pydantic", "jsonschema", "icalendar",
         "borax", "platformdirs", "email", "asyncio", "docx", "pypdf", "bs4", "lxml")  # fmt: skip


def test_imports_run_downward_only() -> None:
    from importlinter.cli import lint_imports

    before = Path.cwd()
    os.chdir(ROOT)
    try:
        assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0
    finally:
        os.chdir(before)


@pytest.mark.parametrize(
    "arguments",
    [["2026-02-03", "10个工作日", "-q"], ["2026-02-03", "30d", "-q"], ["2026-02-03", "civil-gonggao", "-q"]],
)
def test_a_plain_answer_loads_nothing_heavy(arguments: list[str]) -> None:
    """The start is most of the time of one answer: each module on its path is one that somebody put there."""
    program = (
        "import sys; before = len(sys.modules); import typer; typer_alone = len(sys.modules)\n"
        "from deadline_cli.cli import main\n"
        f"try: main({['compute', *arguments]!r})\n"
        "except SystemExit as done: assert not done.code, done.code\n"
        "print(' '.join(sys.modules), file=sys.stderr); print(len(sys.modules) - typer_alone, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    *_, modules, added = done.stderr.strip().splitlines()
    loaded = {name for name in modules.split() if name.startswith(HEAVY)}
    assert not loaded
    assert int(added) <= 40, f"{added} modules above typer's own"


def test_importing_the_library_is_light() -> None:
    program = "import sys, deadline_cli; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not {name for name in done.stdout.split() if name.startswith((*HEAVY, "typer"))}


def _drawn(heading: str) -> set[tuple[str, str]]:
    """The arrows of the picture under a heading of docs/architecture.md."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    picture = page.partition(f"## {heading}\n")[2].partition("```mermaid")[2].partition("```")[0]
    return set(re.findall(r"(\w+) --> (\w+)", picture))


@pytest.mark.parametrize(
    ("heading", "package"), [("The rooms", "deadline_cli"), ("The way of a page", "deadline_cli.notices")]
)
def test_the_pictures_of_the_house_are_true(heading: str, package: str) -> None:
    """Every arrow is an import, and every import between the rooms that are drawn goes along arrows."""
    import grimp

    drawn = _drawn(heading)
    rooms = {room for arrow in drawn for room in arrow}
    graph = grimp.build_graph("deadline_cli", cache_dir=None)
    depth = package.count(".") + 1
    imported = {
        (importer.split(".")[depth], module.split(".")[depth])
        for importer in graph.modules
        if importer.startswith(f"{package}.")
        for module in graph.find_modules_directly_imported_by(importer)
        if module.startswith(f"{package}.")
    }
    assert drawn <= imported, f"drawn, but no import: {sorted(drawn - imported)}"
    reached = set(drawn)
    while more := {(a, d) for a, b in reached for c, d in drawn if b == c} - reached:
        reached |= more
    across = {(a, b) for a, b in imported if a != b and a in rooms and b in rooms}
    assert across <= reached, f"imports that are not drawn: {sorted(across - reached)}"


def test_the_first_line_of_every_module_says_what_it_is() -> None:
    modules = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "deadline_cli").rglob("*.py"))}
    assert [path.name for path, text in modules.items() if not re.match(r'"""\S.{10,}', text)] == []


MODULE_LINES, FOLDER_MODULES, FUNCTION_LINES, PARAMETERS = 250, 25, 60, 7
ONE_FILE_EACH = {"deadline_cli/notices/checks"}  # folders that grow with what the program knows


def _sizes() -> Iterator[tuple[str, int, int]]:
    """Everything that has a limit: what it is, its size, its limit."""
    folders: Counter[str] = Counter()
    for path in sorted((ROOT / "deadline_cli").rglob("*.py")):
        name, text = path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        folders[path.parent.relative_to(ROOT).as_posix()] += 1
        yield name, text.count("\n"), MODULE_LINES
        for node in ast.walk(ast.parse(text)):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or _has_options(node):
                continue
            yield f"{name}:{node.name}", (node.end_lineno or 0) - node.lineno + 1, FUNCTION_LINES
            yield f"{name}:{node.name} parameters", len(_parameters(node)), PARAMETERS
    yield from ((folder, count, FOLDER_MODULES) for folder, count in folders.items() if folder not in ONE_FILE_EACH)


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.arg]:
    given = function.args
    return [p for p in (*given.posonlyargs, *given.args, *given.kwonlyargs) if p.arg not in ("self", "cls")]


def _has_options(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether it is a command, or of the library's face: a parameter each for what the user may say."""
    annotations = (ast.unparse(p.annotation) for p in _parameters(function) if p.annotation)
    return any("Annotated" in written for written in annotations) or function.name in deadline_cli.__all__


def test_the_house_stays_small() -> None:
    """A module, a folder or a function beyond its limit is parted by its ideas."""
    too_large = {what: size for what, size, limit in _sizes() if size > limit}
    assert not too_large
