"""Finding a rule: ids, aliases, mistypings, words, pinyin; and one file is read for one rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.rulebook import book
from deadline_cli.rulebook.book import find_rule, load_rule, shipped_rules
from deadline_cli.rulebook.index import fold, index_files, names_of
from deadline_cli.rulebook.search import search


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("civil-gonggao", "civil-gonggao"),
        ("公告送达", "civil-gonggao"),
        ("civil-service", "civil-gonggao"),
        ("Service by Publication", "civil-gonggao"),
        ("环评征求意见", "eia-draft"),
        ("环评二次公示", "eia-draft"),
        ("减资公告", "company-reduction"),
        ("清算公告", "liquidation-claims"),
        ("征地补偿公告", "land-compensation"),
        ("民事诉讼公告送达（国内）", "civil-gonggao"),
        ("民事诉讼公告送达(国内)", "civil-gonggao"),
        ("简易注销", "simple-deregistration"),
    ],
)
def test_a_rule_is_found_by_what_people_type(name: str, rule: str) -> None:
    assert load_rule(name).id == rule


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("civil-gongao", "did you mean 'civil-gonggao'?"),
        ("civil-servce", "did you mean 'civil-service'?"),
        ("eia_drat", "did you mean 'eia-draft'?"),
        ("环评二次公式", "did you mean '环评二次公示'?"),
        ("qqqqqq", "'deadline rules search WORD' finds the ones there are"),
    ],
)
def test_a_mistyped_id_gets_the_nearest(name: str, hint: str) -> None:
    with pytest.raises(DeadlineError) as error:
        load_rule(name)
    assert str(error.value) == f"rule '{name}' not found; {hint}"


@pytest.mark.parametrize(
    ("word", "among"), [("civil", "civil-appeal"), ("eia", "eia-acceptance"), ("auction", "auction-law")]
)
def test_a_word_of_several_ids_lists_them(word: str, among: str) -> None:
    with pytest.raises(DeadlineError) as error:
        load_rule(word)
    said = str(error.value)
    assert said.startswith(f"rule '{word}' not found; these have the word: ") and among in said


@pytest.mark.parametrize("name", ["../pyproject", "a/b", "", "civil-gonggao.toml", "x" * 5000])
def test_no_name_reaches_outside_the_book(name: str) -> None:
    assert find_rule(name) is None


def test_every_name_leads_to_its_rule() -> None:
    for rule in shipped_rules():
        assert all(load_rule(name).id == rule.id for name in (rule.id, *names_of(rule)))


def test_the_index_files_are_current() -> None:
    for path, text in index_files(shipped_rules()).items():
        assert path.read_text(encoding="utf-8") == text, "run 'deadline rules build'"


def test_one_rule_reads_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Path] = []
    whole = book._read.__wrapped__

    def counting(path: Path, own: bool = False) -> object:
        read.append(path)
        return whole(path, own)

    monkeypatch.setattr(book, "_read", counting)
    book._load.cache_clear()
    book._find.cache_clear()
    load_rule("civil-gonggao")
    assert [path.name for path in read] == ["civil-gonggao.toml"]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("减资", "company-reduction"),
        ("gonggao", "admin-coercion-gonggao"),
        ("trademark opposition", "trademark-opposition"),
        ("民法典 第三百一十八条", "lost-property"),
        ("招领", "lost-property"),
        ("eia-draft", "eia-draft"),
    ],
)
def test_search_finds_chinese_pinyin_and_english(words: str, first: str) -> None:
    assert search(shipped_rules(), words)[0].id == first


def test_search_for_what_is_not_there_finds_nothing() -> None:
    assert search(shipped_rules(), "zzz") == search(shipped_rules(), " ") == ()


def test_folding_forgives_spaces_hyphens_and_brackets() -> None:
    assert fold("Civil-Gong gao（国内）") == "civilgonggao(国内)"
