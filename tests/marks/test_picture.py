"""Numbered frames round the words of each finding, and the list beneath."""

from __future__ import annotations

import io

import pytest

Image = pytest.importorskip("PIL.Image")

from deadline_cli.errors import DeadlineError  # noqa: E402
from deadline_cli.marks import picture  # noqa: E402
from deadline_cli.marks.note import Note  # noqa: E402
from deadline_cli.marks.picture import Frame, marked_picture  # noqa: E402

WIDE, HIGH = 800, 300
NOTE = Note(
    "P202",
    "warning",
    "P202 警告 首日误计入",
    "只有把公告当日算在内才有10个工作日",
    suggestion="请改为：自2026年2月4日起",
)
ERROR = Note("D102", "error", "D102 错误 星期与日期不符", "2026年5月6日是星期三，不是星期四")
BOX = (100, 200, 300, 230)


def stored(kind: str, pages: int = 1) -> bytes:
    pictures = [Image.new("RGB", (WIDE, HIGH), "white") for _ in range(pages)]
    kept = io.BytesIO()
    more = {"save_all": True, "append_images": pictures[1:]} if pages > 1 else {}
    pictures[0].save(kept, kind, **more)
    return kept.getvalue()


@pytest.fixture(autouse=True)
def _with_a_font() -> None:
    try:
        picture._font(12, "")
    except DeadlineError:
        pytest.skip("no Chinese font is installed")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "BMP", "GIF", "TIFF"])
def test_the_frame_stands_round_the_words(kind: str) -> None:
    data, suffix = marked_picture(stored(kind), "a", [Frame(NOTE, 1, (BOX,))])
    copy = Image.open(io.BytesIO(data))
    assert (suffix, copy.format) == (".png", "PNG")
    edge, inside, outside = (100 - 2, HIGH - 215), (200, HIGH - 215), (500, HIGH - 215)
    assert copy.getpixel(edge) == picture._COLOURS["warning"]
    assert copy.getpixel(inside) == copy.getpixel(outside) == (255, 255, 255)


def test_the_list_stands_beneath_and_the_picture_above_it_is_the_old_one() -> None:
    data, _ = marked_picture(stored("PNG"), "a", [Frame(NOTE, 1, (BOX,)), Frame(ERROR, 1, ((400, 50, 500, 80),))])
    copy = Image.open(io.BytesIO(data))
    assert copy.width == WIDE and copy.height > HIGH + 100
    beneath = copy.crop((0, HIGH, WIDE, copy.height))
    colours = {colour for _, colour in beneath.getcolors(10_000)}
    assert {picture._COLOURS["warning"], picture._COLOURS["error"], picture._GREEN} <= colours
    assert copy.crop((550, 0, WIDE, HIGH)).getcolors() == [(250 * HIGH, (255, 255, 255))]


def test_every_line_has_its_frame() -> None:
    data, _ = marked_picture(stored("PNG"), "a", [Frame(NOTE, 1, (BOX, (50, 150, 120, 180)))])
    copy = Image.open(io.BytesIO(data))
    assert [copy.getpixel(at) for at in ((98, HIGH - 215), (48, HIGH - 165))] == [picture._COLOURS["warning"]] * 2


def test_a_file_of_several_pictures_becomes_a_pdf() -> None:
    data, suffix = marked_picture(stored("TIFF", 3), "a", [Frame(NOTE, 2, (BOX,))])
    assert suffix == ".pdf" and data.startswith(b"%PDF")


def test_a_picture_without_findings_is_only_copied() -> None:
    data, _ = marked_picture(stored("PNG"), "a", [])
    assert Image.open(io.BytesIO(data)).size == (WIDE, HIGH)


def test_what_is_no_picture_says_so() -> None:
    with pytest.raises(DeadlineError, match=r"^a: not a readable picture \(\w+\); save it again as \.png$"):
        marked_picture(b"\x89PNG broken", "a", [])


def test_a_picture_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "_LARGEST", 1000)
    with pytest.raises(DeadlineError, match="a: a picture of 800 × 300; make it smaller"):
        marked_picture(stored("PNG"), "a", [])
