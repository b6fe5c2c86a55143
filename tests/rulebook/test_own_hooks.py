"""A hook's words one by one: what must stand and what must not, in the title, the text and the issuer's name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from deadline_cli.rulebook.book import DOMAINS, RuleNotFound, all_rules, find_rule, found_rules, load_rule
from deadline_cli.rulebook.index import SHIPPED, fold, index_files, names_of
from deadline_cli.rulebook.match import matches, rules_for

HEAD = """id = "{id}"
name = "自定{id}"
name_en = "Own {id}"
aliases = ["甲 {id}"]
effect = "closes"
verified = true
last_checked = 2026-01-01
[[version]]
from = 2022-01-01
period = "20日"
[[version.basis]]
law = "某办法"
"""


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    return tmp_path


def write(folder: Path, rule_id: str, more: str = "") -> Path:
    path = folder / f"{rule_id}.toml"
    path.write_text(HEAD.format(id=rule_id) + more, encoding="utf-8")
    return path


TEXT = "某某：本院受理一案。\n第二行\n第三行\n第四行\n某某市人民法院\n2026年2月3日"


@pytest.mark.parametrize(
    ("words", "title", "text", "issuer", "fits"),
    [
        ("", "公告", "", None, True),
        *((words, "公告", "一\n二\n甲\n三\n四\n五", None, fits) for words, fits in (
            ('words_all = ["甲"]', True), ('words_any = ["甲"]', True), ('words_none = ["甲"]', False),
            ('issuer_any = ["甲"]', False), ('issuer_none = ["甲"]', True), ('title_any = ["甲"]', False),
        )),
        ('title_any = ["甲", "乙|丙"]', "乙公告", "", None, True),
        ('title_any = ["甲", "乙|丙"]', "丙公告", "", None, True),
        ('title_any = ["甲", "乙|丙"]', "丁公告", "甲乙丙", "甲局", False),
        ('title_none = ["甲|乙"]', "丙公告", "甲", None, True), ('title_none = ["甲|乙"]', "乙公告", "", None, False),
        ('words_all = ["甲", "乙|丙"]', "公告", "丙甲", None, True),
        ('words_all = ["甲", "乙|丙"]', "公告", "甲", None, False),
        ('words_all = ["甲"]', "甲公告", "", None, True),  # the title stands above the text
        ('words_any = ["甲", "乙"]', "公告", "一乙", None, True),
        ('words_any = ["甲", "乙"]', "公告", "丙", None, False),
        ('words_none = ["甲"]', "公告", "乙", None, True), ('words_none = ["甲"]', "公告", "乙甲", None, False),
        ('words_any = ["甲乙"]', "公告", "甲 \n乙", None, True),  # blanks do not part a word
        ('issuer_any = ["甲局"]', "公告", "", "甲局", True), ('issuer_any = ["甲局"]', "公告", "甲局", "乙局", False),
        ('issuer_any = ["甲局"]', "甲局公告", "", "乙局", True),  # the head names it
        ('issuer_none = ["甲局"]', "公告", "", "乙局", True), ('issuer_none = ["甲局"]', "公告", "", "甲局", False),
        # without an issuer: the first line and the last three
        ('issuer_any = ["甲局"]', "公告", "甲局\n一\n二\n三\n四", None, True),
        ('issuer_any = ["甲局"]', "公告", "一\n甲局\n二\n三\n四", None, False),
        ('issuer_any = ["甲局"]', "公告", "一\n二\n甲局\n三\n四", None, True),
        ('issuer_any = ["甲局"]', "公告", "一\n二\n甲局\n三\n四\n刊登于某报\n上传人\n发布日期：一\n下载", None, True),
        ('issuer_level_none = ["county"]', "公告", "", "某某县财政局", False),
        ('issuer_level_none = ["county"]', "公告", "", "某某市财政局", True),
        ('issuer_level_none = ["township"]', "公告", "", "某某镇人民政府", False),
        ('issuer_level_none = ["township"]', "公告", "", "某某县财政局", True),
        ('domicile = ["home"]', "某某市人民法院公告", "王某某：本院受理一案", None, True),
        ('domicile = ["abroad", "taiwan"]', "某某市人民法院公告", "王某某：本院受理一案", None, False),
        ('domicile = ["abroad"]', "某某市人民法院公告", "ACME LIMITED：本院受理一案", None, True),
        # what the office does, whatever else it tells of
        ('act = ["licence"]', "取水许可听证告知公告", "提供虚假材料的，给予行政处罚。", None, True),
        ('act = ["licence"]', "行政处罚决定公告", "你公司申请许可时提供虚假材料，现决定罚款。", None, False),
        ('act_none = ["licence"]', "行政处罚决定公告", "你公司申请许可时提供虚假材料，现决定罚款。", None, True),
        ('act_none = ["licence"]', "取水许可听证告知公告", "提供虚假材料的，给予行政处罚。", None, False),
        ('act_none = ["licence", "penalty"]', "招领公告", "拾到自行车一辆。", None, True),
        # who says 本院 is a court, but not beside an arbitration
        ('issuer_any = ["法院"]', "公告", "王某某：本院受理一案", "某某", True),
        ('issuer_any = ["法院"]', "公告", "王某某：本院已受理一案", None, True),
        ('issuer_any = ["法院"]', "公告", "王某某：本院审理一案", None, True),
        ('issuer_any = ["法院"]', "公告", "王某某：本院已审理一案", None, True),
        ('issuer_any = ["法院"]', "公告", "一\n二\n法院定于某日\n三\n四\n五\n六", None, True),
        ('issuer_any = ["法院"]', "公告", "一\n二\n法院将于某日\n三\n四\n五\n六", None, True),
        ('issuer_any = ["法院"]', "公告", "一\n二\n本院定于某日\n三\n四\n五\n六", None, True),
        ('issuer_any = ["法院"]', "公告", "一\n二\n本院将于某日\n三\n四\n五\n六", None, True),
        ('issuer_any = ["法院"]', "公告", "一\n二\n本院将于某日\n三\n四\n五\n六", "某局", False),
        ('issuer_any = ["法院"]', "公告", "王某某：本院受理一案", "某仲裁委", False),
        ('issuer_any = ["法院"]', "公告", "王某某：我院受理一案", "某局", False),
        # the office before a title is not what the title is about
        ('title_any = ["规划"]', "某市规划局关于表彰的公告", "", None, False),
    ],
)  # fmt: skip
def test_where_a_hook_fits(rules: Path, words: str, title: str, text: str, issuer: str | None, fits: bool) -> None:
    write(rules, "mine", f'[[hook]]\nkinds = ["own-kind"]\nrole = "deadline"\n{words}\n')
    found = matches("own-kind", title, text, issuer)
    assert [(one.rule, one.role, one.since) for one in found] == [("mine", "deadline", date(2022, 1, 1))] * fits
    assert not matches("other-kind", title, text, issuer)


def test_the_most_specific_first_and_none_before_its_time(rules: Path) -> None:
    hook = '[[hook]]\nkinds = ["own-kind"]\nrole = "{}"\npriority = {}\n'
    write(rules, "a", hook.format("x", 1) + hook.format("y", 3))
    write(rules, "b", hook.format("x", 2))
    found = matches("own-kind", "公告", "")
    assert [(one.rule, one.role, one.priority) for one in found] == [("a", "y", 3), ("b", "x", 2), ("a", "x", 1)]
    assert rules_for("own-kind", "公告", "") == "a" and rules_for("own-kind", "公告", "", role="x") == "b"
    assert rules_for("own-kind", "公告", "", role="z") is None
    assert matches("own-kind", "公告", "", on=date(2022, 1, 1)) == found
    assert matches("own-kind", "公告", "", on=date(2021, 12, 31)) == ()


def test_rules_of_ones_own_by_their_names(rules: Path) -> None:
    path = write(rules, "mine")
    for name in "mine", " mine ", "自定mine", "OWN MINE", "甲mine", "甲-Mine":
        found = find_rule(name)
        assert found is not None and (found.id, found.domain, found.user_file) == ("mine", "user", str(path))
        assert load_rule(name) == found and found_rules([name, "nothing such"]) == [found, None]
    ours = find_rule("eia-draft")
    assert ours is not None and (ours.domain, ours.user_file) == ("comment", None)
    for name in "eia_draft.toml", "../comment/eia-draft", "eia draft ", "é" * 9, "a" * 81, "":
        assert (find_rule(name) is not None) is (fold(name) == "eiadraft"), name


def test_a_name_that_none_has(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in range(8):
        write(rules, f"mine-{place}")
    count = 0
    monkeypatch.setattr(
        "deadline_cli.rulebook.book.all_rules", lambda: tuple(load_rule(f"mine-{n}") for n in range(count))
    )
    for count, more in (6, ""), (7, " and 1 more"), (8, " and 2 more"):
        with pytest.raises(RuleNotFound) as word:
            load_rule("自定mi")
        said = ", ".join(f"mine-{n}" for n in range(6))
        assert word.value.say("en") == f"rule '自定mi' not found; these have the word: {said}{more}"
        listed = "、".join(f"mine-{n}（自定mine-{n}）" for n in range(6))
        assert listed in word.value.say("zh") and len(word.value.near) == count
        load_rule.__globals__["_load"].cache_clear()
    with pytest.raises(RuleNotFound) as near:
        load_rule("mine-9")
    assert near.value.name == "mine-9" and len(near.value.near) == 1
    assert near.value.say("en") == f"rule 'mine-9' not found; did you mean '{near.value.near[0].id}'?"
    with pytest.raises(RuleNotFound) as none:
        load_rule("z" * 61)
    assert none.value.near == ()
    assert none.value.say("en").startswith(f"rule '{'z' * 57}...' not found; 'deadline rules search WORD'")
    with pytest.raises(RuleNotFound, match=f"rule '{'z' * 60}' not found"):
        load_rule("z" * 60)


def test_the_index_of_two_rules(rules: Path) -> None:
    hook = '[[hook]]\nkinds = ["own-kind"]\nrole = "x"\npriority = 3\ntitle_any = ["甲"]\n'
    write(rules, "b", hook)
    write(rules, "a")
    two = (load_rule("b"), load_rule("a"))
    names, hooks = index_files(two).values()
    assert names_of(two[0]) == ("甲 b", "自定b", "Own b")
    assert names == (
        '{"ids": [\n"a",\n"b"\n],\n"aliases": [\n"甲 a",\n"自定a",\n"Own a",\n"甲 b",\n"自定b",\n"Own b"\n],\n'
        '"rule_of": {\n"甲a": "a",\n"自定a": "a",\n"owna": "a",\n"甲b": "b",\n"自定b": "b",\n"ownb": "b"\n}}\n'
    )
    assert hooks == (
        '[\n["b", "2022-01-01", {"kinds": ["own-kind"], "role": "x", "priority": 3, "title_any": ["甲"]}]\n]\n'
    )
    assert [path.name for path in index_files(two)] == ["names.json", "hooks.json"]


@pytest.mark.parametrize(
    ("name", "folded"),
    [("（甲）", "(甲)"), ("A-b_C d", "abcd"), ("甲", "甲"), ("(", "("), ("Ａ", "ａ")],
)
def test_a_name_as_it_is_looked_up(name: str, folded: str) -> None:
    assert fold(name) == folded


def test_rules_stand_by_domain_and_then_by_id(rules: Path) -> None:
    domains = ["service", "court", "court-notice", "administrative", "comment", "procurement", "company", "advance"]
    domains.append("procedure")
    assert list(DOMAINS) == domains
    for rule_id in "eia-draft", "gp-notice", "civil-gonggao", "civil-judgment":
        found = find_rule(rule_id)
        assert found is not None and found.domain in domains and (SHIPPED / found.domain / f"{rule_id}.toml").is_file()


def test_every_rule_stands_once_by_domain_and_id(rules: Path) -> None:
    write(rules, "eia-draft")
    write(rules, "mine")
    found = all_rules()
    assert [rule.id for rule in found][-2:] == ["eia-draft", "mine"] and found[0].domain == "service"
    assert len({rule.id for rule in found}) == len(found)
