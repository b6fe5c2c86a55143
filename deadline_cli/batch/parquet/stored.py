"""A Parquet file as Arrow record batches, and a writer that keeps the form of another: types, metadata, compression.

Spark writes timestamps as INT96 by default. Readers take these for times without a zone, but Spark means moments, which
it stores in UTC: read as they stand, midnight in Beijing lies on the day before. The footer names the writer.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from deadline_cli.batch.parquet.footer import footer_of, give_meanings, is_signed
from deadline_cli.errors import DeadlineError, library_reason

if TYPE_CHECKING:
    import pyarrow as pa

_SPARK = b"org.apache.spark.version"
_INT96 = "INT96"
_GROUP = 1 << 18  # rows


class Stored:
    """A Parquet file: its Arrow schema, and its rows in batches.

    Raises DeadlineError where the file is no Parquet.
    """

    def __init__(self, path: Path, place: str) -> None:
        self.path, self._place = path, place
        with self._named_errors():
            self.file = self._open()
            self._zoned = _of_spark(self.file)
            self.schema: pa.Schema = self._mended_schema(self.file.schema_arrow)

    @property
    def rows(self) -> int:
        """How many rows the file has, by its footer."""
        found: int = self.file.metadata.num_rows
        return found

    def takes_columns(self, most: int) -> bool:
        """Whether columns can be put behind those that it has: its footer is not signed, and no group of rows is empty
        or holds more than `most`.
        """
        groups = (self.file.metadata.row_group(at).num_rows for at in range(self.file.num_row_groups))
        return all(0 < rows <= most for rows in groups) and not is_signed(footer_of(self.path))

    def batches(self, size: int) -> Iterator[pa.RecordBatch]:
        """The rows in their order, at most `size` at once."""
        with self._named_errors():
            for batch in self.file.iter_batches(batch_size=size):
                yield self._mended(batch)

    def groups(self, names: list[str], size: int) -> Iterator[Iterator[pa.RecordBatch]]:
        """The columns of those names, group of rows by group of rows; texts as dictionaries, as they are stored."""
        import pyarrow as pa

        texts = [name for name in names if self.schema.field(name).type in (pa.string(), pa.large_string())]
        with self._named_errors():
            file = self._open(read_dictionary=texts, metadata=self.file.metadata)
        for group in range(file.num_row_groups):
            yield self._group(file, group, names, size)

    def _group(self, file: Any, group: int, names: list[str], size: int) -> Iterator[pa.RecordBatch]:
        with self._named_errors():
            for batch in file.iter_batches(batch_size=size, row_groups=[group], columns=names):
                yield self._mended(batch)

    def _open(self, **options: Any) -> Any:
        import pyarrow.parquet as pq

        return pq.ParquetFile(self.path, coerce_int96_timestamp_unit="us", arrow_extensions_enabled=True, **options)

    def _mended_schema(self, schema: pa.Schema) -> pa.Schema:
        import pyarrow as pa

        for at in self._zoned:
            field = schema.field(at)
            schema = schema.set(at, field.with_type(pa.timestamp(field.type.unit, "UTC")))
        return schema

    def _mended(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        import pyarrow as pa

        if not self._zoned:
            return batch
        zoned = {self.schema.names[at] for at in self._zoned}
        fields = [self.schema.field(field.name) if field.name in zoned else field for field in batch.schema]
        columns = [column.cast(field.type) for column, field in zip(batch.columns, fields, strict=True)]
        return pa.RecordBatch.from_arrays(columns, schema=pa.schema(fields, batch.schema.metadata))

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        import pyarrow as pa

        try:
            yield
        except (pa.ArrowException, OSError, EOFError) as problem:
            said = (str(problem).strip().splitlines() or ["unknown"])[0]
            raise DeadlineError(
                "{place}: not readable as parquet: {said}", place=self._place, said=library_reason(problem, said)
            ) from None


@contextmanager
def written_like(stored: Stored | None, target: Path, schema: pa.Schema) -> Iterator[Any]:
    """A writer of Parquet in the form of another file: its compression, its sorting, its kind of timestamps."""
    import pyarrow.parquet as pq

    options = _options_of(stored, schema) if stored is not None else {}
    with pq.ParquetWriter(target, schema, **options) as writer:
        yield writer
    if stored is not None and target.is_file():  # a pipe is gone
        give_meanings(stored.path, target)


class Groups:
    """Batches of rows written as few groups, for a reader takes a group at a time."""

    def __init__(self, writer: Any, schema: pa.Schema) -> None:
        self._writer, self._schema = writer, schema
        self._waiting: list[pa.RecordBatch] = []

    def add(self, batch: pa.RecordBatch) -> None:
        """Write the batch with those that wait, when they are a group."""
        self._waiting.append(batch)
        if sum(each.num_rows for each in self._waiting) >= _GROUP:
            self._write()

    def _write(self) -> None:
        import pyarrow as pa

        if self._waiting:
            self._writer.write_table(pa.Table.from_batches(self._waiting, self._schema))
            self._waiting.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._write()


def _options_of(stored: Stored, schema: pa.Schema) -> dict[str, Any]:
    metadata = stored.file.metadata
    options: dict[str, Any] = {"use_deprecated_int96_timestamps": _only_int96(stored)}
    if not metadata.num_row_groups:
        return options
    group = metadata.row_group(0)
    if not group.num_columns:
        return options
    columns = (group.column(at) for at in range(group.num_columns))
    codecs = {column.path_in_schema: _codec(column) for column in columns}
    first = next(iter(codecs.values()))
    added = schema.names[len(stored.schema.names) :]
    # By its bytes no interval is less than another: a least and a greatest one would mislead who looks for some rows.
    if intervals := {leaf.path for leaf in _leaves(stored.file) if leaf.converted_type == "INTERVAL"}:
        options["write_statistics"] = [name for name in (*codecs, *added) if name not in intervals]
    return options | {"compression": codecs | dict.fromkeys(added, first)}


def first_codec(stored: Stored) -> str:
    """How the first column is compressed."""
    metadata = stored.file.metadata
    known = metadata.num_row_groups and metadata.num_columns
    return _codec(metadata.row_group(0).column(0)) if known else "snappy"


def _codec(column: Any) -> str:
    return "none" if column.compression == "UNCOMPRESSED" else str(column.compression).lower()


def _of_spark(file: Any) -> frozenset[int]:
    """The columns that hold Spark's INT96 moments, by their place in the Arrow schema."""
    if _SPARK not in (file.metadata.metadata or {}):
        return frozenset()
    leaves = {leaf.path for leaf in _leaves(file) if leaf.physical_type == _INT96}
    return frozenset(at for at, name in enumerate(file.schema_arrow.names) if name in leaves)


def _only_int96(stored: Stored) -> bool:
    """Whether all the timestamps of the file are INT96: then they are written so again."""
    leaves = list(_leaves(stored.file))
    others = any(leaf.logical_type.type == "TIMESTAMP" for leaf in leaves)
    return not others and any(leaf.physical_type == _INT96 for leaf in leaves)


def _leaves(file: Any) -> Iterator[Any]:
    return (file.schema.column(at) for at in range(len(file.schema.names)))
