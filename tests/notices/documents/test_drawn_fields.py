"""What a field draws without a result: the words under ruby (EQ), and cells of several paragraphs in Word 97 files."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.old_word.text import printed
from tests.notices.documents.packed import read

RUBY = 'EQ \\* jc2 \\* "Font:Cambria" \\* hps11 \\o\\ad(\\s\\up 9(er),2026年2月14日)'


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (f"至\x13{RUBY}\x15止", "至2026年2月14日止"),
        ("至\x13 DATE \x142026年2月14日\x15止", "至2026年2月14日止"),
        ("至\x13 XE 词条 \x15止", "至止"),
        (f"至\x13 IF \x13{RUBY}\x15 = 1 \x14甲\x15止", "至甲止"),
        ("至\x13 EQ \\f(1,2)\x15止", "至止"),
    ],
)
def test_a_field_of_a_word_97_file(words: str, shown: str) -> None:
    assert printed(words) == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("甲\r\x07乙\r\x07\r\x07下文\r", "甲\u3000乙\n下文"),
        ("甲\r\x07乙\r丙\r\x07\r\x07下文\r", "甲\n乙\n丙\n下文"),
        ("甲\x07乙\r丙\x07丁\x07\x07下文\r", "甲\n乙\n丙\n丁\n下文"),
        ("甲\x07乙\x07\x07丙\x07丁\x07\x07", "甲\u3000乙\n丙\u3000丁"),
    ],
)
def test_the_cells_of_a_row(words: str, shown: str) -> None:
    assert printed(words) == shown


def test_ruby_in_rich_text() -> None:
    coded = "".join(f"\\u{ord(sign)}?" if ord(sign) > 127 else sign for sign in RUBY.replace("\\", "\\\\"))
    data = rf"{{\rtf1\ansi\uc1 \u33267?{{\field{{\*\fldinst {{ {coded}}}}}{{\fldrslt }}}}\u27490?\par}}"
    assert read(data.encode()).text == "至2026年2月14日止"
