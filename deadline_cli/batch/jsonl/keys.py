"""The keys of all the lines of a JSON Lines file, and one Arrow type for each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from deadline_cli.batch.jsonl.rows import INPUT, lines_of, read_value

if TYPE_CHECKING:
    import pyarrow as pa


class Keys:
    """The keys in the order in which they first occur.

    With `typed` each has the one type that holds all its values; where there is none, values are written as JSON text.
    """

    def __init__(self, typed: bool) -> None:
        self._typed = typed
        self._types: dict[str, pa.DataType | None] = {}

    @property
    def names(self) -> list[str]:
        return list(self._types)

    @property
    def types(self) -> list[Any]:
        """The Arrow types of the names; text where values have no type in common, or no value is there."""
        import pyarrow as pa

        null = (None, pa.null())
        return [pa.string() if kind in null else kind for kind in self._types.values()]

    def add(self, lines: bytes) -> None:
        """Take some whole lines into account."""
        values: dict[str, list[Any]] = {}
        for line in lines_of(lines.decode("utf-8", "replace")):
            for name, value in _object(line).items():
                values.setdefault(name, []).append(value)
        for name, held in values.items():
            self._types[name] = self._common(name, held) if self._typed else None

    def value(self, name: str, value: Any) -> Any:
        """The value as its column holds it."""
        if value is None or not self._typed or self._types[name] is not None or isinstance(value, str):
            return value
        return json.dumps(value, ensure_ascii=False)

    def _common(self, name: str, held: list[Any]) -> pa.DataType | None:
        import pyarrow as pa

        known = self._types.get(name, pa.null())
        if known is None:
            return None
        try:
            found = pa.array(held).type  # infer_type does not look at all of them
            schemas = [pa.schema([(name, kind)]) for kind in (known, found)]
            return pa.unify_schemas(schemas, promote_options="permissive").field(0).type
        except (pa.ArrowException, OverflowError):
            return None


def _object(line: str) -> dict[str, Any]:
    """What stands in the line; what is no object stands as it is under a key of its own."""
    body = line.strip()
    if not body:
        return {}
    try:
        found = read_value(body)
    except (ValueError, RecursionError):
        return {INPUT: body}
    return found if isinstance(found, dict) else {INPUT: body}
