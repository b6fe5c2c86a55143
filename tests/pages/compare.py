"""Hold the reader's answer to one page against its labels: what was found, missed and false, by part and kind."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from typing import Any

from tests.pages.corpus import Label

LOUD = ("error", "warning")


class Tally:
    """What was found, missed and false (or right and wrong), by part, and by kind of notice."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.kinds: defaultdict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        self.misses: list[tuple[str, str, str]] = []

    def add(self, part: str, state: str, where: str, kind: str, what: object = "") -> None:
        self.counts[part, state] += 1
        self.kinds[kind][part, state] += 1
        if state not in ("found", "right"):
            self.misses.append((where, f"{state} {part}", str(what)))


def overlap(label: Label, notice: Label) -> float:
    """The share of the longer one's lines that stand in both."""
    top, bottom = max(label["line"], notice["line"]), min(label["end_line"], notice["end_line"])
    longest = max(x["end_line"] - x["line"] + 1 for x in (label, notice))
    return max(0, bottom - top + 1) / longest


def pairs(rows: list[Label], notices: list[Label]) -> dict[int, int]:
    """Which notice answers which label, the greatest overlap first."""
    ranked = sorted(((overlap(r, n), -i, -j) for i, r in enumerate(rows) for j, n in enumerate(notices)), reverse=True)
    matched: dict[int, int] = {}
    for share, i, j in ranked:
        if share >= 0.5 and -i not in matched and -j not in matched.values():
            matched[-i] = -j
    return matched


def among(item: Label, key: str) -> list[Any]:
    return [item.get(key), *item.get(f"{key}_also", [])]


def same_length(want: Label, got: Label) -> int | None:
    """None for another length; else 2 for another role and 1 for another last day."""
    if (want["value"], want["unit"]) != (got["value"], got["unit"]):
        return None
    return 2 * (got["role"] not in among(want, "role")) + (got["deadline"] not in among(want, "deadline"))


def same_days(want: Label, got: Label) -> int | None:
    return 0 if (want["start"], want["end"]) == (got.get("start"), got.get("end")) else None


def same_end(want: Label, got: Label) -> int | None:
    return 0 if want["end"] == got.get("end") else None


def same_claim(want: Label, got: Label) -> int | None:
    return 0 if (want["value"], want["unit"]) == (got["value"], got["unit"]) else None


def match(
    wanted: list[Label], got: list[Label], gap: Callable[[Label, Label], int | None]
) -> list[tuple[Label, Label]]:
    """One-to-one pairs, the nearest and the required first; both lists lose what was paired."""
    wanted.sort(key=lambda want: bool(want.get("optional")))
    found = []
    for level in range(4):
        for want in list(wanted):
            hit = next((item for item in got if gap(want, item) == level), None)
            if hit is not None:
                found.append((want, hit))
                got.remove(hit)
                wanted.remove(want)
    return found


class Pages:
    """One run over the labels of a split."""

    def __init__(self) -> None:
        self.tally = Tally()
        self.quiet: Counter[str] = Counter()

    def file(self, name: str, rows: list[Label], notices: list[Label]) -> None:
        rows = [row for row in rows if not row.get("none")]
        matched = pairs(rows, notices)
        for i, row in enumerate(rows):
            where = f"{name} #{row['notice_index']}"
            if not row.get("optional"):
                self.tally.add("notices", "found" if i in matched else "missed", where, row["kind"], row["title"])
            self._notice(row, notices[matched[i]] if i in matched else None, where)
        for notice in (n for j, n in enumerate(notices) if j not in matched.values()):
            kind = rows[0]["kind"] if rows else "none"
            self.tally.add("notices", "false", name, kind, f"line {notice['line']}: {notice['title']}")
            self._findings({"expected": [], "allowed": [], "kind": kind}, notice, name)
        if not rows:
            loud = [f for n in notices for f in n["findings"] if f["severity"] in LOUD]
            self.quiet.update(texts=1, taken=bool(notices), loud=bool(loud))

    def _notice(self, row: Label, notice: Label | None, where: str) -> None:
        if row.get("optional"):
            return
        kind, got = row["kind"], notice or {"periods": [], "windows": [], "claims": [], "findings": []}
        if notice:
            self._facts(row, notice, where)
        self._periods(row, got, where)
        windows = list({(w.get("start"), w["end"]): dict(w) for w in got["windows"] if w.get("end")}.values())
        pairs_wanted = [dict(w) for w in row["windows"] if w["start"]]
        closings = [dict(w) for w in row["windows"] if not w["start"]]
        self._items("windows", pairs_wanted, [w for w in windows if w.get("start")], same_days, where, kind)
        alone = [w for w in windows if not w.get("start")]
        for want in closings:
            if any(w["end"] == want["end"] for w in windows) and not any(w["end"] == want["end"] for w in alone):
                want["optional"] = True
                self.tally.add("closing days", "found", where, kind)
        self._items("closing days", closings, alone, same_end, where, kind)
        claims = [dict(c) for c in got["claims"] if c.get("value") is not None]
        self._items("claims", [dict(c) for c in row["claims"]], claims, same_claim, where, kind)
        self._findings(row, got, where)

    def _facts(self, row: Label, notice: Label, where: str) -> None:
        kind = row["kind"]
        for part, key in (("issue date", "issue_date"), ("issuer", "issuer"), ("rule", "rule")):
            if key not in row or (key == "issuer" and row[key] is None):
                continue
            right = notice.get(key) in among(row, key)
            name = "rule where none governs" if key == "rule" and row[key] is None else part
            self.tally.add(name, "right" if right else "wrong", where, kind, f"{row[key]} not {notice.get(key)}")

    def _periods(self, row: Label, got: Label, where: str) -> None:
        kind = row["kind"]
        read = [dict(p) for p in got["periods"]]
        counted = [dict(p) for p in row["periods"] if p["value"] is not None]
        fixed = [p for p in row["periods"] if p["value"] is None]
        for want, hit in self._items("periods", counted, [p for p in read if p.get("value")], same_length, where, kind):
            gap = same_length(want, hit) or 0
            what = f"{want['text']}: {want['role']} {want['deadline']} not {hit['role']} {hit['deadline']}"
            self.tally.add("role", "wrong" if gap > 1 else "right", where, kind, what)
            self.tally.add("deadlines", "wrong" if gap % 2 else "right", where, kind, what)
        days = {p["deadline"] or p["first_day"] for p in read if not p.get("value")} | {
            w.get("end") for w in got["windows"]
        }
        for want in (p for p in fixed if not p.get("optional")):
            state = "found" if want["deadline"] in days else "missed"
            self.tally.add("fixed days", state, where, kind, want["deadline"])

    def _items(
        self, part: str, wanted: list[Label], got: list[Label], gap: Callable[[Label, Label], int | None], *at: str
    ) -> list[tuple[Label, Label]]:
        found = [pair for pair in match(wanted, got, gap) if not pair[0].get("optional")]
        missed = [want for want in wanted if not want.get("optional")]
        for state, items in (("found", [p[0] for p in found]), ("missed", missed), ("false", got)):
            for item in items:
                self.tally.add(part, state, *at, item.get("text") or f"{item.get('start')} – {item.get('end')}")
        return found

    def _findings(self, row: Label, got: Label, where: str) -> None:
        found = {f["code"] for f in got["findings"]}
        loud = {f["code"] for f in got["findings"] if f["severity"] in LOUD}
        wanted = [set(code.split("|")) for code in row["expected"]]
        for codes in wanted:
            self.tally.add(
                "findings", "found" if codes & found else "missed", where, row["kind"], "|".join(sorted(codes))
            )
        for code in sorted(loud - set(row["allowed"]) - set().union(*wanted)):
            self.tally.add("findings", "false", where, row["kind"], code)
