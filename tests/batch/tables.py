"""A table that is converted by rows and by columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from deadline_cli.batch.run import Form, run
from deadline_cli.batch.shape import Asked

ENGINES = pytest.mark.parametrize("columnar", [False, True], ids=["rows", "columns"])


def convert(folder: Path, table: bytes, columnar: bool, asked: Asked | None = None, name: str = "in.csv") -> bytes:
    (folder / name).write_bytes(table)
    run(str(folder / name), str(folder / ("out-" + name)), asked or Asked(), form=Form(columnar=columnar))
    return (folder / ("out-" + name)).read_bytes()
