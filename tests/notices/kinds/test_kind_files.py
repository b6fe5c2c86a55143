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


@pytest.mark.parametrize("words", ['colour = "red"', "order = ["])
def test_a_file_that_is_no_kind_is_refused(words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "works.toml").write_text(f'zh = "停工"\nen = "works"\n{words}\n', "utf-8")
    monkeypatch.setenv("DEADLINE_KINDS", str(tmp_path))
    with pytest.raises(DeadlineError, match=r"works|cannot be read"):
        all_kinds()


def test_a_kind_that_nobody_knows_is_none() -> None:
    assert kind_named("nonsense").main == "other"
