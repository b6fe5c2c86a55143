"""What a line may share with others of its series: a number, an hour or a mark before it, a serial behind it."""

from __future__ import annotations

from string import ascii_uppercase

from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.lines.addressees import LABELS
from deadline_cli.notices.lines.lists import BULLETS
from deadline_cli.notices.lines.newspaper import SECTIONS
from deadline_cli.notices.pattern import Pattern
from deadline_cli.numerals import HAN, read_integer
from deadline_cli.records import NamedTuple

_HAN_NUMBER = "[一二三四五六七八九十]{1,3}"
_BEFORE = Pattern(
    rf"(?P<named>(?:公告|公示|通告|声明|启事)(?P<behind>{_HAN_NUMBER}|\d{{1,2}})、?$)"
    rf"|(?P<within>[(（\[【〔](?:{_HAN_NUMBER}|\d{{1,2}})[)）\]】〕])[、.．:：]?[ \t\u3000]*"
    rf"|(?P<han>{_HAN_NUMBER})、[ \t\u3000]*"
    rf"|(?P<nth>第{_HAN_NUMBER}[则条件])[、.．:：]?[ \t\u3000]*(?={HAN}{{0,6}}$)"
    r"|(?P<hour>\d{1,2}[:：]\d{2})(?:[ \t\u3000]+(?=[^\s\d—~～-])|$)"
    r"|(?P<figure>\d{1,2})(?:[、.．](?!\d)[ \t\u3000]*|[ \t\u3000]+(?=[^\s\d])|$)"
    r"|(?P<circled>[①-⑳⑴-⒇])[、.．:：]?[ \t\u3000]*"
    rf"|(?P<code>[A-Z](?=-?\d))-?\d{{1,3}}(?:[ \t\u3000]+|[、：:])(?={HAN}|[《“])"
    rf"|(?P<mark>[{BULLETS}])[ \t\u3000]*(?={HAN})"
)
_SERIAL = pattern("series-forms", "serial")
_CIRCLED = ((ord("①"), 20), (ord("⑴"), 20))
BEGINS = frozenset("公通声启第([【〔（一二三四五六七八九十0123456789" + ascii_uppercase + BULLETS) | {
    chr(first + k) for first, many in _CIRCLED for k in range(many)
}
ENDS = frozenset(")）")
"""With what a line of any form begins, or one with a serial ends."""
_LONGEST_SERIAL = 24
_OWN = (*SECTIONS, *LABELS, *sense("contact"), *sense("term-label"))


class Form(NamedTuple):
    """What a line shares with others: the `kind`, where in its order it stands (0 without one), and how many
    characters before and behind its text are the form's, not the text's."""

    kind: str
    at: int
    before: int
    behind: int = 0


def form_of(said: str) -> Form | None:
    """The form of a line, None where it has none."""
    if said[-1] in ENDS and (serial := _SERIAL.search(said, max(0, len(said) - _LONGEST_SERIAL))) is not None:
        figures = serial["figures"]
        shape = "".join("0" if sign.isdigit() else sign for sign in figures)
        return Form(
            serial["letters"] + shape, int("".join(filter(str.isdigit, figures))), 0, len(said) - serial.start()
        )
    if said[0] not in BEGINS or (match := _BEFORE.match(said)) is None or said[match.end() :].endswith(_OWN):
        return None
    kind = match.lastgroup if match["named"] is None else "named"
    assert kind is not None
    number = match["behind"] or match[kind]
    if kind == "hour":
        return Form(kind, int(number.replace("：", "").replace(":", "")), match.end())
    if kind == "code":
        return Form(kind, 0, match.end())
    return Form(number if kind == "mark" else kind, _read(number), match.end())


def _read(number: str) -> int:
    for first, many in _CIRCLED:
        if first <= ord(number[0]) < first + many:
            return ord(number[0]) - first + 1
    return read_integer(number.strip("第则条件()（）[]【】〔〕")) or 0
