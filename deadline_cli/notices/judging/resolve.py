"""One fault, one finding: where several checks see the same fault, the most specific stays."""

from __future__ import annotations

from collections.abc import Iterable

from deadline_cli.notices.finding import Finding

# A finding of the left code silences one of the right codes that concerns the same words (shares a fact).
_WINDOW = ("P201", "P202", "P203", "P204", "P205", "P206", "P207", "L301", "L303", "L307", "L308", "P210", "D110")
_LENGTH = ("L301", "L302", "L303", "L308")
_SILENCES: dict[str, tuple[str, ...]] = {
    "D101": ("D102", "D103", "D104", "D108", "D109", "D110"),
    "D104": ("C401", "C402", "C404", "D102", "D103", "D108", *_WINDOW),
    "D103": ("D108", *_WINDOW),
    "D108": ("P202", "P205", "P207", "L301", "L307", "D110", "C402"),
    "P204": ("P201", "P202", "P203", "P205", "P206", "L301", "L303", "L308"),
    "P210": ("P202", "P203", "P206", "P208", "L307"),
    "P209": ("P201", "P203", *_LENGTH, "L306"),
    "P201": ("P202", "P203", "P206", "P205", *_LENGTH),
    "P202": ("L303", "P205", "P206"),
    "L302": ("L301", "L303", "L308", "L306", "P205", "P207", "P208"),
    "L301": ("P202", "P206", "L303", "P205", "P207", "L306", "P208"),
    "L308": ("L303", "P203", "P205", "P207", "P208"),
    "L303": ("P203", "P205", "P207", "P208"),
    "L304": ("L305",),
    "C403": (*_LENGTH, "P209"),
    "C404": ("C401",),
    "C401": ("C402",),
}


def resolve(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that stay, in reading order; none twice for the same words."""
    findings = list(found)
    stays: dict[tuple[str, int, int, str], Finding] = {}
    for finding in findings:
        if not any(_silences(other, finding) for other in findings):
            place = finding.place
            stays.setdefault((finding.code, place.start, place.end, finding.message.zh), finding)
    return tuple(sorted(stays.values(), key=lambda f: (f.place.start, f.place.end, f.code)))


def _silences(one: Finding, other: Finding) -> bool:
    """Whether the second says less than the first of the same words; what may only be so silences no fault."""
    if one.severity == "info" and other.severity != "info":
        return False
    return other.code in _SILENCES.get(one.code, ()) and not one.about.isdisjoint(other.about)
