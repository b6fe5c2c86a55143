"""What the user leaves open or not about a table's form, and what became of its rows."""

from __future__ import annotations

from deadline_cli.batch.formats import DELIMITERS, Format
from deadline_cli.errors import Message
from deadline_cli.records import NamedTuple, dataclass

BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Form:
    """How a table is written where the format leaves it open.

    delimiter: between the cells of CSV, read and written; bom: begin new CSV with a mark, by which Excel knows UTF-8;
    sheet: which sheet of a workbook to read; columnar: the engine of the extra (True) or the one without (False), None
    for what the size asks for and the installation has.
    """

    delimiter: str | None = None
    bom: bool = False
    sheet: str | None = None
    columnar: bool | None = None

    def delimiter_of(self, kind: Format) -> str:
        """What stands between the cells of a text format."""
        return self.delimiter or DELIMITERS[kind]


@dataclass(frozen=True, slots=True)
class Done:
    """How many rows a table has, and how many of them have no answer; of several tables, which have none at
    all, and why."""

    rows: int
    bad: int
    failed: tuple[tuple[str, Message], ...] = ()


AS_IS = Form()


class Goal(NamedTuple):
    """Where a table is written (None, `-`: standard output), and in which format and form."""

    target: str | None
    format: Format
    form: Form

    @property
    def delimiter(self) -> str:
        """The delimiter of a text format; that of TSV is no choice."""
        return DELIMITERS["tsv"] if self.format == "tsv" else self.form.delimiter_of(self.format)
