"""Certain repairs as tracked changes of ours, beside the changes and fields of others."""

from __future__ import annotations

import re

import pytest

from tests.marks.word_files import (
    WINDOW,
    parts,
    under,
)  # fmt: skip
from tests.marks.word_shapes import SHAPES, copy_of, new_comments, read


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if "field" not in shape])
def test_certain_repairs_are_tracked_changes(shape: str) -> None:
    copy = copy_of(SHAPES[shape], suggest=True)
    (number,) = new_comments(copy)
    assert under(copy)[number] == WINDOW
    assert under(copy, accepted=True)[number] == "2026年2月4日至2026年2月24日"
    assert [f.code for f in read(copy).findings if f.severity != "info"] == []


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if "field" in shape])
def test_a_field_keeps_its_own_words(shape: str) -> None:
    """The program writes a field's words anew: a change in them would be lost without a word."""
    assert b"w:del" not in parts(copy_of(SHAPES[shape], suggest=True))["word/document.xml"]


def test_new_words_do_not_become_those_of_another_author() -> None:
    xml = parts(copy_of(SHAPES["all inserted"], suggest=True))["word/document.xml"].decode()
    depth = 0
    for tag in re.findall(r"</?w:ins\b[^>]*>", xml):
        depth += -1 if tag.startswith("</") else 1
        assert depth <= 1, "one insertion in another"
