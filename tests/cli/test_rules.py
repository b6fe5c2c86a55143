"""deadline rules, as a user sees it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.output.rules.page import rules_page
from deadline_cli.rulebook.book import shipped_rules

VERSION = {
    "type": "object",
    "required": ["from", "to", "period", "bound", "basis"],
    "properties": {
        "from": {"type": ["string", "null"]},
        "to": {"type": ["string", "null"]},
        "bound": {"enum": ["exact", "minimum", "maximum"]},
        "basis": {
            "type": "array",
            "minItems": 1,
            "items": {"type": "object", "required": ["law", "article", "text"]},
        },
    },
}
SCHEMA = {
    "type": "object",
    "required": ["schema", "rules"],
    "properties": {
        "schema": {"const": "deadline.rules/1"},
        "rules": {
            "type": "array",
            "items": {
                "type": "object",
                "required": [
                    "id", "name", "name_en", "domain", "effect", "direction", "verified", "last_checked", "versions",
                ],
                "properties": {
                    "direction": {"enum": ["forward", "backward"]},
                    "verified": {"type": "boolean"},
                    "versions": {"type": "array", "minItems": 1, "items": VERSION},
                },
            },
        },
    },
}  # fmt: skip

Run = Callable[..., Any]


def test_list_prints_every_rule_by_domain(run: Run) -> None:
    ran = run("rules", "list")
    assert ran.status == 0
    lines = ran.out.splitlines()
    assert "送达" in lines
    assert sum(line.startswith("  ") for line in lines) == len(shipped_rules())
    (line,) = [line for line in lines if line.split()[:1] == ["civil-gonggao"]]
    assert line.split() == ["civil-gonggao", "30日", "民事诉讼公告送达（国内）"]
    (line,) = [line for line in lines if line.split()[:1] == ["transport-gonggao"]]
    assert line.split()[2] == "?"


def test_rules_alone_lists(run: Run) -> None:
    assert run("rules").out == run("rules", "list").out


def test_list_in_english(run: Run) -> None:
    out = run("rules", "list", "--domain", "procurement", "--lang", "en").out
    assert out.splitlines()[0] == "Bidding and government procurement"
    assert "at least 5 working days" in out


def test_list_json_holds_to_its_schema(run: Run) -> None:
    import jsonschema

    ran = run("rules", "list", "--format", "json")
    listed = json.loads(ran.out)
    jsonschema.validate(listed, SCHEMA)
    rules = {rule["id"]: rule for rule in listed["rules"]}
    assert len(rules) == len(shipped_rules())
    versions = rules["civil-gonggao"]["versions"]
    assert [(v["from"], v["to"], v["period"]["value"]) for v in versions] == [
        ("1991-04-09", "2012-12-31", 60),
        ("2013-01-01", "2021-12-31", 60),
        ("2022-01-01", None, 30),
    ]
    assert rules["transport-gonggao"]["verified"] is False


def test_list_jsonl_is_a_rule_a_line(run: Run) -> None:
    lines = run("rules", "list", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["id"] for line in lines] == run("rules", "list", "-f", "plain").out.split()


def test_list_csv(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("rules", "list", "--format", "csv").out)))
    assert len(rows) == len(shipped_rules())
    row = next(row for row in rows if row["id"] == "trademark-opposition")
    assert row["period"] in ("3个月", "2个月")


@pytest.mark.english
def test_an_unknown_domain_is_refused(run: Run) -> None:
    ran = run("rules", "list", "--domain", "nowhere")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("deadline: domain 'nowhere' not found; one of administrative, advance, comment")


@pytest.mark.parametrize("words", [("减资",), ("company", "capital"), ("company-reduction",)])
def test_search(run: Run, words: tuple[str, ...]) -> None:
    ran = run("rules", "search", *words)
    assert ran.status == 0
    assert "company-reduction" in ran.out


@pytest.mark.english
def test_search_that_finds_nothing_leaves_with_1(run: Run) -> None:
    ran = run("rules", "search", "没有这个词")
    assert (ran.status, ran.out) == (1, "")
    assert "no rule holds" in ran.err


def test_show_prints_the_history_with_its_articles(run: Run) -> None:
    ran = run("rules", "show", "公告送达")
    assert ran.status == 0
    for words in (
        "civil-gonggao",
        "2013-01-01",
        "2021-12-31",
        "民事诉讼法第八十四条",
        "民事诉讼法第九十二条",
        "经过三十日，即视为送达",
    ):
        assert words in ran.out
    assert "经过六十日" not in ran.out
    assert "未核对" not in ran.out
    assert "未核对" in run("rules", "show", "enforcement-apply").out


def test_show_in_english_and_a_chain(run: Run) -> None:
    out = run("rules", "show", "illegal-building", "--lang", "en").out
    assert "Administrative suit: admin-suit from the end of this period" in out
    assert "Demand: until Administrative suit ends" in out


def test_show_json_has_the_details(run: Run) -> None:
    (rule,) = json.loads(run("rules", "show", "eia-draft", "--format", "json").out)["rules"]
    assert "环评二次公示" in rule["aliases"]
    assert rule["contents"] and rule["watch"]
    assert all(basis["text"] is None for version in rule["versions"] for basis in version["basis"])


@pytest.mark.english
def test_show_of_a_mistyped_id(run: Run) -> None:
    ran = run("rules", "show", "civil-servce")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "deadline: rule 'civil-servce' not found; did you mean 'civil-service'?\n"


@pytest.mark.parametrize(("options", "verdict"), [((), "均无问题"), (("--lang", "en"), "in order")])
def test_verify_passes_the_shipped_book(run: Run, options: tuple[str, ...], verdict: str) -> None:
    ran = run("rules", "verify", *options)
    assert ran.status == 0
    assert verdict in ran.out


def test_stale(run: Run) -> None:
    # Zero months: everything that was not checked today.
    ran = run("rules", "stale", "--months", "0")
    checked = {rule.last_checked.isoformat() for rule in shipped_rules()}
    assert all(line[:10] in checked for line in ran.out.splitlines())
    assert ran.status == (1 if ran.out else 0)
    ran = run("rules", "stale", "--months", "1200", "--lang", "en")
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == "no rule was last checked over 1200 months ago\n"


def test_the_page_of_rules_is_current() -> None:
    page = Path(__file__).parents[2] / "docs" / "rules.md"
    assert page.read_text(encoding="utf-8") == rules_page(shipped_rules()), "run 'deadline rules build'"
