"""Hours that no clock shows."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.pattern import Pattern

_HOUR = Pattern(r"(?<![\d:：.])(?P<hour>\d{1,2})[:：](?P<minute>\d{2})(?![\d:：])")
# Few texts have these, and the pattern above is slow; this one begins with the colon, and so passes over the rest.
_ODD = Pattern(r"[:：](?:[6-9]\d|(?<=2[4-9].)\d|(?<=[3-9]\d.)\d)")
_IS_AN_HOUR = Pattern(r"(?:[上下中]午|晚上?|凌晨|每天|每日|\d日|\d[:：]\d\d ?(?:至|到|-|—|~|～)+) ?$")


def impossible_hours(text: str) -> Iterator[tuple[int, int]]:
    """24:30 and the like, where the words round it make it an hour and not a ratio or a score."""
    if not _ODD.search(text):
        return
    for match in _HOUR.finditer(text):
        hour, minute = int(match["hour"]), int(match["minute"])
        impossible = hour * 60 + minute > 24 * 60 or minute > 59
        if impossible and _IS_AN_HOUR.search(text, max(match.start() - 12, 0), match.start()):
            yield match.start("hour"), match.end("minute")
