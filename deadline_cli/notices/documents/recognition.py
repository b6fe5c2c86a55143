"""Words out of pictures, by rapidocr with onnxruntime (Apache 2.0 and MIT; the models come in its wheel, 116 MB).

Its classifier of upside-down lines is left off: it turns upright lines of digits round, which then read as nonsense.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from deadline_cli.notices.documents.paged.glyph import Glyph
from deadline_cli.notices.finding import Words
from deadline_cli.records import NamedTuple

INSTALL: Final = "pip install 'deadline-cn[pictures]'"
_LEAST: Final = 0.5  # a line whose score is lower is no reading of it
_SURE: Final = 0.75  # a digit below that is told
_LONGEST_SIDE: Final = 4000  # pixels; a page of A3 at 200 dots to the inch has 3300
# What recognition takes for a sign of a date, told by what stands beside it.
_MENDED: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"(?<=\d)曰|(?<=月)曰|(?<=[一二三四五六七八九十])曰(?=[至起前止）)，。])"), "日"),
    (re.compile(r"[lI|](?=\d{0,3}[年月日])(?=\d*[年月日])|(?<=[年月\d])[lI|](?=\d?[月日])"), "1"),
    (re.compile(r"[oO](?=\d{0,2}[年月日])(?<=\d.)"), "0"),
    (re.compile(r"(?<=日)一(?=(?:20)?\d{1,2}[年月\d])|(?<=\d日)一(?=\d)"), "—"),
)


class Recognised(NamedTuple):
    """The characters of a picture line by line, in pixels from its lower left, and what in them is doubtful."""

    glyphs: list[Glyph]
    doubts: list[Words]


class MissingRecognition(Exception):
    """rapidocr or onnxruntime is not installed."""


def recognise(picture: Any) -> Recognised:
    """The words of a picture (an RGB array); raises MissingRecognition where the extra is not installed."""
    height = float(picture.shape[0])
    found = _engine()(picture[:, :, ::-1], use_cls=False, return_word_box=True, return_single_char_box=True)
    glyphs: list[Glyph] = []
    doubts: list[Words] = []
    if found.boxes is None or found.txts is None:
        return Recognised(glyphs, doubts)
    words = found.word_results or [None] * len(found.txts)
    for number, (box, text, score, chars) in enumerate(
        zip(found.boxes, found.txts, found.scores, words, strict=False), 1
    ):
        if not text.strip():
            continue
        mended, changes = mend(text)
        for old, new in changes:
            doubts.append(Words(f"第{number}行“{old}”按“{new}”读，请核对", f"line {number}: {old} is taken for {new}"))
        if score < _LEAST:
            doubts.append(Words(f"第{number}行识别不确定", f"line {number} is not recognised for certain"))
        doubts += _doubtful_digits(number, text, chars)
        glyphs += _glyphs(mended, box, chars, height)
    return Recognised(glyphs, doubts)


def ready() -> None:
    """Raises MissingRecognition where recognition is not installed: before a page is drawn for it."""
    _engine()


def mend(text: str) -> tuple[str, list[tuple[str, str]]]:
    """The text with signs of dates put right, each sign for one; and which became which."""
    changes: list[tuple[str, str]] = []
    for pattern, right in _MENDED:
        changes += [(found[0], right) for found in pattern.finditer(text)]
        text = pattern.sub(right, text)
    return text, changes


@cache
def _engine() -> Any:
    try:
        import onnxruntime  # noqa: F401 - rapidocr does not depend on it
        from rapidocr import RapidOCR
    except ImportError as problem:
        raise MissingRecognition(str(problem)) from None
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.text_score": 0.0,  # what is not certain is told, not dropped
            "Global.max_side_len": _LONGEST_SIDE,
            # A second thread doubles the processor's time and saves none: a line is too short to be shared out.
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            "Rec.rec_batch_num": 1,  # a line's reading does not depend on its neighbours' widths
        }
    )


def _glyphs(text: str, box: Any, chars: Any, height: float) -> list[Glyph]:
    """The characters of a line; where they have no boxes of their own, the line's is shared out."""
    left, right = float(min(p[0] for p in box)), float(max(p[0] for p in box))
    top, bottom = float(min(p[1] for p in box)), float(max(p[1] for p in box))
    edges = _edges(text, left, right, chars)
    em = min((right - left) / (sum(map(_wide, text)) or 1), bottom - top) or 1.0
    base = height - (top + bottom) / 2 - 0.35 * em
    return [
        Glyph(char, a, base, b, em, (a, height - bottom, b, height - top))
        for char, (a, b) in zip(text, edges, strict=True)
    ]


def _edges(text: str, left: float, right: float, chars: Any) -> list[tuple[float, float]]:
    """Where each character begins and ends; each begins where the one before ends, for the line is one piece."""
    widths = [_wide(char) for char in text]
    unit = (right - left) / (sum(widths) or 1)
    starts = [left + unit * sum(widths[:at]) for at in range(len(text))]
    if chars and len(chars) == len(text.replace(" ", "")):
        lefts = iter(sorted(float(min(p[0] for p in corners)) for _, _, corners, *_ in chars))
        starts = [start if char == " " else next(lefts) for char, start in zip(text, starts, strict=True)]
    ends = [*starts[1:], right]
    return [(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]


def _wide(char: str) -> float:
    return 1.0 if ord(char) > 0x2000 else 0.5


def _doubtful_digits(number: int, text: str, chars: Any) -> list[Words]:
    """The digits of a line that are not recognised for certain."""
    unsure = [str(char) for char, score, *_ in chars or () if str(char).isdigit() and float(score) < _SURE]
    if not unsure:
        return []
    shown = "、".join(f"“{char}?”" for char in unsure)
    return [Words(f"第{number}行{shown}识别不确定", f"line {number}: {', '.join(unsure)} not recognised for certain")]
