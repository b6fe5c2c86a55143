"""Affine matrices as PDF and OFD write them: (a, b, c, d, e, f) takes x, y to a·x + c·y + e, b·x + d·y + f."""

from __future__ import annotations

from typing import Final

Matrix = tuple[float, float, float, float, float, float]
SAME: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
"""The matrix that moves nothing."""


def times(inner: Matrix, outer: Matrix) -> Matrix:
    """First `inner`, then `outer`."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u
