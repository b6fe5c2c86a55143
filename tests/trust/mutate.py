"""Random small faults put into the program one at a time: how many do its tests notice?

    python -m tests.trust.mutate deadline_cli/notices/judging deadline_cli/notices/checks --number 300 --seed 1
    python -m tests.trust.mutate deadline_cli/counting --list

Which tests fit which folder, which faults change nothing, and which calls only word a message stands in mutants.toml.
A fault is put into the syntax tree of one module, in a child of this process; the sample depends on the seed and the
program alone. Runs where the system can fork. The results are written in tests/TRUST.md.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import os
import random
import signal
import sys
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(__file__).with_name("mutants.toml")
LIMIT = 180  # seconds: a mutant that runs longer is caught by not ending

COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv,
}  # fmt: skip
Data = dict[str, list[dict[str, Any]]]
SLOW = ("load_calendar",)  # what is read from files is the same with any fault but its own
SWAPPED = {"min": "max", "max": "min", "any": "all", "all": "any"}


Where = tuple[tuple[str, int | None], ...]


class Mutant(NamedTuple):
    """One fault: in which file, on which line, what becomes what; `where` leads to its place in the tree."""

    file: str
    line: int
    source: str
    change: str
    where: Where
    new: ast.AST

    @property
    def key(self) -> tuple[str, str, str]:
        return self.file, self.source, self.change

    @property
    def module(self) -> str:
        return ".".join(Path(self.file).with_suffix("").parts)

    def code(self) -> CodeType:
        """The module with the fault in it."""
        tree = ast.parse((ROOT / self.file).read_text(encoding="utf-8"))
        _put(tree, self.where, self.new)
        return compile(ast.fix_missing_locations(tree), str(ROOT / self.file), "exec")


def mutants_of(path: Path, texts: Sequence[str]) -> Iterator[Mutant]:
    """Every fault that can be put into a module, in the order of its lines, but for docstrings, types and messages."""
    text = path.read_text(encoding="utf-8")
    lines, tree = text.splitlines(), ast.parse(text)
    name = path.relative_to(ROOT).as_posix()
    for where, node in _places(tree, texts):
        for change, new in _changes(node):
            yield Mutant(name, node.lineno, lines[node.lineno - 1].strip(), change, where, new)


def _places(tree: ast.AST, texts: Sequence[str], where: Where = ()) -> Iterator[tuple[Where, ast.expr | ast.stmt]]:
    """The nodes that may be changed, each with its way from the root."""
    for field, value in ast.iter_fields(tree):
        if field in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        items = enumerate(value) if isinstance(value, list) else [(None, value)]
        for index, child in items:
            if not isinstance(child, ast.AST) or _is_text(child, texts):
                continue
            way = (*where, (field, index))
            if isinstance(child, (ast.expr, ast.stmt)):
                yield way, child
            yield from _places(child, texts, way)


def _is_text(node: ast.AST, texts: Sequence[str]) -> bool:
    """Docstrings, imports, the words of messages and of f-strings, assertions for the type checker."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in texts:
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        return node.value.id in ("Literal", "TypeVar", "Callable")
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name):
        return node.test.id == "TYPE_CHECKING"
    if isinstance(node, ast.AnnAssign):
        return node.value is None
    return isinstance(node, (ast.JoinedStr, ast.Import, ast.ImportFrom, ast.Assert))


def _changes(node: ast.expr | ast.stmt) -> Iterator[tuple[str, ast.expr | ast.stmt]]:
    shown = ast.unparse(node).splitlines()[0]
    for new in _faulty(node):
        yield f"{shown} -> {ast.unparse(new).splitlines()[0]}", new


def _faulty(node: ast.expr | ast.stmt) -> Iterator[ast.expr | ast.stmt]:
    """The node with one small fault."""
    match node:
        case ast.Compare(ops=[op]) if type(op) in COMPARED:
            yield ast.Compare(node.left, [COMPARED[type(op)]()], node.comparators)
        case ast.Compare(ops=[first, *rest]) if type(first) in COMPARED:
            yield ast.Compare(node.left, [COMPARED[type(first)](), *rest], node.comparators)
            yield ast.Compare(node.left, [first, *rest[:-1], COMPARED[type(rest[-1])]()], node.comparators)
        case ast.BoolOp(op=ast.And()):
            yield ast.BoolOp(ast.Or(), node.values)
        case ast.BoolOp(op=ast.Or()):
            yield ast.BoolOp(ast.And(), node.values)
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.BinOp(op=op) if type(op) in RECKONED:
            yield ast.BinOp(node.left, RECKONED[type(op)](), node.right)
        case ast.Constant(value=bool()):
            yield ast.Constant(not node.value)
        case ast.Constant(value=int()):
            yield ast.Constant(node.value + 1)
        case ast.Constant(value=str()):
            yield ast.Constant("?" + node.value)
        case ast.IfExp():
            yield ast.IfExp(node.test, node.orelse, node.body)
        case ast.Continue():
            yield ast.Break()
        case ast.Break():
            yield ast.Continue()
        case ast.If(test=ast.Name() | ast.Attribute() | ast.Call()):
            yield ast.If(ast.UnaryOp(ast.Not(), node.test), node.body, node.orelse)
        case ast.Call(func=ast.Name(id=name)) if name in SWAPPED:
            yield ast.Call(ast.Name(SWAPPED[name], ast.Load()), node.args, node.keywords)
        case ast.Return(value=value) if value is not None and not isinstance(value, ast.Constant):
            yield ast.Return(ast.Constant(None))
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()):
            yield ast.Pass()
        case _:
            return


def _put(tree: ast.AST, where: Where, new: ast.AST) -> None:
    """Put a node at its place in a copy of the tree."""
    node = tree
    for step, (field, index) in enumerate(where):
        child = getattr(node, field)
        if step < len(where) - 1:
            node = child if index is None else child[index]
        elif index is None:
            setattr(node, field, new)
        else:
            child[index] = new


def put_in(mutant: Mutant) -> None:
    """Run the faulty module in place of the one that is loaded, and give what it makes to all who hold the old."""
    module = sys.modules[mutant.module]
    before = dict(vars(module))
    exec(mutant.code(), module.__dict__)
    made = {id(old): vars(module)[name] for name, old in before.items() if _is_own(name, old, mutant.module)}
    for name, other in list(sys.modules.items()):
        if name.startswith(("deadline_cli", "tests.")):
            for key, value in list(vars(other).items()):
                if id(value) in made and other is not module:
                    setattr(other, key, made[id(value)])
                _forget(value)


def _is_own(name: str, value: object, module: str) -> bool:
    """Functions, classes and tables of the module itself; small values may be shared by chance."""
    if getattr(value, "__module__", module) != module or name.startswith("__"):
        return False
    return not isinstance(value, (int, float, str, bool, type(None), ModuleType)) or isinstance(value, type)


def _forget(value: object) -> None:
    """Empty a cache: what it remembers was reckoned without the fault."""
    if hasattr(value, "cache_clear") and getattr(value, "__name__", "") not in SLOW:
        value.cache_clear()


def is_caught(mutant: Mutant | None, first: Callable[[], None] | None, tests: Sequence[str]) -> bool:
    """Whether a test fails, or does not end, with the fault in place; None: the program as it is."""
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        os._exit(_run(mutant, first, tests))
    stop = time.monotonic() + LIMIT
    while time.monotonic() < stop:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status != 0
        time.sleep(0.02)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _run(mutant: Mutant | None, first: Callable[[], None] | None, tests: Sequence[str]) -> int:
    import pytest

    try:
        if mutant is not None:
            put_in(mutant)
        if first is not None:
            first()
        return int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *tests]))
    except BaseException:  # a fault may raise anything
        return 1


def everything_loaded(data: Data, folders: Sequence[str]) -> Callable[[], None] | None:
    """Import the folders' modules, and the quick test that is asked first where the data name one."""
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            import_module(".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
    named = next((row["first"] for row in data["fitting"] if row["folder"] in folders and "first" in row), None)
    if named is None:
        return None
    module, _, function = named.partition(":")
    first: Callable[[], None] = getattr(import_module(module), function)
    first()
    return first


def chosen(folders: Sequence[str], data: Data, number: int, seed: int) -> list[Mutant]:
    """A sample of all faults of the folders, without those that change nothing."""
    left_out = {(row["file"], row["source"], row["change"]) for row in data.get("equivalent", ())}
    texts = [row["call"] for row in data.get("text", ())]
    files = [f for folder in folders for f in sorted((ROOT / folder).rglob("*.py")) if f.name != "__init__.py"]
    everything = [m for file in files for m in mutants_of(file, texts) if m.key not in left_out]
    sample = random.Random(seed).sample(everything, min(number, len(everything)))
    return sorted(sample, key=lambda m: (m.file, m.line, m.change))


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    asked.add_argument("folders", nargs="+")
    asked.add_argument("--number", type=int, default=300)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--list", action="store_true", help="only name the sample")
    asked.add_argument("--again", type=Path, help="only those that an earlier run printed as alive, from its output")
    said = asked.parse_args()
    os.chdir(ROOT)
    data = tomllib.loads(DATA.read_text(encoding="utf-8"))
    sample = chosen(said.folders, data, said.number, said.seed)
    if said.again is not None:
        alive = said.again.read_text(encoding="utf-8")
        sample = [m for m in sample if f": {m.change}    | {m.source}\n" in alive]
    tests = list(dict.fromkeys(t for row in data["fitting"] if row["folder"] in said.folders for t in row["tests"]))
    if said.list:
        for mutant in sample:
            print(f"{mutant.file}:{mutant.line}: {mutant.change}")
        return 0
    first = everything_loaded(data, said.folders)
    if is_caught(None, first, tests):
        print("the tests fail without a fault")
        return 2
    lived = 0
    for mutant in sample:
        if not is_caught(mutant, first, tests):
            lived += 1
            print(f"lives: {mutant.file}:{mutant.line}: {mutant.change}    | {mutant.source}", flush=True)
    share = 100 * (len(sample) - lived) / len(sample)
    print(f"{len(sample) - lived} of {len(sample)} caught ({share:.1f} %), seed {said.seed}")
    return 0


if __name__ == "__main__":
    # What every run needs and no fault touches is imported once, before the children are made.
    import hypothesis  # noqa: F401

    sys.exit(main())
