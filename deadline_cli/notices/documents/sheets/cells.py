"""The cells of a sheet (.xlsx, .xls, .xlsb, .ods), each with its place, by python-calamine (MIT, 1 MB, wheels)."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final

from deadline_cli.notices.documents.ground import BY_FORMAT, MERGED_AWAY, UNSEEN, said_of_unseen
from deadline_cli.notices.documents.reading import NotRead, Reading, locked, needs, not_readable, unreadable
from deadline_cli.notices.documents.sheets.extent import reaches_too_far
from deadline_cli.notices.documents.sheets.formats import shown_number, shown_text
from deadline_cli.notices.documents.sheets.looks import PLAIN, Look, looks_of
from deadline_cli.notices.finding import Words
from deadline_cli.notices.places import Cell
from deadline_cli.quiet import without_panics

_MOST_CELLS: Final = 400_000
_LARGEST: Final = 400_000_000  # bytes unpacked
_LONG: Final = 60  # a cell longer than that is a text of its own, no field of a row
_SENTENCE: Final = 24  # a shorter one is a remark in a row
Row = Iterable[tuple[int, str]]


def sheet_text(data: bytes, name: str) -> Reading:
    """Every cell with words, row by row; raises Unreadable for a broken, locked or too large file."""
    try:
        from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum
    except ImportError:
        raise needs(name, "xlsx/xls/ods", "python-calamine") from None
    _fits(data, name)
    if reaches_too_far(data):
        raise unreadable(
            name,
            "表格有一格在极远的行列，中间放不下；请删去它后另存",
            "a cell stands so far away that the rows and columns before it do not fit; delete it and save the file",
        )
    cells, left = Cells(), list[NotRead]()
    looks = looks_of(data)
    try:
        with without_panics():
            book = CalamineWorkbook.from_filelike(io.BytesIO(data))
            for known in book.sheets_metadata:
                title = known.name
                is_hidden = known.visible != SheetVisibleEnum.Visible
                if is_hidden or known.typ != SheetTypeEnum.WorkSheet:
                    left.append(hidden_sheet(title) if is_hidden else _no_cells(title))
                    continue
                look, hides, covered = looks.get(title, PLAIN), False, list[str]()
                unseen, unwritten = list(look.away), list[str]()
                sheet = book.get_sheet_by_name(title)
                first = sheet.start or (0, 0)
                for number, row in enumerate(sheet.to_python(skip_empty_area=True), first[0] + 1):
                    if row.count("") == len(row):  # a stray cell in the last corner makes 16 million of a sheet
                        continue
                    shown = [(at, _shown(value, look, (number, at))) for at, value in enumerate(row, first[1] + 1)]
                    if look is not PLAIN:
                        empty = {at for at, words in shown if not words and (number, at) in look.formats}
                        unwritten += [cell_words(value) for at, value in enumerate(row, first[1] + 1) if at in empty]
                        kept = [(at, words) for at, words in shown if not look.hides(number, at)]
                        hides = hides or any(words.strip() for at, words in shown if look.hides(number, at))
                        unseen += [words for at, words in kept if (number, at) in look.unseen]
                        covered += [words for at, words in kept if (number, at) in look.covered]
                        away = look.unseen | look.covered
                        shown = [(at, words) for at, words in kept if (number, at) not in away]
                    if not cells.add(title, number, shown):
                        break
                for box in look.floating.boxes:
                    cells.add(title, box.row, [(box.column, box.words)])
                left += [hidden_part(title)] * hides + [_drawn(title)] * look.floating.unread
                left += [_unsaved(title)] * look.unsaved + [_headed(title)] * look.headed
                left += [*said_of_unseen(unseen, UNSEEN), *said_of_unseen(covered, MERGED_AWAY)]
                left += [*said_of_unseen(unwritten, BY_FORMAT)] + [_prompted(title)] * look.prompted
    except BaseException as problem:  # calamine's Rust code may panic, which is no Exception
        if not isinstance(problem, Exception) and type(problem).__name__ != "PanicException":
            raise
        if "assword" in str(problem):
            raise locked(name) from None
        raise not_readable(name, "xlsx/xls/ods", problem, ".xlsx") from None
    reading = cells.reading()
    return reading._replace(not_read=(*reading.not_read, *left))


def hidden_sheet(title: str) -> NotRead:
    """What is said of a sheet that does not show."""
    return NotRead(Words(f"工作表“{title}”是隐藏的，未读", f"the hidden sheet {title} was not read"))


def _no_cells(title: str) -> NotRead:
    return NotRead(
        Words(
            f"工作表“{title}”是图表或宏，未读；其中的文字请另行校对",
            f"the sheet {title} is a chart or a macro and was not read; check its words apart",
        )
    )


def _unsaved(title: str) -> NotRead:
    return NotRead(
        Words(
            f"工作表“{title}”有公式没有存下结果，未读；请用Excel打开后保存",
            f"formulas of the sheet {title} have no results saved and were not read; open and save it with Excel",
        )
    )


def _headed(title: str) -> NotRead:
    return NotRead(
        Words(
            f"工作表“{title}”的页眉或页脚未读；其中如有公告，请另行校对",
            f"a head or foot of the sheet {title} was not read; check its words apart",
        )
    )


def _prompted(title: str) -> NotRead:
    return NotRead(
        Words(
            f"工作表“{title}”的输入提示未读；其中如有公告，请另行校对",
            f"a prompt of the sheet {title} was not read; check its words apart",
        )
    )


def _drawn(title: str) -> NotRead:
    return NotRead(
        Words(
            f"工作表“{title}”上的图表、大图片或对象未读；其中的文字请另行校对",
            f"the charts, large pictures or objects on the sheet {title} were not read; check their words apart",
        )
    )


def hidden_part(title: str) -> NotRead:
    """What is said of a sheet some of whose rows or columns do not show."""
    return NotRead(
        Words(f"工作表“{title}”中隐藏的行或列未读", f"hidden rows or columns of the sheet {title} were not read")
    )


def _fits(data: bytes, name: str) -> None:
    """Refuses a zipped sheet that would fill the memory."""
    if not data.startswith(b"PK"):
        return
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            unpacked = sum(part.file_size for part in package.infolist())
    except (zipfile.BadZipFile, OSError, ValueError):
        return  # calamine will say what is wrong
    if unpacked > _LARGEST:
        megabytes = unpacked // 1_000_000
        raise unreadable(name, f"表格展开后有{megabytes}MB；请拆开", f"unpacks to {megabytes} MB; split the sheet")


def _is_text(words: str) -> bool:
    """Whether a cell holds a text of its own: long words, several lines, or a sentence with its full stop."""
    return len(words) > _LONG or "\n" in words or (len(words) > _SENTENCE and words.rstrip().endswith("。"))


class Cells:
    """Collects cells row by row: a row of fields is a line, a long cell a text of its own.

    The fields beside one text are lines above and below it: its heading, its office, its day.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._spans: list[Cell] = []
        self._length = 0
        self._too_many = False

    def add(self, sheet: str, number: int, row: Row) -> bool:
        """Puts a row below; False where there have been too many cells."""
        filled = [(column, words) for column, words in row if words.strip()]
        if len(self._spans) + len(filled) > _MOST_CELLS:
            self._too_many = True
            return False
        long = [_is_text(words) for _, words in filled]
        apart = "\n\n" if sum(long) > 1 else "\n" if any(long) else "\u3000"
        for at, (column, words) in enumerate(filled):
            if at:
                self._write(apart)
            self._spans.append(Cell(self._length, self._length + len(words), sheet, number, column))
            self._write(words)
        if filled:
            self._write("\n\n" if any(long) else "\n")
        return True

    def reading(self) -> Reading:
        left: tuple[NotRead, ...] = ()
        if self._too_many:
            left = (NotRead(Words(f"只读了前{_MOST_CELLS}格", f"only the first {_MOST_CELLS} cells were read")),)
        return Reading("".join(self._parts).rstrip("\n"), tuple(self._spans), left)

    def _write(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)


def _shown(value: object, look: Look, place: tuple[int, int]) -> str:
    """What a cell shows, by its format where that writes words."""
    if place in look.words:
        return look.words[place]
    shape = look.formats.get(place)
    if shape is not None and isinstance(value, int | float) and not isinstance(value, bool):
        written = shown_number(value, shape)
        return cell_words(value) if written is None else written
    if shape is not None and isinstance(value, str):
        return shown_text(value, shape)
    return cell_words(value)


def cell_words(value: object) -> str:
    """What a cell shows; a day as people write it."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_\n", "\n")
    if isinstance(value, datetime):
        return _day(value) if value.time() == time() else f"{_day(value)}{value:%H:%M}"
    if isinstance(value, date):
        return _day(value)
    if isinstance(value, timedelta):
        return _length(value)
    if isinstance(value, bool | time) or value is None:
        return "" if value is None else str(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _length(value: timedelta) -> str:
    """Hours and minutes as a sheet shows them by [h]:mm; 24:00, not a day."""
    seconds = round(abs(value.total_seconds()))
    shown = f"{seconds // 3600}:{seconds // 60 % 60:02}" + (f":{seconds % 60:02}" if seconds % 60 else "")
    return f"-{shown}" if value < timedelta() else shown


def _day(value: date) -> str:
    return f"{value.year}年{value.month}月{value.day}日"
