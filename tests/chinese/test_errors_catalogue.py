"""Every message of the package has its Chinese, with the same values: none can be forgotten."""

from __future__ import annotations

import string
import tomllib

import pytest

from deadline_cli.cli.usage import TEMPLATES
from deadline_cli.errors import CATALOGUE
from tests.chinese.templates import Template, templates

FOUND = tuple(templates())
WORDS: dict[str, dict[str, str]] = tomllib.loads((CATALOGUE / "errors.toml").read_text(encoding="utf-8"))
CHINESE = WORDS["message"]


def fields(template: str) -> set[str]:
    """The values that a template names."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_every_message_is_a_template_that_stands_in_the_source_as_it_is() -> None:
    """No f-string and no text from elsewhere: what is put together first has no Chinese."""
    made = [t.place for t in FOUND if t.text is None and not t.place.startswith(("errors.py", "cli/usage.py"))]
    assert not made, "write DeadlineError('… {value}', value=…), or pass a Message"
    assert len(FOUND) > 150


def test_every_message_has_its_chinese_and_none_is_left_over() -> None:
    known = {t.text for t in FOUND if t.text is not None} | set(TEMPLATES)
    assert known - CHINESE.keys() == set(), "add their Chinese to deadline_cli/chinese/errors.toml"
    assert CHINESE.keys() - known == set(), "nothing says these any more"


@pytest.mark.parametrize("found", [t for t in FOUND if t.text is not None], ids=lambda t: t.place)
def test_the_chinese_says_the_same_values(found: Template) -> None:
    assert found.text is not None
    assert fields(found.text) <= found.values, "a value that is not given"
    said = fields(CHINESE[found.text])
    assert said <= found.values
    # A month has a name in English and a number in Chinese.
    assert len(said) >= len(fields(found.text))


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_chinese_of_click_says_the_same_values(template: str) -> None:
    assert fields(CHINESE[template]) == fields(template)


@pytest.mark.parametrize(("kind", "least"), [("message", 200), ("system", 15), ("library", 30)])
def test_no_chinese_is_english(kind: str, least: int) -> None:
    texts = WORDS[kind].values()
    assert len(texts) >= least
    plain = [text for text in texts if text.isascii() and string.Formatter().parse(text)]
    assert [text for text in plain if any(part.strip() for part, *_ in string.Formatter().parse(text))] == []
