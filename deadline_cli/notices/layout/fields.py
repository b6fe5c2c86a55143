"""The fields of a program's record, as offices name them: "publishDate": "2026-02-03" is 发布时间."""

from __future__ import annotations

import re

from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

_FIELD = pattern("fields", "field")
_LABELS = (
    ("发布时间", pattern("fields", "published")),
    ("上传时间", pattern("fields", "stored")),
    ("标题", pattern("fields", "title")),
    ("内容", pattern("fields", "content")),
    ("法院", pattern("fields", "court")),
    ("发布机构", pattern("fields", "publisher")),
    ("来源", pattern("fields", "source")),
    ("当事人", pattern("fields", "party")),
)
# A text without any of these names no day, heading or text in English.
_SIGNS = ("itle", "ontent", "ate", "ime")
_FEWEST = 2  # fields with a meaning; one alone is a word of a text
_ESCAPES = {r"\r\n": "   \n", r"\n": " \n", r"\r": " \n", r"\t": "  ", r"\"": " ”"}
_ESCAPED = Pattern(r"\\r\\n|\\[nrt\"]")


def with_named_fields(text: str) -> str:
    """The same text of the same length, each known field of a record under its Chinese label, its quotes made SOFT."""
    if not has_any(text, _SIGNS):
        return text
    fields = [(field, label) for field in _FIELD.finditer(text) if (label := _label(field["key"])) is not None]
    if len({label for _, label in fields}) < _FEWEST:
        return text
    parts, at = [], 0
    for field, label in fields:
        parts += [text[at : field.start("name")], f"{label}:".ljust(len(field["name"]), SOFT), _unquoted(field)]
        at = field.end()
    return "".join([*parts, text[at:]])


def _label(key: str) -> str | None:
    return next((label for label, keys in _LABELS if keys.fullmatch(key) is not None), None)


def _unquoted(field: re.Match[str]) -> str:
    """A field's value without its quotes and with the line ends that were written as two characters."""
    value = field["value"]
    if field["quote"] is None:
        return value
    return _ESCAPED.sub(lambda found: _ESCAPES[found.group()], value) + SOFT * len(field["closed"] or "")
