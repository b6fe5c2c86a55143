"""Which colours of an RTF file are those of its paper, where nothing else lies behind its words."""

from __future__ import annotations

from typing import Final

from deadline_cli.patterns import compiled

_TABLE: Final = compiled(rb"\\colortbl((?:(?!\\colortbl)[^{}])*+)\}")
_PART: Final = compiled(rb"\\(?:red|green|blue)(\d{1,3})")
# Shading, markers, shapes: what gives words another ground.
_GROUND: Final = compiled(
    rb"\\(?:highlight|cb|chcbpat|cbpat|clcbpat|trcbpat|shading|clshdng|chshdng)[1-9]|\\shp\b|\\do\b|\\background"
)
_PALEST: Final = 244  # of 255


def whites(data: bytes) -> frozenset[int]:
    """The numbers of the colours that nobody sees; none where words may stand on something else than paper."""
    table = _TABLE.search(data)
    if table is None or _GROUND.search(data):
        return frozenset()
    colours = [[int(part) for part in _PART.findall(entry)] for entry in table[1].split(b";")]
    return frozenset(at for at, parts in enumerate(colours) if len(parts) == 3 and min(parts) >= _PALEST)
