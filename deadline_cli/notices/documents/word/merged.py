"""The cells of a Word table that one above or beside them covers: what they hold does not show."""

from __future__ import annotations

from collections.abc import Sequence

from deadline_cli.notices.documents.package import Element, attribute, child, whole


class Merged:
    """Follows a table row by row."""

    def __init__(self) -> None:
        self._open: frozenset[int] = frozenset()  # the columns in which a cell reaches downwards

    def covered(self, row: Element, cells: Sequence[Element]) -> list[Element]:
        """Those of a row's cells that go on with one above (w:vMerge, not "restart") or to the left (w:hMerge)."""
        column = whole(child(child(row, "trPr"), "gridBefore"), "val")
        going: set[int] = set()
        found: list[Element] = []
        for cell in cells:
            properties = child(cell, "tcPr")
            said = child(properties, "vMerge")
            if said is not None:
                going.add(column)
                if column in self._open and attribute(said, "val") != "restart":
                    found.append(cell)
            beside = child(properties, "hMerge")
            if beside is not None and column and attribute(beside, "val") != "restart":
                found.append(cell)
            column += max(whole(child(properties, "gridSpan"), "val", 1), 1)
        self._open = frozenset(going)
        return found
