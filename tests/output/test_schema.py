"""The published JSON Schemas hold for what the commands print, and for nothing else."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from deadline_cli import DeadlineError, check, compute, to_dict
from deadline_cli.output.schema import names, schema
from deadline_cli.rulebook.book import all_rules

jsonschema = pytest.importorskip("jsonschema")
ROOT = Path(__file__).parents[2]
NOTICE = """公示
公示期：2026年2月3日至2026年2月14日（共10个工作日），自本公告发布之日起一个半月内可提出异议。
某单位
2026年2月30日

供水工程征求意见，意见请于2026年3月2日前反馈。
"""


def validator(name: str, part: str | None = None) -> Any:
    whole = schema(name)
    wanted = whole if part is None else {"$ref": f"#/$defs/{part}", "$defs": whole["$defs"]}
    return jsonschema.Draft202012Validator(wanted, format_checker=jsonschema.FormatChecker())


COMMANDS = [
    # The schema and a command whose JSON keeps to it.
    ("compute", ["compute", "2026-02-03", "10个工作日", "-f", "json", "--explain"]),
    ("compute", ["compute", "2026-02-03", "civil-summons", "-f", "json", "--title", "甲", "--then", "质证=5日@举证"]),
    ("compute", ["compute", "2026-02-03 09:30", "72小时", "-f", "json"]),
    ("compute", ["compute", "2026-02-03", "一个半月", "-f", "json"]),
    ("compute", ["compute", "2026-12-21", "15日", "--before", "-f", "json"]),
    ("compute", ["compute", "2026-02-03", "15个交易日", "-f", "json"]),
    ("compute", ["compute", "2026-02-03", "2026-12-25", "30日", "-f", "json"]),
    ("latest", ["latest", "2026-03-31", "civil-gonggao", "-f", "json"]),
    ("count", ["count", "2026-02-03", "2027-02-24", "-f", "json"]),
    ("rules", ["rules", "list", "-f", "json"]),
    ("rules", ["rules", "search", "减资", "-f", "json"]),
    ("rules", ["rules", "show", "civil-gonggao", "-f", "json"]),
    ("rules", ["rules", "show", "illegal-building", "-f", "json"]),
    ("calendar", ["calendar", "show", "2026", "-f", "json"]),
    ("calendar", ["calendar", "show", "2027-02", "-f", "json"]),
    ("calendars", ["calendar", "list", "-f", "json"]),
    ("verify", ["calendar", "verify", "-f", "json"]),
]


@pytest.mark.parametrize(
    ("name", "command"), COMMANDS, ids=lambda value: " ".join(value) if value is not str else value
)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_command_keeps_to_its_schema(run, name: str, command: list[str], lang: str) -> None:
    options = ["--lang", lang] if command[0] not in ("latest", "count", "rules", "calendar") else []
    validator(name).validate(json.loads(run(*command, *options).out))


def test_every_rule_of_the_book_keeps_to_both() -> None:
    of_rules, of_answers = validator("rules"), validator("compute", "answer")
    for rule in all_rules():
        of_rules.validate(to_dict(rule))
        try:
            answer = compute("2026-03-02", rule.id)
        except DeadlineError:  # no length on that day
            continue
        of_answers.validate(to_dict(answer))


def test_lines_of_a_register_with_errors_among_them(run) -> None:
    lines = "2026-02-03\t30日\t甲诉乙\t三庭\n2026-02-30\t30日\t丙诉丁\nx\n"
    for line in run("compute", "-", "-f", "jsonl", stdin=lines).out.splitlines():
        validator("compute").validate(json.loads(line))
    validator("compute").validate(json.loads(run("compute", "-", "-f", "json", stdin=lines).out))


def test_reports_of_check(run, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(NOTICE, encoding="utf-8")
    (tmp_path / "table.csv").write_text('编号,公告\n1,"' + NOTICE + '"\n', encoding="utf-8")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    whole = json.loads(run("check", str(tmp_path), "-f", "json").out)
    validator("check").validate(whole)
    assert {"cell", "row"} & {
        key for file in whole["files"] for n in file["notices"] for f in n["findings"] for key in f
    }
    for line in run("check", str(tmp_path), "-f", "jsonl").out.splitlines():
        validator("check").validate(json.loads(line))


def test_reports_of_written_pages() -> None:
    """Every kind of notice and finding of a part of the corpus."""
    pages = sorted((ROOT / "tests" / "pages" / "train").glob("*.txt"))[:60]
    assert pages
    for page in pages:
        validator("check").validate(to_dict(check(page)))


def test_changes_of_saved_answers(run, tmp_path: Path) -> None:
    saved = tmp_path / "saved.jsonl"
    answer = to_dict(compute("2026-02-03", "30日")) | {"deadline": "2026-03-06", "revision": 2}
    validator("compute").validate(answer)
    saved.write_text(json.dumps(answer, ensure_ascii=False), encoding="utf-8")
    lines = run("recheck", str(saved), "-f", "jsonl").out.splitlines()
    assert lines
    for line in lines:
        validator("recheck").validate(json.loads(line))


def test_an_announcement(run, tmp_path: Path) -> None:
    notice = tmp_path / "notice.txt"
    notice.write_text(
        "国务院办公厅关于2027年部分节假日安排的通知\n国办发明电〔2026〕8号\n"
        "一、元旦：2027年1月1日（周五）至3日（周日）放假，共3天。\n国务院办公厅\n2026年11月10日\n",
        encoding="utf-8",
    )
    out = run("calendar", "import", str(notice), "--dry-run", "--force", "-f", "json").out
    validator("announcement").validate(json.loads(out))


def test_every_schema_named_in_the_program_is_published() -> None:
    named = set()
    for path in (ROOT / "deadline_cli").rglob("*.py"):
        named |= set(re.findall(r"\"(?:schema\": \")?deadline\.([a-z]+)/1\"", path.read_text(encoding="utf-8")))
    assert named == set(names())


def test_what_is_no_answer_is_refused() -> None:
    for wrong in ({}, {"schema": "deadline.compute/1"}, to_dict(compute("2026-02-03", "30日")) | {"deadline": "soon"},
                  to_dict(compute("2026-02-03", "30日")) | {"surplus": 1}):  # fmt: skip
        assert not validator("compute").is_valid(wrong)


@pytest.mark.english
def test_schemas_are_printed(run) -> None:
    assert run("schema").out.split() == list(names())
    for name in names():
        jsonschema.Draft202012Validator.check_schema(json.loads(run("schema", name).out))
    assert run("schema", "deadline.check/1").out == run("schema", "check").out
    assert "schema 'nonsense' not found; one of announcement, calendar" in run("schema", "nonsense").err
