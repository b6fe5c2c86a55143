"""A part of a web page that shows within a hidden one is read; words in the colour of the paper are named."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes
from tests.notices.documents.test_what_shows import OTHER, SHOWN, reasons


def page(body: str, head: str = "") -> Document:
    return document_of_bytes(f"<!DOCTYPE html><head>{head}</head><body><p>公示</p>{body}<p>尾</p>".encode(), "a.html")


def sheet(rules: str) -> str:
    return f"<style>{rules}</style>"


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f'<div style="visibility:hidden">{OTHER}<div style="visibility:visible">{SHOWN}</div>{OTHER}</div>', ""),
        (f"<div class=a>{OTHER}<p class=b>{SHOWN}</p></div>", sheet(".a{visibility:hidden}.b{visibility:visible}")),
        (f'<div style="font-size:0"><b style="font-size:14px">{SHOWN}</b><b>{OTHER}</b></div>', ""),
    ],
)
def test_a_part_that_shows_again(body: str, head: str) -> None:
    assert page(body, head).text.split() == ["公示", SHOWN, "尾"]


def test_a_part_that_does_not() -> None:
    hidden = page(f'<div style="display:none">{OTHER}<p style="visibility:visible">{OTHER}</p></div>')
    assert hidden.text.split() == ["公示", "尾"]
    relative = page(f'<div style="font-size:0"><b style="font-size:2em">{OTHER}</b></div>')
    assert relative.text.split() == ["公示", "尾"]


WHITE = sheet(".w{color:white}")


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f'<p style="color:#fff">{OTHER}</p>', ""),
        (f'<p style="color: rgb(255, 255, 255)">{OTHER}</p>', ""),
        (f"<font color=white>{OTHER}</font>", ""),
        (f"<p class=w>{OTHER}</p>", WHITE),
        (f'<p style="color:#fff">{OTHER}<b style="color:red"> </b></p>', ""),
    ],
)
def test_white_words_on_paper_are_named(body: str, head: str) -> None:
    document = page(body, head)
    assert OTHER not in document.text
    assert reasons(document) == [f"与底色相同、看不见的字未读：“{OTHER}”"]


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f'<div style="background:#c00"><p style="color:#fff">{SHOWN}</p></div>', ""),
        (f'<table><tr><td bgcolor="#003366"><font color="white">{SHOWN}</font></td></tr></table>', ""),
        (f'<p class=w style="color:black">{SHOWN}</p>', WHITE),
        (f"<p class=w>{SHOWN}</p>", WHITE + "<link rel=stylesheet href=a.css>"),  # of which nothing is known
        (f'<p style="color:#fff"> <b style="color:red">{SHOWN}</b></p>', ""),
        (f'<p style="color:#eee">{SHOWN}</p>', ""),
    ],
)
def test_words_that_may_stand_on_another_ground_are_read(body: str, head: str) -> None:
    document = page(body, head)
    assert SHOWN in document.text
    assert not document.not_read


def test_words_turned_round() -> None:
    assert "从右向左" in reasons(page(f"<bdo dir=rtl>{SHOWN}</bdo>"))[0]
    assert "从右向左" in reasons(page(f'<p style="unicode-bidi:bidi-override;direction:rtl">{SHOWN}</p>'))[0]
    assert not page(f"<bdo dir=ltr>{SHOWN}</bdo>").not_read
