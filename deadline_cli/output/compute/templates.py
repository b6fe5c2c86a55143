"""A line of the reference's with gaps where its days stood, to be filled with other days."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from operator import itemgetter
from typing import Final, TypeAlias

from deadline_cli.dates import in_chinese, in_english
from deadline_cli.moments import MONTHS
from deadline_cli.output.common.language import Language
from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.output.compute.forms import Cells, Form
from deadline_cli.output.compute.lines import dump_json
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.columns.answers import FIRST, LAST, NOMINAL, ROLLED, START, Places

__all__ = ["Cells", "Row", "Template", "Written", "days_of", "template_of"]

Row: TypeAlias = list[int]
"""The cells of an answer: the template's number, where its rest days begin and end, and behind these the columns."""

Pick: TypeAlias = Callable[[Row], Iterable[int]]

_BEFORE: Final = 3  # cells before the columns
_NO_DAY: Final = 100_000
_WORDS: Final = 10_000_000  # is added to a day that is to be written out in the language of the answer
_OPEN, _CLOSE = "\ue000", "\ue001"
_GAP: Final = re.compile(f'("?){_OPEN}(\\d+){_CLOSE}("?)')
_PASSED: Final = 1000
_IN_WORDS: Final = 2000
_BARE: Final = {_PASSED: ("[", "]"), ROLLED: ("", "")}


class Template(NamedTuple):
    """A line with gaps, and the numbers that go into those before and behind the rest days.

    `form` fills many at once. `estimated` is the answer's; with `sentences` some of its days stand in words.
    """

    text: bytes
    before: Pick
    behind: Pick | None
    form: Form | None
    estimated: bool
    sentences: bool

    def fill(self, row: Row, rests: bytes, written: Written) -> bytes:
        """The line of an answer; `rests` are the rest days of which it passed over some."""
        get = written.__getitem__
        passed = rests[row[1] : row[2]]
        if self.behind is None:
            return self.text % (*map(get, self.before(row)), passed)
        return self.text % (*map(get, self.before(row)), passed, *map(get, self.behind(row)))


class Written(dict[int, bytes]):
    """Days by their ordinals as an answer writes them, in words above _WORDS; smaller numbers as they are."""

    def __init__(self, lang: Language) -> None:
        self._in_words = in_chinese if lang == "zh" else in_english

    def __missing__(self, number: int) -> bytes:
        if number < _NO_DAY:
            text = str(number)
        else:
            day = date.fromordinal(number % _WORDS)
            text = self._in_words(day) if number > _WORDS else day.isoformat()
        self[number] = text.encode()
        return self[number]


def days_of(row: Row, *columns: int) -> Row:
    """The days that stand in these columns."""
    return [row[column + _BEFORE] for column in columns]


def template_of(answer: Deadline, row: Row, places: Places, held: list[bool], lang: Language) -> Template | None:
    """The template of an answer whose cells are `row`; `held` says which of the readings it has.

    None where it cannot be told which day a sentence names, for two columns hold the same.
    """
    written = deadline_json(answer, lang=lang)
    for key, column in (("publication_date", START), ("as_of", START), ("first_day", FIRST), ("nominal_end", NOMINAL)):
        written[key] = _gap(column)
    written["deadline"] = _gap(LAST)
    written["rolled_days"], written["skipped"] = _gap(ROLLED), _gap(_PASSED)
    for step in written["steps"]:
        first = places.steps[step["id"]]
        step |= {"first_day": _gap(first), "nominal_end": _gap(first + 1), "deadline": _gap(first + 2)}
    said = _Said(days_of(row, *places.said), lang)
    columns = [column for column, one in zip(places.readings, held, strict=True) if one]
    for reading, column in zip(written["readings"], columns, strict=True):
        reading |= {"deadline": _gap(column), "note": said.with_gaps(reading["note"])}
    for warning in written["warnings"]:
        warning["message"] = said.with_gaps(warning["message"])
    return None if said.in_doubt else _with_gaps(dump_json(written), row, places.said, answer.estimated)


def _gap(number: int) -> str:
    """The mark of a column, of the rest days, or of the day of one of the columns `said`, in words."""
    return f"{_OPEN}{number}{_CLOSE}"


def _with_gaps(text: str, row: Row, said: tuple[int, ...], estimated: bool) -> Template:
    numbers: list[int] = []
    parts: list[bytes] = []
    tail, end = "", 0
    for found in _GAP.finditer(text):
        numbers.append(int(found[2]))
        opens, closes = _BARE.get(numbers[-1], (found[1], found[3]))
        parts.append(f"{tail}{text[end : found.start()]}{opens}".encode())
        tail, end = closes, found.end()
    parts.append(f"{tail}{text[end:]}\n".encode())
    pattern = b"%b".join(part.replace(b"%", b"%%") for part in parts)
    uses = [(said[number - _IN_WORDS], _WORDS) if number >= _IN_WORDS else (number, 0) for number in numbers]
    cut, sentences = numbers.index(_PASSED), any(more for _, more in uses)
    before, behind = _picker(uses[:cut]), _picker(uses[cut + 1 :])
    assert before is not None
    form = None
    if not sentences and 0 <= days_of(row, ROLLED)[0] < 10:
        cells = [column + _BEFORE for column, _ in uses]
        form = Form(parts, cells[:cut], cells[cut + 1 :], ROLLED + _BEFORE)
    return Template(pattern, before, behind, form, estimated, sentences)


def _picker(uses: list[tuple[int, int]]) -> Pick | None:
    """What takes these columns from a row, and adds to each."""
    places = [(column + _BEFORE, more) for column, more in uses]
    if len(places) > 1 and not any(more for _, more in places):
        pick: Pick = itemgetter(*(place for place, _ in places))
        return pick
    return (lambda row: [row[place] + more for place, more in places]) if places else None


class _Said:
    """Sentences in which some days become gaps."""

    def __init__(self, days: Row, lang: Language) -> None:
        self.in_doubt = False
        self._pattern = _day_in_words(lang)
        in_words = in_chinese if lang == "zh" else in_english
        self._numbers: dict[str, list[int]] = {}
        for number, day in enumerate(days):
            self._numbers.setdefault(in_words(date.fromordinal(day)), []).append(_IN_WORDS + number)

    def with_gaps(self, sentence: str) -> str:
        return self._pattern.sub(self._gap, sentence)

    def _gap(self, found: re.Match[str]) -> str:
        numbers = self._numbers.get(found[0], [])
        self.in_doubt |= len(numbers) > 1
        return _gap(numbers[0]) if numbers else found[0]


@cache
def _day_in_words(lang: Language) -> re.Pattern[str]:
    return re.compile(r"\d+年\d+月\d+日" if lang == "zh" else rf"\d+ (?:{'|'.join(MONTHS)}) \d+")
