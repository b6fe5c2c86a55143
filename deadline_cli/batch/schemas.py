"""Schemas that others keep in a table's metadata: Spark and Avro read by these, and see no other column."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

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


def extended(schema: pa.Schema, added: Iterable[pa.Field]) -> pa.Schema:
    """The Arrow schema with further fields, also in the schemas that stand in its metadata.

    A file of another writer may hold anything under their keys: what is no such schema stays.
    """
    import pyarrow as pa

    fields = list(added)
    metadata = dict(schema.metadata or {})
    for key in (_SPARK, *_AVRO):
        if key in metadata:
            metadata[key] = _with(metadata[key], fields, _of_spark if key == _SPARK else _of_avro)
    return pa.schema([*schema, *fields], metadata or schema.metadata)


def _with(schema: bytes, fields: list[Any], field: Callable[[Any], dict[str, Any]]) -> bytes:
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
