"""deadline rules of the user's own, as a user sees them: verified, harmless on the screen, the example of the page."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.output.check.formats import FORMATS

Run = Callable[..., Any]


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
