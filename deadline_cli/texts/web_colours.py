"""Colours of a web page as people write them (CSS Color 4): #fff, white, rgb(255 255 255), hsl(0, 0%, 100%)."""

from __future__ import annotations

import colorsys
import re
from typing import Final

_PALEST: Final = 244  # of 255: who is as pale in each part is not told from paper
_HEX: Final = re.compile(r"#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\Z")
_CALLED: Final = re.compile(r"(rgb|hsl|hwb)a?\(([^()]*)\)\Z")
_PARTS: Final = re.compile(r"-?[\d.]+%?")
_WHITE: Final = frozenset(["white", "snow", "ghostwhite", "canvas"])


def is_pale(colour: str) -> bool:
    """Whether a colour, in small letters, is that of paper and lets nothing through."""
    if colour in _WHITE:
        return True
    if (found := _HEX.match(colour)) is not None:
        digits = found[1] if len(found[1]) > 4 else "".join(digit * 2 for digit in found[1])
        return min(int(digits[at : at + 2], 16) for at in range(0, len(digits), 2)) >= _PALEST
    called = _CALLED.match(colour)
    parts = _PARTS.findall(called[2]) if called is not None else []
    if called is None or len(parts) < 3 or (len(parts) > 3 and _number(parts[3], 1.0) < 1):
        return False
    return min(_rgb(called[1], parts)) * 255 >= _PALEST


def _rgb(name: str, parts: list[str]) -> tuple[float, float, float]:
    if name == "rgb":
        red, green, blue = (_number(part, 255.0) for part in parts[:3])
        return red, green, blue
    second, third = (_number(part if part.endswith("%") else part + "%", 1.0) for part in parts[1:3])
    if name == "hwb":  # how much white and black is in it: at least so pale
        return second, second, min(second, 1 - third)
    return colorsys.hls_to_rgb(_number(parts[0], 360.0) % 1, min(third, 1.0), min(second, 1.0))


def _number(part: str, whole: float) -> float:
    """A part of a colour as a share of 1."""
    try:
        return float(part[:-1]) / 100 if part.endswith("%") else float(part) / whole
    except ValueError:
        return 0.0
