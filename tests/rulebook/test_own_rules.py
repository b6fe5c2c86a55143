"""The user's own folder of rules: they beat ours, and a faulty file is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.rulebook.book import all_rules, load_rule, shipped_rules
from deadline_cli.rulebook.compute import compute

OWN = """
id = "civil-gonggao"
name = "本所公告送达"
name_en = "Our service by publication"
aliases = ["本所公告"]
effect = "deemed-served"
verified = true
source = "own"
last_checked = 2026-01-01

[[version]]
from = 2020-01-01
period = "45日"
bound = "exact"

[[version.basis]]
law = "本所规定"
article = "第一条"
text = "四十五日"
"""
STEP = """
[[step]]
id = "{id}"
name = "{id}"
name_en = "{id}"
after = "{after}"
period = "10日"
"""


def test_the_users_rule_beats_ours_and_the_answer_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.toml").write_text(OWN, encoding="utf-8")
    assert str(compute("2026-03-02", "civil-gonggao").deadline) == "2026-04-01"
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    # 03-02 + 45 = 04-16 Thu
    for name in ("civil-gonggao", "本所公告", "公告送达"):
        answer = compute("2026-03-02", name)
        assert str(answer.deadline) == "2026-04-16"
        assert "user-rule" in {warning.code for warning in answer.warnings}
    assert len(all_rules()) == len(shipped_rules())
    # a procedure that starts with the rule follows the user's too
    assert str(compute("2026-03-02", "civil-judgment").deadline) == "2026-04-16"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("id = 'x", "not readable as TOML"),
        ("id = 'x'", "mine.toml: 'name' is missing; see docs/rules.md for the form"),
        ("aliass = []\n" + OWN, "mine.toml: aliass unknown; one of id, name"),
        ("watch = 3\n" + OWN, "mine.toml: watch = 3 is no list of texts"),
        ("trigger = 3\n" + OWN, "mine.toml: trigger = 3 is no text"),
        ("counting = 3\n" + OWN, "mine.toml: counting = 3 is no table"),
        (
            "counting = {roll = 'sideways'}\n" + OWN,
            "mine.toml: roll = 'sideways' unknown; one of forward, none, backward",
        ),
        (
            "counting = {make_up_workdays = 'no'}\n" + OWN,
            "mine.toml: make_up_workdays = 'no' is neither true nor false",
        ),
        ("step = [{id = 'x', name = 'x', name_en = 'x', after = []}]\n" + OWN, "mine.toml: after = [] names no step"),
        (
            "step = [{id = 'x', name = 'x', name_en = 'x', effect = 'ends'}]\n" + OWN,
            "mine.toml: effect = 'ends' unknown",
        ),
        ("hook = [{kinds = 'service', role = 'service'}]\n" + OWN, "mine.toml: kinds = 'service' is no list of texts"),
        (
            "hook = [{kinds = ['service'], role = 'service', priority = 'x'}]\n" + OWN,
            "priority = 'x' is no whole number",
        ),
        *(
            (
                f"hook = [{{kinds = ['service'], role = 'service', {key} = ['{value}']}}]\n" + OWN,
                f"mine.toml: a hook of 'civil-gonggao': {key} = {named!r} unknown; one of {allowed}",
            )
            for key, value, named, allowed in (
                ("act", "penalti", "penalti", "penalty, licence"),
                ("act_none", "处罚", "处罚", "penalty, licence"),
                ("domicile", "foreign", "foreign", "home, abroad, hk-macao, taiwan"),
                ("issuer_level_none", "city", "city", "county, township"),
                ("words_any", "甲|⟨urgnt⟩|乙", "⟨urgnt⟩", "⟨urgent⟩, "),
                ("title_none", "⟨ends", "⟨ends", "⟨urgent⟩, "),
                ("issuer_any", "ends⟩", "⟩", "⟨urgent⟩, "),
            )
        ),
        (OWN.replace('"45日"', '"viel"'), "mine.toml: period 'viel' not understood"),
        (OWN.replace('"exact"', '"about"'), "mine.toml: bound = 'about' unknown; one of exact, minimum, maximum"),
        (OWN.replace("2020-01-01", '"2020-01-01"'), "mine.toml: from = '2020-01-01' is not a date"),
        (OWN.replace('"deemed-served"', '"vanishes"'), "mine.toml: effect 'vanishes' unknown"),
        (OWN + "\n[counting]\nrol = 'none'\n", "mine.toml: counting.rol unknown"),
        ("version = 3\n" + OWN.split("[[version]]")[0], "mine.toml: "),
        (OWN.replace('"45日"', "45"), 'mine.toml: period 45 is no text; write it as "30日"'),
        (OWN.replace('"civil-gonggao"', "7"), "mine.toml: id = 7 is no text; write it in quotation marks"),
        (
            'uses = "civil-gonggao"\n' + OWN.split("[[version]]")[0],
            "'civil-gonggao' uses 'civil-gonggao', which has no",
        ),
        ('uses = "nowhere"\n' + OWN.split("[[version]]")[0], "rule 'civil-gonggao' uses 'nowhere', which is no rule"),
        ("version = []\n" + OWN.split("[[version]]")[0], "mine.toml: 'version' is missing"),
        (OWN.replace('"civil-gonggao"', '"a\\u202eb"'), "mine.toml: id 'a\ufffdb' holds an invisible character"),
        (OWN.replace('"civil-gonggao"', '"a\\nb"'), "mine.toml: id 'a\\nb' holds an invisible character"),
        (OWN + STEP.format(id="一", after="二"), "mine.toml: step '一' points to '二', which is no step before it"),
        (OWN + STEP.format(id="一", after="一"), "mine.toml: step '一' points to '一', which is no step before it"),
        (
            OWN + STEP.format(id="一", after="二") + STEP.format(id="二", after="一"),
            "mine.toml: step '一' points to '二', which is no step before it",
        ),
        (OWN + STEP.format(id="一", after="start") * 2, "mine.toml: step '一' stands twice"),
    ],
)
def test_a_faulty_file_is_one_line_with_its_name(
    text: str, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    with pytest.raises(DeadlineError) as error:
        all_rules()
    assert problem in str(error.value)
    assert "\n" not in str(error.value)


def test_a_version_may_end_on_the_last_of_all_days(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.toml").write_text(OWN.replace("bound =", "to = 9999-12-31\nbound ="), encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    answer = compute("2026-02-03", "civil-gonggao")
    assert (answer.deadline.isoformat(), answer.readings) == ("2026-03-20", ())


def test_what_is_no_ordinary_file_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "mine.toml")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    with pytest.raises(DeadlineError, match="no ordinary file"):
        all_rules()


def test_two_files_of_one_id_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which of them counts would hang on the alphabet."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.toml").write_text(OWN, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    with pytest.raises(DeadlineError, match=r"b\.toml: rule 'civil-gonggao' stands in .*a\.toml already"):
        all_rules()


def test_a_folder_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path / "none"))
    with pytest.raises(DeadlineError, match="which is not a folder"):
        load_rule("civil-gonggao")
