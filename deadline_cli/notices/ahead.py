"""Makes the tables of patterns compiled ahead and the index of weights, and parses the indices ahead:
python -m deadline_cli.notices.ahead.

The tables hold every pattern that a page is read with, and what the running Python's compiler makes of it.
"""

from __future__ import annotations

import marshal
import pkgutil
from importlib import import_module
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined]

from deadline_cli.notices import kinds, lexicon
from deadline_cli.notices.segmentation import weighing
from deadline_cli.parsed_ahead import READER, parsed_ahead
from deadline_cli.patterns import SELDOM, TABLE, Made, asked, packed
from deadline_cli.patterns.beginnings import with_beginnings

_WITH_EXTRAS = "documents"  # its readers import what an installation may not have
# What else a page that is checked asks for: modules above this one, and those of the documents that need no extra.
_BESIDE = (
    "notices.documents.heads",
    "notices.documents.package",
    "notices.documents.paged.furniture",
    "notices.documents.pdf.page",
    "notices.documents.pdf.unseen",
    "notices.documents.sort",
    "notices.documents.word.text",
    "rulebook.circumstances",
    "rulebook.offices",
    "rulebook.laws",
)
_OF_EVERY_FILE = ("output.check.text", "cli.check.files", "notices.documents.own")  # whatever stands in it
_WIDE = 4096  # bytes of code from which one is packed in the first table too
Key = tuple[str | bytes, int]
"""A pattern and its flags."""
INDICES = (lexicon.INDEX, lexicon.PATTERNS, kinds.INDEX, weighing.INDEX)
"""The indices that are parsed ahead for the reader."""
_PAGE = Path(__file__).with_name("ahead.txt")  # it asks for every pattern that a plain page does


def known() -> tuple[list[Key], list[Key]]:
    """The patterns that a plain page asks for, and the others of every module of the reader, in order."""
    from deadline_cli.notices.pattern import Pattern, Words
    from deadline_cli.notices.phrases import has_any
    from deadline_cli.notices.proofread import check
    from deadline_cli.rulebook.circumstances import act_of, questions

    check(_PAGE.read_text("utf-8"))
    for name in _OF_EVERY_FILE:
        for value in vars(import_module(f"deadline_cli.{name}")).values():
            if isinstance(value, Pattern):
                value.search("")
    plain = frozenset(asked)
    for name in _BESIDE:
        import_module(f"deadline_cli.{name}")
    for question in questions().values():
        act_of(question, "", "")
    package = import_module("deadline_cli.notices")
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if _WITH_EXTRAS not in found.name and not found.name.endswith(("__main__", "ahead")):
            for value in vars(import_module(found.name)).values():
                if isinstance(value, Pattern):
                    value.search("")
                elif isinstance(value, Words):
                    has_any("", value)
    for group in (group for kind in kinds.all_kinds() for sense in kind.senses for group in sense):
        if isinstance(group, Words):
            has_any("", group)
    return sorted(plain, key=repr), sorted(asked - plain, key=repr)


def made(source: str | bytes, flags: int) -> Made:
    """What the compiler of `re` makes of a pattern, and with what it can begin."""
    parsed = _parser.parse(source, flags)
    by_name: dict[str, int] = parsed.state.groupdict
    in_order: list[str | None] = [None] * parsed.state.groups
    for name, number in by_name.items():
        in_order[number] = name
    code = with_beginnings(_compiler._code(parsed, flags), parsed, flags)
    words = b"".join(word.to_bytes(4, "little") for word in code)
    return int(flags | parsed.state.flags), words, parsed.state.groups - 1, dict(by_name), tuple(in_order)


def tables() -> tuple[bytes, bytes]:
    """What the tables must hold."""
    plain, seldom = ({key: made(*key) for key in keys} for keys in known())
    plain = {key: packed(code) if len(code[1]) > _WIDE else code for key, code in plain.items()}
    return marshal.dumps(plain), marshal.dumps({key: packed(code) for key, code in seldom.items()})


if __name__ == "__main__":
    weighing.INDEX.write_text(weighing.index(), "utf-8")
    READER.write_bytes(parsed_ahead(INDICES))
    for path, held in zip((TABLE, SELDOM), tables(), strict=True):
        path.write_bytes(held)
