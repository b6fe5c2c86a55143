"""Pictures and scans: what is recognised, where it stands, what is doubtful; and what is said without the extra."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.documents.picture import reading_of
from deadline_cli.notices.documents.reading import Unreadable
from deadline_cli.notices.documents.recognition import Recognised, mend
from deadline_cli.notices.proofread import proofread
from tests.calendars import calendar

np = pytest.importorskip("numpy")
FACE = Path("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc")  # Debian's fonts-noto-cjk
LINES = (
    "关于拟聘人员的公示",
    "现予公示，公示期为5个工作日（2026年2月3日至2月9日）。",
    "槐北县第一中学",
    "2026年2月3日",
)


@pytest.mark.parametrize(
    ("read", "right"),
    [
        ("2026年2月3曰", "2026年2月3日"),
        ("2026年l月3日", "2026年1月3日"),
        ("2026年1月I2日", "2026年1月12日"),
        ("2026年2月3日一2月9日", "2026年2月3日—2月9日"),
        ("一月三十日一律停电", "一月三十日一律停电"),
        ("子曰：学而时习之", "子曰：学而时习之"),
        ("A栋l单元", "A栋l单元"),
        ("第一中学", "第一中学"),
    ],
)
def test_signs_are_mended_inside_dates_only(read: str, right: str) -> None:
    mended, changes = mend(read)
    assert mended == right and len(mended) == len(read)
    assert len(changes) == sum(a != b for a, b in zip(read, right, strict=True))


def test_every_doubt_is_said_with_its_page() -> None:
    from deadline_cli.notices.finding import Words

    reading = reading_of([Recognised([], []), Recognised([], [Words("第3行“1?”识别不确定", "line 3: 1")])])
    assert [(part.page, part.reason.zh) for part in reading.not_read] == [(2, "第3行“1?”识别不确定")]


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    from deadline_cli.notices.documents import recognition

    recognition._engine.cache_clear()
    monkeypatch.setitem(sys.modules, "rapidocr", None)


def png(draw_lines: tuple[str, ...] = LINES) -> bytes:
    """The lines drawn by Pillow."""
    from PIL import Image, ImageDraw, ImageFont

    face = ImageFont.truetype(str(FACE), 28, index=2)
    picture = Image.new("RGB", (900, 60 + 60 * len(draw_lines)), "white")
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(draw_lines):
        pen.text((40, 30 + 60 * number), line, fill="black", font=face)
    stored = io.BytesIO()
    picture.save(stored, "PNG")
    return stored.getvalue()


@pytest.mark.usefixtures("nothing_installed")
def test_without_the_extra_a_picture_says_what_to_install() -> None:
    data = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
    with pytest.raises(
        Unreadable, match=r"a picture; to have its words recognised: pip install 'deadline-cn\[pictures\]'|PNG"
    ):
        document_of_bytes(data, "a.png")


@pytest.mark.skipif(not FACE.is_file(), reason="no Chinese face to draw with")
def test_a_picture_is_read_with_boxes_in_pixels() -> None:
    document = document_of_bytes(png(), "公示.png")
    page = proofread(document, calendar=calendar())
    (finding,) = page.findings
    assert (finding.code, finding.place.page, page.encoding) == ("P202", 1, "picture")
    from deadline_cli.notices.places import boxes_between

    _, ((left, bottom, right, top),) = boxes_between(page.spans, finding.place.start, finding.place.end)
    assert 380 < left < 520 < right < 860
    height = 60 + 60 * len(LINES)
    assert height - (30 + 60 + 60) < bottom < top < height - (30 + 60) + 12


@pytest.mark.skipif(not FACE.is_file(), reason="no Chinese face to draw with")
@pytest.mark.parametrize(("sort", "is_named"), [("GIF", True), ("PNG", True), ("TIFF", False)])
def test_of_pictures_that_follow_one_another_the_first_is_read(sort: str, *, is_named: bool) -> None:
    pytest.importorskip("rapidocr")
    from PIL import Image

    one, other = (Image.open(io.BytesIO(png(lines))) for lines in (("公示期为七日",), ("公示期为三日",)))
    stored = io.BytesIO()
    one.save(stored, sort, save_all=True, append_images=[other])
    document = document_of_bytes(stored.getvalue(), "a.gif")
    assert "七日" in document.text
    assert ("三日" in document.text) is not is_named
    assert [part.reason.zh for part in document.not_read] == ["动图只读了第一幅，其余未读；请分别截图"] * is_named


def test_a_picture_of_a_kind_that_is_not_read() -> None:
    pytest.importorskip("rapidocr")
    with pytest.raises(Unreadable, match="HEIC"):
        document_of_bytes(b"\0\0\0\x18ftypheic" + bytes(99), "a.heic")
