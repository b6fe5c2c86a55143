"""Schemas that others keep in a table's metadata: Spark and Avro read by these, and see no other column."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from deadline_cli.errors import DeadlineError

if TYPE_CHECKING:
    import pyarrow as pa

_ARROW = b"ARROW:schema"
_SPARK = b"org.apache.spark.sql.parquet.row.metadata"
_AVRO = (b"parquet.avro.schema", b"avro.schema")
_AVRO_TYPES: dict[str, Any] = {
    "date32[day]": {"type": "int", "logicalType": "date"}, "string": "string", "bool": "boolean", "int32": "int",
    "list<item: date32[day]>": {
        "type": "array", "items": ["null", {"type": "int", "logicalType": "date"}],
    },
}  # fmt: skip
_SPARK_TYPES: dict[str, Any] = {
    "date32[day]": "date", "string": "string", "bool": "boolean", "int32": "integer",
    "list<item: date32[day]>": {"type": "array", "elementType": "date", "containsNull": True},
}  # fmt: skip


def extended(schema: pa.Schema, added: Sequence[pa.Field]) -> pa.Schema:
    """The Arrow schema with further fields, also in the schemas that stand in its metadata."""
    import pyarrow as pa

    metadata = {key: with_fields(key, value, added) for key, value in (schema.metadata or {}).items()}
    return pa.schema([*schema, *added], metadata or schema.metadata)


def with_fields(key: bytes, text: bytes, added: Sequence[pa.Field]) -> bytes:
    """A text of a file's metadata, by its key; where it is a schema, with further fields.

    A file of another writer may hold anything under these keys: what is no such schema stays.
    """
    if key == _SPARK:
        return _with(text, added, _of_spark)
    if key in _AVRO:
        return _with(text, added, _of_avro)
    return _of_arrow(text, added) if key == _ARROW else text


def _of_arrow(text: bytes, added: Sequence[pa.Field]) -> bytes:
    import pyarrow as pa

    schema = extended(pa.ipc.read_schema(pa.py_buffer(b64decode(text))), added)
    return b64encode(schema.serialize().to_pybytes())


def _with(schema: bytes, fields: Sequence[Any], field: Callable[[Any], dict[str, Any]]) -> bytes:
    try:
        found = json.loads(schema)
        found["fields"] += [field(own) for own in fields]
    except (ValueError, TypeError, KeyError, RecursionError):
        return schema
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _of_spark(field: Any) -> dict[str, Any]:
    return {"name": field.name, "type": _SPARK_TYPES[str(field.type)], "nullable": True, "metadata": {}}


def _of_avro(field: Any) -> dict[str, Any]:
    return {"name": field.name, "type": ["null", _AVRO_TYPES[str(field.type)]], "default": None}


def refuse_no_texts(schema: pa.Schema, places: Sequence[int | str], place: str) -> None:
    """Raises DeadlineError for a column whose values are neither words nor days or numbers: bytes, lists, records.

    `place` is how messages call the table.
    """
    from pyarrow import types

    others = (types.is_binary, types.is_large_binary, types.is_binary_view, types.is_fixed_size_binary,
              types.is_boolean, types.is_nested, types.is_duration)  # fmt: skip
    for at in places:
        if isinstance(at, int):
            kind = schema.field(at).type
            held = kind.value_type if types.is_dictionary(kind) else kind
            if any(is_other(held) for is_other in others):
                name = schema.names[at]
                raise DeadlineError(
                    "{place}: column {name!r} holds {kind}; texts are wanted, or days",
                    place=place, name=name, kind=kind,
                )  # fmt: skip
