"""The JSON of an answer, against its schema and against the example of the interface."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.rulebook.compute import compute

DATE = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
PERIOD = {
    "type": ["object", "null"],
    "required": ["text", "value", "unit"],
    "properties": {
        "text": {"type": "string"},
        "value": {"type": "integer"},
        "unit": {"enum": ["hour", "day", "workday", "week", "month", "year"]},
    },
    "additionalProperties": False,
}
BASIS = {"type": "array", "items": {"type": "object", "required": ["law", "article", "text", "from"]}}
SCHEMA = {
    "type": "object",
    "required": [
        "schema", "publication_date", "calendar", "as_of", "rule", "period", "counting", "first_day", "nominal_end",
        "deadline", "rolled_days", "effect", "provisional", "skipped", "steps", "readings", "basis", "warnings", "tool",
    ],
    "properties": {
        "schema": {"const": "deadline.compute/1"},
        "publication_date": DATE, "as_of": DATE, "first_day": DATE, "nominal_end": DATE, "deadline": DATE,
        "rule": {"type": ["object", "null"], "required": ["id", "name", "bound", "version"]},
        "period": PERIOD,
        "counting": {"type": "object", "required": ["law", "first_day", "roll"]},
        "rolled_days": {"type": "integer"},
        "provisional": {"type": "boolean"},
        "skipped": {"type": "array", "items": {"type": "object", "required": ["date", "kind", "name"]}},
        "steps": {"type": "array", "items": {
            "type": "object",
            "required": ["id", "name", "period", "first_day", "nominal_end", "deadline", "effect", "basis"],
            "properties": {"period": PERIOD, "deadline": DATE, "basis": BASIS},
        }},
        "readings": {"type": "array", "items": {
            "type": "object", "required": ["name", "deadline", "who", "basis", "note"],
            "properties": {"who": {"enum": ["sender", "addressee", "either"]}, "deadline": DATE},
        }},
        "basis": BASIS,
        "warnings": {"type": "array", "items": {"type": "object", "required": ["code", "message"]}},
        "tool": {"type": "object", "required": ["version", "calendar_horizon"]},
    },
}  # fmt: skip

QUESTIONS = [
    ("2026-02-03", "eia-draft", {}),
    ("2026-02-03", "10个工作日", {}),
    ("2026-09-01", "civil-judgment", {}),
    ("2026-02-03", "illegal-building", {}),
    ("2026-12-21", "shareholders-meeting", {}),
    ("2026-12-21", "15日", {"before": True}),
    ("2026-03-02", "72小时", {}),
    ("2026-09-10", "tax-gonggao", {}),
    ("2026-03-02", "30日", {"then": [("appeal", "15日")]}),
    ("2026-03-02", "chengguan-gonggao", {}),
]


@pytest.mark.parametrize(("published", "rule", "options"), QUESTIONS)
def test_every_answer_holds_to_the_schema(published: str, rule: str, options: dict[str, Any]) -> None:
    written = json.loads(json.dumps(deadline_json(compute(published, rule, **options), explain=True)))
    jsonschema.validate(written, SCHEMA)


def test_the_example_of_the_interface() -> None:
    written = deadline_json(compute("2026-02-03", "eia-draft"), lang="zh")
    assert written["rule"] == {
        "id": "eia-draft",
        "name": "环境影响报告书征求意见稿公示",
        "bound": "minimum",
        "version": "2019-01-01",
    }
    assert written["period"] == {"text": "10个工作日", "value": 10, "unit": "workday"}
    assert written["counting"] == {"law": "civil", "first_day": "excluded", "roll": "forward"}
    assert (written["first_day"], written["nominal_end"], written["deadline"]) == (
        "2026-02-04",
        "2026-02-24",
        "2026-02-24",
    )
    assert written["skipped"][0] == {"date": "2026-02-07", "kind": "weekend", "name": None}
    assert {"date": "2026-02-15", "kind": "holiday", "name": "春节"} in written["skipped"]
    assert written["basis"][0]["law"] == "环境影响评价公众参与办法"


def test_a_bare_period_rests_on_the_law_of_counting() -> None:
    written = deadline_json(compute("2026-01-16", "30日"))
    assert written["rule"] is None
    assert [(b["law"], b["article"]) for b in written["basis"]] == [
        ("民法典", "第二百零一条"),
        ("民法典", "第二百零三条"),
    ]


def test_messages_follow_the_language_and_keys_do_not() -> None:
    answer = compute("2026-09-01", "civil-gonggao")
    zh, en = deadline_json(answer, lang="zh"), deadline_json(answer, lang="en")
    assert zh.keys() == en.keys()
    assert zh["readings"][0]["note"].startswith("公告期的末日不顺延")
    assert en["readings"][0]["note"].startswith("the publication period does not roll")


def test_the_trace_comes_with_explain_only() -> None:
    answer = compute("2026-02-03", "10个工作日")
    assert "trace" not in deadline_json(answer)
    trace = deadline_json(answer, explain=True)["trace"]
    assert [row["number"] for row in trace if row["number"]] == list(range(1, 11))
    assert trace[-1]["part"] == "deadline"
