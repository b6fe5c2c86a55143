"""The small faults that can be put into a module: one comparison, sum, constant or statement changed at a time."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import CodeType
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]

COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv,
}  # fmt: skip
SWAPPED = {"min": "max", "max": "min", "any": "all", "all": "any"}


Where = tuple[tuple[str, int | None], ...]


class Mutant(NamedTuple):
    """One fault: in which file, on which lines, what becomes what; `where` leads to its place in the tree.

    `begin` is where its statement begins: a table of constants runs there alone.
    """

    file: str
    line: int
    begin: int
    last: int
    source: str
    change: str
    where: Where
    new: ast.AST
    in_function: bool

    @property
    def key(self) -> tuple[str, str, str]:
        return self.file, self.source, self.change

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{getattr(self.new, 'col_offset', 0) + 1}: {self.change}    | {self.source}"

    @property
    def lines(self) -> range:
        """The lines that run where the fault does."""
        return range(self.begin, self.last + 1)

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
        inside, begin = _in_function(tree, where), _statement(tree, where)
        for change, new in _changes(node):
            last = node.test.end_lineno if isinstance(node, ast.If) else node.end_lineno
            source = lines[node.lineno - 1].strip()
            yield Mutant(
                name, node.lineno, begin, last or node.lineno, source, change, where,
                ast.copy_location(new, node), inside,
            )  # fmt: skip


def _in_function(tree: ast.AST, where: Where) -> bool:
    """Whether a place lies in the body of a function: it does not run when the module is loaded."""
    node = tree
    for field, index in where:
        if field == "body" and isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            return True
        node = getattr(node, field) if index is None else getattr(node, field)[index]
    return False


def _statement(tree: ast.AST, where: Where) -> int:
    """The first line of the innermost statement that holds a place."""
    node, line = tree, 1
    for field, index in where:
        node = getattr(node, field) if index is None else getattr(node, field)[index]
        line = node.lineno if isinstance(node, ast.stmt) else line
    return line


def _places(tree: ast.AST, texts: Sequence[str], where: Where = ()) -> Iterator[tuple[Where, ast.expr | ast.stmt]]:
    """The nodes that may be changed, each with its way from the root."""
    for field, value in ast.iter_fields(tree):
        if field in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        items = enumerate(value) if isinstance(value, list) else [(None, value)]
        for index, child in items:
            if not isinstance(child, ast.AST) or _is_text(child, texts) or _is_template(child, tree, texts):
                continue
            way = (*where, (field, index))
            if isinstance(child, (ast.expr, ast.stmt)):
                yield way, child
            yield from _places(child, texts, way)


def _is_template(node: ast.AST, call: ast.AST, texts: Sequence[str]) -> bool:
    """The template of a message: DeadlineError("{path}: no such file", path=path)."""
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or f"{call.func.id}()" not in texts:
        return False
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_text(node: ast.AST, texts: Sequence[str]) -> bool:
    """Docstrings, imports, __all__, messages, f-strings, assertions for the type checker, what only a program runs."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in texts:
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        return node.value.id in ("Literal", "TypeVar", "Callable")
    if isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "__name__ == '__main__'"):
        return True
    if isinstance(node, ast.AnnAssign):
        return node.value is None
    if isinstance(node, ast.Assign):
        return [getattr(target, "id", "") for target in node.targets] == ["__all__"]
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
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=int() as value):
            yield ast.Constant(value + 1)
        case ast.Constant(value=str() as value) if value != "utf-8":  # Python takes ?utf-8 for utf-8
            yield ast.Constant("?" + value)
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
