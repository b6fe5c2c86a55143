"""A kind of notice is one file: no code asks for one by name, and a new one needs nothing else."""

import re
from pathlib import Path

import pytest

import deadline_cli.notices as notices
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.kinds import INDEX, all_kinds, kind_named
from deadline_cli.notices.kinds.__main__ import index
from tests.notices.reading import only, periods, windows

SOURCES = Path(notices.__file__).parent
# kind == "claims", kind in ("auction", …), kind not in …
BY_NAME = re.compile(r"\bkind(?:\.name)? (?:==|!=|in|not in) ")
ORDER_OF_WORKS = """
zh = "停工令"
en = "order of works"
main = "statement"
acts = { registration = "other" }

[window]
role = "inspection"

[[title]]
order = 10
any = ["停工令"]
body_any = ["工地"]

[[body]]
order = 305
all = ["停工", "工地"]
none = ["复工"]
"""
TEXT = "{}\n自公告之日起5个工作日内，各单位整顿工地，停工时间：2026年3月9日至3月13日。\n槐北县建设局\n2026年3月2日\n"


def test_the_index_holds_what_the_files_say() -> None:
    assert INDEX.read_text("utf-8") == index(), "run python -m deadline_cli.notices.kinds"


def test_no_code_outside_the_folder_asks_for_a_kind_by_name() -> None:
    names = {kind.name for kind in all_kinds()}
    asked = [
        f"{path.name}: {line.strip()}"
        for folder in ("reading", "judging", "checks", "segmentation", "pages", "lines")
        for path in (SOURCES / folder).rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if BY_NAME.search(line) and any(f'"{name}"' in line for name in names)
    ]
    assert asked == []


@pytest.mark.parametrize("title", ["槐北县停工令公告", "槐北县建设局公告"])
def test_an_invented_kind_is_read_from_its_file_alone(
    title: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = only(TEXT.format(title))
    (tmp_path / "order-of-works.toml").write_text(ORDER_OF_WORKS, "utf-8")
    monkeypatch.setenv("DEADLINE_KINDS", str(tmp_path))
    after = only(TEXT.format(title))
    assert (before.kind, after.kind, kind_named(after.kind).zh) == ("other", "order-of-works", "停工令")
    assert [fact.role for fact in before.periods] == ["other"]
    assert periods(after) == ["5workday statement publication -> 2026-03-09"]
    assert windows(after) == ["2026-03-09..2026-03-13"]
    assert [window.role for window in after.windows] == ["inspection"]


SENSE = '[[title]]\norder = 1\nany = ["停工"]\n'
NO_KIND = [
    ('colour = "red"', "'colour' is no key; there are name, zh, en, main, acts"),
    ("order = [", "not readable as TOML"),
    ("zh = 5", "zh wants words"),
    ('zh = " "', "zh wants words"),
    ('zh = "停\\u202e工"', "zh holds the invisible character U+202E"),
    ('main = "sale"', "main wants one of service, collect"),
    ('lasts = "yes"', "lasts wants true or false"),
    ("acts = 1", "acts wants a table from one of"),
    ('acts = { payment = "sale" }', "acts wants a table from one of"),
    ('acts = { sale = "payment" }', "acts wants a table from one of"),
    ("label = 1", "label wants a table"),
    ("label = { role = 1 }", "label.role wants one of"),
    ('label = { word = "x" }', "'label.word' is no key; there are role, contested, shown"),
    ('window = { roles = "other" }', "window.roles wants a list of service"),
    ('window = { roles = ["sale"] }', "window.roles wants a list of service"),
    ('window = { others = [""] }', "window.others wants a list of words, none of them empty"),
    ("title = 1", "title wants tables, as in [[title]]"),
    ("title = [1]", "title[1] wants a table"),
    ('[[title]]\nany = ["x"]', "'title[1].order' is missing"),
    ('[[title]]\norder = true\nany = ["x"]', "title[1].order wants a whole number"),
    ('[[title]]\norder = "1"\nany = ["x"]', "title[1].order wants a whole number"),
    ('[[title]]\norder = 1\nany = "x"', "title[1].any wants a list of words"),
    ("[[title]]\norder = 1\nany = [1]", "title[1].any wants a list of words"),
    ('[[title]]\norder = 1\nwords = ["x"]', "'title[1].words' is no key"),
    ('[[title]]\norder = 1\nplace = "body"\nany = ["x"]', "'title[1].place' is no key"),
    ("[[title]]\norder = 1", "title[1] wants words in any or all"),
    (SENSE + "[[body]]\norder = 1\nany = []", "body[1] wants words in any or all"),
]


@pytest.mark.parametrize(("words", "said"), NO_KIND)
def test_a_file_that_is_no_kind_is_refused(
    words: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = {"zh": 'zh = "停工"', "en": 'en = "works"'}
    plain = {key: line for key, line in plain.items() if not words.startswith(f"{key} =")}
    (tmp_path / "works.toml").write_text("\n".join((*plain.values(), words)) + "\n", "utf-8")
    monkeypatch.setenv("DEADLINE_KINDS", str(tmp_path))
    with pytest.raises(DeadlineError, match=r"works") as refused:
        all_kinds()
    assert said in str(refused.value)


@pytest.mark.parametrize("key", ["zh", "en"])
def test_a_kind_has_a_name_in_both_languages(key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "works.toml").write_text(f'{key} = "停工"\n', "utf-8")
    monkeypatch.setenv("DEADLINE_KINDS", str(tmp_path))
    with pytest.raises(DeadlineError, match=f"{'en' if key == 'zh' else 'zh'}' is missing"):
        all_kinds()


@pytest.mark.parametrize("flag", ["declares", "circular"])
def test_a_kind_of_the_users_in_the_place_of_one_with_a_flag(
    flag: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = next(kind.name for kind in all_kinds() if getattr(kind, flag))
    (tmp_path / f"{name}.toml").write_text(f'zh = "我的"\nen = "mine"\n{SENSE}', "utf-8")
    monkeypatch.setenv("DEADLINE_KINDS", str(tmp_path))
    assert kind_named(name).zh == "我的"
    assert only(TEXT.format("槐北县停工令公告")).kind == name


def test_what_is_asked_of_a_file_is_what_a_kind_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every key with a value of its sort is taken, and stands in the kind."""
    lines = ['acts = { payment = "claims" }', 'main = "claims"', "[window]", 'roles = ["claims"]', 'others = ["看样"]']
    lines += ["[label]", 'role = "claims"', "bare = false", SENSE + 'own = true\nbody_any = ["工地"]']
    (tmp_path / "works.toml").write_text('zh = "停工"\nen = "works"\n' + "\n".join(lines), "utf-8")
    monkeypatch.setenv("DEADLINE_KINDS", str(tmp_path))
    kind = kind_named("works")
    assert (kind.acts, kind.main, kind.label, kind.label_bare) == ({"payment": "claims"}, "claims", "claims", False)
    assert (kind.window_roles, kind.window_others) == (("claims",), ("看样",))
    assert [(sense.order, sense.place, sense.any, sense.own) for sense in kind.senses] == [
        (1, "title", ("停工",), True)
    ]


def test_a_kind_that_nobody_knows_is_none() -> None:
    assert kind_named("nonsense").main == "other"
