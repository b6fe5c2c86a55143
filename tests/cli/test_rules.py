"""deadline rules, as a user sees it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.output.check.formats import FORMATS
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


@pytest.mark.parametrize(
    ("lang", "fault"),
    [
        ("en", "mine: version 1: has no basis; a period needs its law"),
        ("zh", "mine：第1个版本：没有依据；期限须写明所依的法律"),
    ],
)
def test_verify_names_the_fault_in_the_users_rules(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str, fault: str
) -> None:
    rule = (
        'id = "mine"\nname = "我的"\nname_en = "Mine"\neffect = "closes"\nverified = true\n'
        'last_checked = 2026-01-01\n[[version]]\nperiod = "3日"\nbound = "exact"\n'
    )
    (tmp_path / "mine.toml").write_text(rule, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    ran = run("rules", "verify", "--lang", lang)
    assert ran.status == 1
    assert fault in ran.out.splitlines()


def test_verify_names_every_file_that_cannot_be_read(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One broken file keeps the book from being read; the others are looked at all the same."""
    for name, text in (("a", "id = \n"), ("b", 'id = "b"\n'), ("c", 'uses = "civil-gonggao"\n')):
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    ran = run("rules", "verify")
    assert ran.status == 1
    lines = ran.out.splitlines()
    assert [line.split("：")[0] for line in lines] == [str(tmp_path / "a.toml"), str(tmp_path / "b.toml")]
    assert "缺少" in lines[1]
    assert run("compute", "2026-02-03", "civil-gonggao").status == 2


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


def test_the_example_on_the_page_is_a_rule(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (Path(__file__).parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")
    example = page.split("```toml\n")[1].split("```")[0]
    (tmp_path / "our-review.toml").write_text(example, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    assert run("rules", "verify").status == 0
    # Five working days from 3 to 9 March 2026, ten days more.
    written = json.loads(run("compute", "2026-03-02", "异议期", "-f", "json").out)
    assert (written["deadline"], written["steps"][0]["deadline"]) == ("2026-03-09", "2026-03-19")


def test_foreign_text_of_a_users_rule_is_made_harmless(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rule = (
        'id = "mine"\nname = "\\u001b[31m[red]我的"\nname_en = "=1+1"\neffect = "closes"\nverified = true\n'
        'last_checked = 2026-01-01\n[[version]]\nperiod = "3日"\nbound = "exact"\n'
        '[[version.basis]]\nlaw = "[bold]某法"\narticle = "第一条"\ntext = "三日"\n'
    )
    (tmp_path / "mine.toml").write_text(rule, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    out = run("rules", "show", "mine").out
    assert "\x1b" not in out and "[red]我的" in out and "[bold]某法" in out
    assert "'=1+1" in run("rules", "list", "-f", "csv").out


HIDDEN = """
id = "mine"
name = "A\\u202eB\\u001b[31m"
name_en = "A\\u202eB\\u001b[31m"
aliases = ["a\\u202eb"]
effect = "closes"
verified = true
last_checked = 2026-01-01
trigger = "A\\u202eB\\u001b[31m"
notes = ["A\\u202eB\\u001b[31m"]
watch = ["A\\u202eB\\u001b[31m"]
source = "A\\u202eB\\u001b[31m"

[[version]]
period = "3日"
bound = "exact"

[[version.basis]]
law = "A\\u202eB\\u001b[31m"
article = "A\\u202eB\\u001b[31m"
text = "A\\u202eB\\u001b[31m"

[[step]]
id = "s"
name = "A\\u202eB\\u001b[31m"
name_en = "A\\u202eB\\u001b[31m"
note = "A\\u202eB\\u001b[31m"
period = "5日"

[[reading]]
name = "r"
who = "either"
basis = "A\\u202eB\\u001b[31m"
note = "A\\u202eB\\u001b[31m"
note_en = "A\\u202eB\\u001b[31m"
period = "9日"

[[hook]]
kinds = ["publicity"]
role = "objection"
words_any = ["本公司公示"]
"""
NOTICE = "公示\n本公司公示，异议期为2日，自公告之日起。\n某公司\n2026年2月3日\n"


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    "words",
    [
        "rules list", "rules list -f csv", "rules show mine", "rules search B", "rules list -f plain", "rules verify",
        "compute 2026-02-03 mine", "compute 2026-02-03 mine --explain", "compute 2026-02-03 mine -f csv",
        "compute 2026-02-03 mine -f ics", "compute 2026-02-03 mine -f html", "compute 2026-02-03 mine -f sentence",
        "latest 2026-03-03 mine", *(f"check PAGE -f {name}" for name in FORMATS if "json" not in name),
        "check PAGE -f html --sheet",
    ],
)  # fmt: skip
def test_nothing_invisible_of_a_users_rule_is_printed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, lang: str
) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "mine.toml").write_text(HIDDEN, encoding="utf-8")
    page = tmp_path / "page.txt"
    page.write_text(NOTICE, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path / "rules"))
    said = run(*(str(page) if word == "PAGE" else word for word in words.split()), "--lang", lang)
    assert said.status in (0, 1), said.err
    assert not any(sign in said.out + said.err for sign in "\x1b\u202e")
