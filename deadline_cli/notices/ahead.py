"""Makes the table of patterns compiled ahead and the index of weights, and parses the indices ahead:
python -m deadline_cli.notices.ahead.

The table holds every pattern that a page is read with, and what the running Python's compiler makes of it.
"""

from __future__ import annotations

import marshal
import pkgutil
from importlib import import_module
from re import _compiler, _parser  # type: ignore[attr-defined]

from deadline_cli.notices import kinds, lexicon
from deadline_cli.notices.segmentation import weighing
from deadline_cli.parsed_ahead import READER, parsed_ahead
from deadline_cli.patterns import TABLE, Made, asked

_WITH_EXTRAS = "documents"  # its readers import what an installation may not have
# What else a page that is checked asks for: modules above this one, and those of the documents that need no extra.
_BESIDE = (
    "output.check.text",
    "cli.check.files",
    "notices.documents.heads",
    "notices.documents.package",
    "notices.documents.paged.furniture",
    "notices.documents.pdf.page",
    "notices.documents.pdf.unseen",
    "notices.documents.sort",
    "notices.documents.word.text",
    "notices.documents.own",
    "rulebook.offices",
    "rulebook.domicile",
    "rulebook.laws",
)
INDICES = (lexicon.INDEX, kinds.INDEX, weighing.INDEX)
"""The indices that are parsed ahead for the reader."""
_PAGE = """某某公司减资公告
本公司拟减资。债权人自本公告之日起四十五日内可以要求清偿债务。自2026年2月4日至2026年3月20日，共30个工作日。
某某公司
二〇二六年二月三日（星期二）上午9时
"""


def known() -> list[tuple[str | bytes, int]]:
    """The patterns of every module of the reader, and those that a page asks for, in order."""
    from deadline_cli.notices.pattern import Pattern, Words
    from deadline_cli.notices.phrases import has_any
    from deadline_cli.notices.proofread import check

    for name in _BESIDE:
        import_module(f"deadline_cli.{name}")
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
    check(_PAGE)
    return sorted(asked, key=repr)


def made(source: str | bytes, flags: int) -> Made:
    """What the compiler of `re` makes of a pattern."""
    parsed = _parser.parse(source, flags)
    by_name: dict[str, int] = parsed.state.groupdict
    in_order: list[str | None] = [None] * parsed.state.groups
    for name, number in by_name.items():
        in_order[number] = name
    words = b"".join(word.to_bytes(4, "little") for word in _compiler._code(parsed, flags))
    return int(flags | parsed.state.flags), words, parsed.state.groups - 1, dict(by_name), tuple(in_order)


def table() -> bytes:
    """What the table must hold."""
    return marshal.dumps({key: made(*key) for key in known()})


if __name__ == "__main__":
    weighing.INDEX.write_text(weighing.index(), "utf-8")
    READER.write_bytes(parsed_ahead(INDICES))
    TABLE.write_bytes(table())
