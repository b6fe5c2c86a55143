"""The labels are sound: every phrase stands in its notice, every day is a day, no two pages are alike."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

import deadline_cli
from tests.pages.corpus import HERE, SPLITS, Label, alike_sentences, flat, labels, sentences, shared, text

# How many pages with notices, and texts without one, each split holds at least; a quiet one mostly texts without.
ROUNDS = [split for split in SPLITS if split != "train"]
PROMISED = {
    "train": (191, 342),
    **dict.fromkeys(ROUNDS, (28, 12)),
    "round19": (24, 10),
    "round24": (10, 8),
    "round25": (14, 8),
    "round26": (55, 14),
    "round27": (14, 8),
    "round28": (10, 8),
    "round29": (56, 8),
    "round30": (40, 12),
    "round31": (14, 8),
    "round32": (10, 8),
    "round33": (30, 6),
    "round34": (12, 16),
    "round35": (5, 6),
    "round36": (8, 0),
    "round37": (40, 14),
    "round38": (8, 0),
    "round39": (6, 0),
    "round40": (10, 0),
    "round41": (30, 8),
    "round42": (30, 12),
    "round43": (6, 0),
    "round44": (30, 6),
    "round45": (8, 0),
    "round46": (8, 0),
    "round47": (40, 15),
    "round48": (8, 0),
    "round49": (40, 15),
    "round50": (8, 0),
    "round51": (30, 10),
    "round52": (34, 14),
    "round54": (14, 0),
    "round55": (8, 0),
    "round56": (30, 10),
    "round57": (8, 0),
    "round58": (6, 0),
    "round59": (42, 0),
    "round60": (8, 6),
    "round61": (24, 0),
    "round62": (12, 0),
    "round63": (40, 0),
    "round64": (21, 5),
    "round65": (10, 0),
    "round66": (45, 0),
    "round67": (10, 0),
    "round68": (10, 0),
    "round69": (6, 5),
    "round70": (40, 0),
    "round71": (40, 0),
    "round72": (10, 0),
    "round73": (12, 0),
    "round74": (12, 0),
    "round75": (8, 0),
    "round76": (20, 0),
    "round77": (20, 0),
    "round78": (20, 0),
    "round79": (20, 0),
    "round80": (6, 0),
    "round81": (12, 0),
    "round91": (5, 0),
    "round92": (5, 0),
    "round93": (6, 0),
    "round94": (40, 20),
    "round96": (38, 18),
    "round95": (6, 0),
    "round97": (44, 17),
    "round98": (41, 16),
    "round99": (32, 31),
    "round100": (30, 30),
    "round82": (36, 0),
    "round83": (36, 0),
    "round84": (32, 0),
    "round85": (32, 0),
    "round86": (40, 0),
    "round87": (40, 0),
    "round88": (10, 0),
    "round89": (10, 0),
    "quiet1": (15, 40),
    "quiet4": (0, 20),
    "quiet5": (10, 30),
    "quiet6": (0, 30),
    "quiet7": (10, 30),
    "quiet8": (10, 30),
    "quiet9": (10, 20),
    "quiet10": (10, 20),
    "quiet11": (10, 20),
    "quiet12": (10, 20),
    "quiet13": (10, 20),
    "quiet14": (0, 20),
    "quiet15": (10, 20),
    "quiet16": (10, 20),
    "quiet17": (4, 16),
}
PROMISED |= dict.fromkeys(("quiet2", "quiet3"), (15, 41))
PROMISED |= dict.fromkeys(("quiet18", "quiet19", "quiet20", "quiet21"), (6, 24))
PROMISED |= {"quiet22": (0, 40), "quiet23": (0, 24)}
KEPT = [(split, row) for split in SPLITS for row in labels(split)]
NOTICES = [(split, row) for split, row in KEPT if not row.get("none")]
PAGES = sorted({(split, row["file"]) for split, row in NOTICES})
ROLES = {"service", "collect", "comment", "objection", "claims", "answer", "evidence", "hearing", "appeal", "review"}
ROLES |= {"lawsuit", "payment", "registration", "inspection", "statement", "set-aside", "other"}
CODE = re.compile(r"[DPLC]\d{3}(\|[DPLC]\d{3})*")


def named(pair: tuple[str, Label]) -> str:
    return f"{pair[0]}/{pair[1]['file']}#{pair[1].get('notice_index', 0)}"


@pytest.mark.parametrize("split", PROMISED)
def test_as_many_as_promised(split: str) -> None:
    pages = {row["file"] for row in labels(split) if not row.get("none")}
    without = {row["file"] for row in labels(split) if row.get("none")}
    assert (len(pages), len(without)) >= PROMISED[split] and len(without) >= PROMISED[split][1]
    assert not pages & without


@pytest.mark.parametrize("split", PROMISED)
def test_every_file_is_labelled(split: str) -> None:
    on_disk = {path.name for path in Path(HERE / split).glob("*.txt")}
    assert on_disk == {row["file"] for row in labels(split)}


def test_every_phrase_stands_in_its_notice() -> None:
    for split, row in NOTICES:
        where, lines = named((split, row)), text(split, row["file"]).split("\n")
        assert 1 <= row["line"] <= row["end_line"] <= len(lines), where
        body = flat("".join(lines[row["line"] - 1 : row["end_line"]]))
        for period in row["periods"]:
            assert all(flat(piece) in body for piece in period["text"].split("…")), (where, period["text"])
            assert row["line"] <= period["line"] <= row["end_line"], where
        assert not row["issuer"] or flat(row["issuer"]) in body, where


def test_notices_of_a_page_do_not_overlap() -> None:
    for split, file in PAGES:
        rows = [row for other, row in NOTICES if other == split and row["file"] == file]
        assert [row["notice_index"] for row in rows] == list(range(1, len(rows) + 1)), file
        beside = [[row for row in rows if row.get("column", 1) == column] for column in (1, 2)]
        assert all(one["end_line"] < other["line"] for column in beside for one, other in pairwise(column)), file


def test_every_day_is_a_day_and_every_code_a_code() -> None:
    rules = set()
    for split, row in NOTICES:
        where = named((split, row))
        days = [row["issue_date"], row["published"], *row.get("issue_date_also", [])]
        days += [day for window in row["windows"] for day in (window["start"], window["end"])]
        days += [day for period in row["periods"] for day in (period["deadline"], *period.get("deadline_also", []))]
        assert all(date.fromisoformat(day) for day in days if day), where
        assert {role for p in row["periods"] for role in (p["role"], *p.get("role_also", []))} <= ROLES, where
        assert all(CODE.fullmatch(code) for code in (*row["expected"], *row["allowed"])), where
        assert row["why"] or row.get("optional") or not row["expected"], where
        rules |= {rule for rule in (row.get("rule"), *row.get("rule_also", [])) if rule}
    for rule in rules:
        assert deadline_cli.load_rule(rule).id == rule


def test_the_days_are_counted_not_guessed() -> None:
    units = {"d": "日", "wd": "个工作日", "m": "个月", "y": "年", "w": "周"}
    for split, row in NOTICES:
        for period in row["periods"]:
            if not period.get("count"):
                continue
            start, *steps = re.split(r"(?=[+@-]\d|@)", period["count"][10:])
            assert not start
            day = date.fromisoformat(period["count"][:10])
            for step in steps:
                if step[0] == "@":
                    day = deadline_cli.compute(day, step[1:]).deadline
                    continue
                number, unit, plain = re.fullmatch(r"[+-](\d+)(wd|[dmyw])(!?)", step).groups()  # type: ignore[union-attr]
                roll = "none" if plain or step[0] == "-" else None
                day = deadline_cli.compute(day, number + units[unit], before=step[0] == "-", roll=roll).deadline
            assert day.isoformat() == period["deadline"], named((split, row))


def test_no_two_pages_are_alike() -> None:
    masked = {page: sentences(text(*page)) for page in PAGES}
    near = alike_sentences(set().union(*masked.values()))
    pages: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for page, said in masked.items():
        for sentence in said:
            pages[sentence].add(page)
    close = {(page, other) for page in PAGES for s in masked[page] for n in near[s] for other in pages[n]}
    assert not [(one, other) for one, other in close if one < other and shared(masked[one], masked[other]) > 0.5]
