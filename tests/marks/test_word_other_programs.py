"""A marked copy that LibreOffice or zipfile writes again keeps its comments and words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.marks.word_files import (
    STRICT,
    WINDOW,
    parts,
    under,
)  # fmt: skip
from tests.marks.word_shapes import SHAPES, copy_of, new_comments, page_of, read
from tests.office import OFFICE, convert

# LibreOffice 7.4 drops a text box's comments when it writes (findings/libreoffice-comments.sh), and takes a control
# round a paragraph of several runs for a field, whose words it prints twice, with and without comments.
LOST_BY_LIBREOFFICE = ("text box", "control round a paragraph")


@pytest.fixture(scope="module")
def rewritten(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every marked copy as LibreOffice writes it after it has opened it, where LibreOffice is installed."""
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("office")
    names = {f"{number}": shape for number, shape in enumerate(SHAPES)}
    for number, shape in names.items():
        (folder / f"{number}.docx").write_bytes(copy_of(SHAPES[shape]))
        (folder / f"{number}s.docx").write_bytes(copy_of(SHAPES[shape], suggest=True))
    convert("docx:MS Word 2007 XML", folder / "out", *sorted(folder.glob("*.docx")))
    return {
        shape + end: (folder / "out" / f"{number}{end}.docx").read_bytes()
        for number, shape in names.items()
        for end in ("", "s")
    }


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape not in LOST_BY_LIBREOFFICE])
def test_libreoffice_keeps_every_comment_at_its_words(rewritten: dict[str, bytes], shape: str) -> None:
    for end in ("", "s"):
        copy = rewritten[shape + end]
        said = new_comments(copy)
        assert [words[0] for words in said.values()] == ["P202 警告 首日误计入"]
        assert [under(copy)[number] for number in said] == [WINDOW]


def test_libreoffice_keeps_the_words_in_text_boxes(rewritten: dict[str, bytes]) -> None:
    assert read(rewritten["text box"]).text.replace("\n", "") == page_of("text box").text.replace("\n", "")


def test_a_file_that_zipfile_writes_reads_the_same(tmp_path: Path) -> None:
    """Every member can be read by the standard library, in the old order, with the comment of the archive."""
    copy = copy_of(SHAPES["plain"])
    assert list(parts(copy))[: len(parts(SHAPES["plain"]))] == list(parts(SHAPES["plain"]))
    assert STRICT not in parts(copy)["word/comments.xml"].decode()
