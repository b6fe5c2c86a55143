"""Characters that are not what they look like: what is read stays the same, and every place stays the reader's own."""
# ruff: noqa: E501 - tables of sentences

import pytest

from deadline_cli.notices.layout.characters import true_characters
from deadline_cli.notices.layout.page import page_text
from deadline_cli.texts.characters import characters
from tests.notices.reading import only, windows

PUBLIC = "关于拟补助企业名单的公示\n现将名单予以公示，公示期为2026年2月4日至2026年2月24日，如有异议请反映。\n槐北县水务局\n2026年2月3日\n"


@pytest.mark.parametrize(
    ("plain", "odd"),
    [
        ("月4日", "⽉4⽇"), ("2月", "2\u200e月"), ("2月", "2\u00ad月"), ("2月", "2\u2060月"), ("2026年2", "2026\ufe0f年2"),
        ("日至2", "日ー2"), ("日至2", "日一2"), ("日至2", "日⸺2"), ("日至2", "日／2"), ("日至2", "日﹣2"), ("，公", "︐公"), ("见", "⻅"),
        ("日至", "日\x01至"), ("2月", "\x132\x14月\x15"), ("2月", "2\x7f\x80月"),
        ("2024", "2024"),
    ],
)  # fmt: skip
def test_the_same_facts(plain: str, odd: str) -> None:
    text = PUBLIC.replace(plain, odd)
    assert windows(only(text)) == ["2026-02-04..2026-02-24"]
    assert len(page_text(text)) == len(text)
    assert str(only(text).issue_date.date) == "2026-02-03"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "odd",
    ["20¹日", "20₁日", "20⁽¹⁾日", "20¹²个工作日", "二十³日", "20①日", "20[1]日", "20［12］日", "20[^1]日", "20②个工作日", "20¹\n日",
     "20[1]\n日", "20②\n个工作日"],
)  # fmt: skip
def test_the_number_of_a_note_within_a_length(odd: str) -> None:
    text = PUBLIC.replace("2026年2月4日至2026年2月24日", odd)
    (period,) = only(text).periods
    assert period.period.value == 20


@pytest.mark.parametrize("note", ["¹", "⁽³⁾", "¹²"])
def test_the_number_of_a_note_behind_the_day_of_a_signature(note: str) -> None:
    assert str(only(PUBLIC.rstrip() + note).issue_date.date) == "2026-02-03"  # type: ignore[union-attr]


@pytest.mark.parametrize("stroke", list("‐‑‒–—―−﹣ー"))
@pytest.mark.parametrize("window", ["2026{0}02{0}04至2026{0}2{0}24", "2026年2月4{0}24日", "2026年2月4日{0}2月24日"])
def test_strokes_of_any_kind_in_and_between_days(stroke: str, window: str) -> None:
    text = PUBLIC.replace("2026年2月4日至2026年2月24日", window.format(stroke))
    assert windows(only(text)) == ["2026-02-04..2026-02-24"]
    assert len(page_text(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "面积100m²，10¹⁰日元",
        "第3①项，4②年，5[1]元，6[2]月租",
        "共一项",
        "2026年2月3日一早",
        "第3日一并送达",
        "一审",
        "ーー",
        "1/2",
        "和/或",
        "2024/12/20",
        "2024/2/9 至 2024/12/20",
        "2月3/9日",
        "2020–2026–13",
        "2020–2026年",
        "2026–02—03",
        "电话2026–12–310",
    ],
)
def test_other_strokes_stay(text: str) -> None:
    assert true_characters(text) == text


def test_every_radical_has_its_character() -> None:
    assert true_characters("".join(map(chr, range(0x2F00, 0x2FD6)))).isprintable()
    assert not any("\u2e80" <= char <= "\u2fd5" for char in true_characters(characters()["radicals"]))
    assert not any(0x2F00 <= ord(char) <= 0x2FD5 for char in true_characters("".join(map(chr, range(0x2F00, 0x2FD6)))))


def test_the_script_of_every_word() -> None:
    """Each character of the lexicon whose traditional form another character is can be read in it."""
    dictionary = pytest.importorskip("opencc").__path__[0]
    from pathlib import Path

    from deadline_cli.notices.lexicon.__main__ import entries

    table = dict(zip(characters()["traditional"], characters()["simplified"], strict=True))
    used = {char for word, _ in entries() for char in word}
    missing = []
    for line in (Path(dictionary) / "dictionary" / "TSCharacters.txt").read_text("utf-8").splitlines():
        old, new = line.split("\t")[0], line.split("\t")[1].split()[0]
        if new in used and old != new and old not in used and old not in "乾著藉" and ord(old) < 0x10000:
            missing += [old] * (table.get(old) != new)
    assert missing == []
