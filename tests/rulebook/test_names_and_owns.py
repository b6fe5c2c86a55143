"""Rules by their names, rules of the user's own, and what is said where there is none."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.rulebook.book import RuleNotFound, all_rules, find_rule, found_rules, load_rule
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.index import first_day
from deadline_cli.rulebook.match import matches

OWN = """id = "{id}"
name = "自定{id}"
name_en = "own {id}"
trigger = "公告"
trigger_en = "notice"
effect = "closes"
verified = true
source = "own"
last_checked = 2026-01-01
{more}
[[version]]
from = 2022-01-01
period = "{period}"
bound = "exact"
[[version.basis]]
law = "某办法"
article = "第一条"
"""


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    return tmp_path


def write(folder: Path, name: str, rule_id: str, period: str = "20日", more: str = "") -> Path:
    path = folder / f"{name}.toml"
    path.write_text(OWN.format(id=rule_id, period=period, more=more), encoding="utf-8")
    return path


def test_a_rule_of_the_users_own_stands_before_ours(rules: Path) -> None:
    path = write(rules, "a", "civil-gonggao")
    other = write(rules, "b", "my-rule", "7日", 'aliases = ["我的"]')
    found = load_rule("civil-gonggao")
    assert (found.domain, found.user_file, str(found.versions[0].period)) == ("user", str(path), "20日")
    assert load_rule("我的").user_file == str(other) and load_rule("自定my-rule").id == "my-rule"
    assert [rule and rule.id for rule in found_rules([" my-rule ", "nothing-such"])] == ["my-rule", None]
    shipped = find_rule("eia-draft")
    assert shipped is not None and (shipped.domain, shipped.user_file) == ("comment", None)
    mine = [rule.id for rule in all_rules() if rule.user_file]
    assert mine == ["civil-gonggao", "my-rule"] and all_rules()[-1].id == "my-rule"  # behind the domains of ours
    assert len({rule.id for rule in all_rules()}) == len(all_rules())
    (warning,) = [one for one in compute("2026-02-03", "my-rule").warnings if one.code == "user-rule"]
    assert warning.message == f"用的是您自己的规则：{other}"
    assert warning.message_en == f"this is your own rule: {other}"


def test_two_rules_of_one_name(rules: Path) -> None:
    write(rules, "a", "my-rule")
    write(rules, "b", "my-rule")
    with pytest.raises(DeadlineError, match=r"b\.toml: rule 'my-rule' stands in .*a\.toml already"):
        load_rule("my-rule")


def test_hooks_of_the_users_own_stand_beside_ours(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notice = "comment", "环境影响评价公示", "现将环境影响报告书征求意见稿公示，公示期10个工作日", None
    path = write(rules, "a", "my-rule")
    hook = '[[hook]]\nkinds = ["comment"]\nrole = "comment"\nwords_any = ["报告书"]\npriority = 99\n'
    path.write_text(path.read_text(encoding="utf-8") + hook, encoding="utf-8")
    mine = matches(*notice)
    monkeypatch.delenv("DEADLINE_RULES")
    assert [one.rule for one in mine] == ["my-rule", *(one.rule for one in matches(*notice))]
    assert mine[0].since == date(2022, 1, 1)


def test_the_first_day_of_a_rule() -> None:
    assert first_day(load_rule("eia-draft")) == date(2006, 3, 18)
    assert first_day(load_rule("patent-gonggao")) == date.min  # nobody knows since when
    assert first_day(load_rule("eia-draft")._replace(versions=())) == date.min


def test_a_name_that_no_rule_has() -> None:
    with pytest.raises(RuleNotFound, match="did you mean 'civil-gonggao'") as near:
        load_rule("civil-gongga")
    assert [rule.id for rule in near.value.near] == ["civil-gonggao"]
    with pytest.raises(RuleNotFound, match="'deadline rules search WORD' finds the ones there are") as none:
        load_rule("zzzzzzzz")
    assert none.value.near == ()
    with pytest.raises(RuleNotFound) as word:
        load_rule("注销")
    ids = [rule.id for rule in word.value.near]
    assert "simple-deregistration" in ids
    assert f"these have the word: {', '.join(ids[:6])}" in word.value.message.say("en")
    names = "、".join(f"{rule.id}（{rule.name}）" for rule in word.value.near[:6])
    assert names in word.value.message.say("zh")
    more = f" and {len(ids) - 6} more" if len(ids) > 6 else ""
    assert word.value.message.say("en").endswith(f"{ids[:6][-1]}{more}")


def test_several_other_cases_in_one_line() -> None:
    rule = next(rule for rule in all_rules() if len(rule.variants) > 1 and rule.direction == "forward")
    (warning,) = [one for one in compute("2026-03-02", rule).warnings if one.code == "other-case"]
    assert warning.message == "；".join(f"{one.when}（{one.rule}）" for one in rule.variants)
    assert warning.message_en == "; ".join(f"{one.when_en} ({one.rule})" for one in rule.variants)


def test_a_flag_is_named_where_it_is_none() -> None:
    with pytest.raises(DeadlineError, match="before"):
        compute("2026-02-03", "30日", before="yes")  # type: ignore[arg-type]
