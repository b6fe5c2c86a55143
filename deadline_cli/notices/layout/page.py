"""A page's characters as the reader sees them, each in its place, so that findings point into the user's own text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from deadline_cli.notices.layout import characters, frames, markup, script
from deadline_cli.notices.layout.fields import with_named_fields
from deadline_cli.notices.layout.paragraphs import has_indents, set_apart
from deadline_cli.notices.layout.wrapping import PageColumn, page_column, unwrapped
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.records import NamedTuple

_SELDOM = Pattern(
    f"[{characters.ODD_CHARACTERS}{characters.RAISED}{markup.BREAKS}{script.TRADITIONAL_SIGNS}{markup.MARKS}{frames.SIDES}|]"
    f"|{characters.NOTES}"
)

_BOXES, _TICKS = ("□", "☐"), ("☑", "☒", "√", "✔", "✓", "■")
_UNTICKED = Pattern(r"[□☐][ \u3000]?[\d一二三四五六七八九十]{1,4}[ \u3000]?个?(?:工作日|[日天月年周])内?")
_TICKED = Pattern(r"[☑☒√✔✓■](?=[ \u3000]?[\d一二三四五六七八九十]{1,4}[ \u3000]?个?(?:工作日|[日天月年周]))")


class Setting(NamedTuple):
    """What a text as a whole is like, and who reads only a part of it must know.

    Whether any of it is in traditional script, has closing tags, days in spaced-out digits, indents inside lines; and
    its column.
    """

    traditional: bool
    tagged: bool
    spaced_dates: bool
    indented: bool
    column: PageColumn


def page_text(text: str, whole: Setting | None = None) -> str:
    """The same text of the same length: simplified, its marks and its columns' line ends taken out.

    `whole` is the setting of the text of which `text` is a part, from a blank line to another.
    """
    if whole is None:
        read = script.with_plain_digits(set_apart(unwrapped(_characters(text))))
    else:
        read = unwrapped(_characters(text, traditional=whole.traditional, tagged=whole.tagged), whole.column)
        read = script.with_plain_digits(set_apart(read, known=whole.indented), spaced_dates=whole.spaced_dates)
    return text if read == text else read  # one string: who remembers by it compares nothing


def _chosen(text: str) -> str:
    """The text without the lengths behind boxes that are not ticked, where one of the line is: □十日 ☑十五日."""
    lines = text.split("\n")
    for i, line in enumerate(lines):
        if has_any(line, _TICKS):
            lines[i] = _TICKED.sub(" ", _UNTICKED.sub(lambda found: " " * len(found.group()), line))
    return "\n".join(lines)


def _characters(text: str, *, traditional: bool = False, tagged: bool = False) -> str:
    if has_any(text, _BOXES):
        text = _chosen(text)
    if "\n>" in text:
        text = frames.without_quotes(text)
    text = with_named_fields(text)
    if traditional or _SELDOM.search(text) is not None:
        text = frames.without_sides(markup.with_plain_breaks(characters.true_characters(text)))
        return markup.without_page_numbers(markup.unmarked(script.simplified(text, known=traditional), tagged=tagged))
    # One look said that the text has nothing of all this, as most have not.
    return markup.without_page_numbers(markup.without_strokes_and_pinyin(characters.with_plain_strokes(text)))


def setting_of(parts: Callable[[], Iterable[str]]) -> Setting:
    """The setting of the text that is cut, at blank lines, into `parts`; all of them are looked at twice."""
    traditional = tagged = spaced_dates = indented = False
    for part in parts():
        traditional = traditional or script.is_traditional(characters.true_characters(part))
        tagged = tagged or markup.has_tags(part)

    def seen() -> Iterator[str]:
        nonlocal spaced_dates, indented
        for part in parts():
            text = _characters(part, traditional=traditional, tagged=tagged)
            text = text.replace("\r\n", " \n").replace("\r", "\n")
            spaced_dates = spaced_dates or script.has_spaced_dates(text)
            indented = indented or has_indents(text)
            yield text

    column = page_column(seen())
    return Setting(traditional, tagged, spaced_dates, indented, column)
