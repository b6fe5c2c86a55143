"""A part of a web page that shows within a hidden one is read; words in the colour of the paper are named."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes
from tests.notices.documents.test_epub import book
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
        *(
            (f'<p style="color:{colour}">{OTHER}</p>', "")
            for colour in (
                "hsl(0, 0%, 100%)",
                "hsl(120deg 100% 98%)",
                "rgb(100%,100%,100%)",
                "rgb(255 255 255 / 1)",
                "#FFFFFFFF",
                "#ffff",
                "hwb(0 100% 0%)",
                "snow",
            )
        ),
        (f'<div style="background:#c00">头</div><p style="color:#fff">{OTHER}</p>', ""),  # a ground elsewhere
        (f"<table><tr><td bgcolor=#003366>头</table><p class=w>{OTHER}</p>", WHITE),
        (f"<div class=g>头</div><p class=w>{OTHER}</p>", sheet(".w{color:white}.g{background:#c00}")),
        (f"<p class=w>{OTHER}</p>", sheet(".w{color:white}p:hover{background:#c00}")),
        (f"<div class=g><p class=w>{OTHER}</p></div>", sheet(".w{color:white}.g{background-color:#ffffff}")),
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
        *(
            (f'<p style="color:{colour}">{SHOWN}</p>', "")
            for colour in (
                "hsl(0, 0%, 50%)",
                "rgb(90%,100%,100%)",
                "rgb(255 255 255 / .5)",
                "#ffffff80",
                "hwb(0 50% 0%)",
                "hsl()",
                "var(--a)",
            )
        ),
        (f"<div class=g><p class=w>{SHOWN}</p></div>", sheet(".w{color:white}.g{background:#c00}")),
        (f"<div id=g><ul><li class=w>{SHOWN}</ul></div>", sheet(".w{color:white}div#g ul{background:#c00}")),
        (f"<p class=w>{SHOWN}</p>", sheet(".w{color:white}p:nth-child(2n){background:#c00}")),
        (f'<p style="color:#fff">{SHOWN}</p><div style="position:absolute;background:red"></div>', ""),
        (f'<div background="a.jpg"><p style="color:#fff">{SHOWN}</p></div>', ""),
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


SHEETS = ".h{display:none}.w{color:white}"
HIDING = (
    f"<html><head>{{}}</head><body><p>公示</p><p class=h>{OTHER}</p><p class=w>{OTHER}</p><p>{SHOWN}</p></body></html>"
)


@pytest.mark.parametrize(
    "link", ["<link rel=stylesheet href=../css/a.css>", '<link href="../css/a.css" rel="stylesheet"/>']
)
def test_a_sheet_beside_the_pages_of_a_book(link: str) -> None:
    parts = {"OEBPS/text/page 0.xhtml": HIDING.format(link), "OEBPS/css/a.css": SHEETS}
    document = document_of_bytes(book("", **parts), "a.epub")
    assert document.text.split() == ["公示", SHOWN]
    assert reasons(document) == [f"与底色相同、看不见的字未读：“{OTHER}”"]
    missing = document_of_bytes(book("", **{"OEBPS/text/page 0.xhtml": HIDING.format(link)}), "a.epub")
    assert missing.text.count(OTHER) == 2, "of which nothing is known"


@pytest.mark.parametrize("more", ["media=print", 'rel="alternate stylesheet"'])
def test_a_sheet_that_nobody_uses_on_a_screen(more: str) -> None:
    link = f"<link {more} rel=stylesheet href=../css/a.css>"
    parts = {"OEBPS/text/page 0.xhtml": HIDING.format(link), "OEBPS/css/a.css": SHEETS}
    assert document_of_bytes(book("", **parts), "a.epub").text.count(OTHER) == 2


@pytest.mark.parametrize(
    ("href", "head"),
    [
        ("css/a.css", "Content-Location: http://a.cn/n/css/a.css"),
        ("http://a.cn/n/css/a.css", "Content-Location: http://a.cn/n/css/a.css"),
        ("cid:s1", "Content-ID: <s1>"),
    ],
)
def test_a_sheet_within_a_saved_page(href: str, head: str) -> None:
    shown = HIDING.format(f"<link rel=stylesheet href={href}>")
    page = f"Content-Type: text/html; charset=utf-8\r\nContent-Location: http://a.cn/n/1.html\r\n\r\n{shown}"
    held = f"Content-Type: text/css\r\n{head}\r\n\r\n{SHEETS}"
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
    mail = f"{head}--b\r\n{page}\r\n--b\r\n{held}\r\n--b--\r\n"
    assert document_of_bytes(mail.encode(), "a.mht").text.split() == ["公示", SHOWN]


@pytest.mark.parametrize(
    "body",
    [
        f"<!--[if gte mso 9]><xml><w:View>{OTHER}</w:View></xml><![endif]-->{SHOWN}",
        f"<!--[if !mso]><!-->{SHOWN}<!--<![endif]-->",
        f"<![if !vml]>{SHOWN}<![endif]><!--{OTHER}-->",
        f"<!-->{SHOWN}<!--{OTHER}--->",
        f"<!--{OTHER} -- > {OTHER}--!>{SHOWN}",
        f'<script>a = "<!--"; b < c</script>{SHOWN}<!-- -->',
    ],
)
def test_comments_as_browsers_see_them(body: str) -> None:
    assert page(body).text.split() == ["公示", SHOWN, "尾"]


def test_a_style_sheet_within_a_comment() -> None:
    assert page(f"<p class=h>{OTHER}</p>{SHOWN}", sheet("<!--\n.h{display:none}\n-->")).text.split() == [
        "公示",
        SHOWN,
        "尾",
    ]


def test_places_that_a_script_fills_are_no_words() -> None:
    document = document_of_bytes(b"<html><body>{{ notice.title }}<script>a()</script>", "a.html")
    assert "脚本" in reasons(document)[0]
    assert not document_of_bytes(f"<html><body>{{{{ a }}}} {SHOWN}<script>a()</script>".encode(), "a.html").not_read


@pytest.mark.parametrize(
    "style",
    ["filter: opacity(0)", "filter:blur(2px) opacity(0%)", "clip-path:circle(0)", "clip-path: polygon(0 0, 0 0, 0 0)",
     "transform:translateX(-9999px)", "transform: translate(-10000px, 0)", "transform:scaleY(0)",
     "transform:scale(0, 1)"],
)  # fmt: skip
def test_further_ways_to_hide(style: str) -> None:
    assert page(f'<p style="{style}">{OTHER}</p>{SHOWN}').text.split() == ["公示", SHOWN, "尾"]


@pytest.mark.parametrize(
    "style",
    ["filter:opacity(.5)", "clip-path:circle(50%)", "transform:translateX(-20px)", "transform:scale(0.9)",
     "clip-path:polygon(0 0, 100% 0, 100% 100%)"],
)  # fmt: skip
def test_ways_that_do_not_hide(style: str) -> None:
    assert page(f'<p style="{style}">{SHOWN}</p>').text.split() == ["公示", SHOWN, "尾"]


LATER = '<div id="js_content" style="visibility: hidden; opacity: 0; ">{}</div>'


def test_the_main_part_of_a_page_that_a_script_shows_is_read() -> None:
    document = page(LATER.format(f"<p>{SHOWN * 8}</p>"))
    assert SHOWN * 8 in document.text and not document.not_read
    with_hidden = page(LATER.format(f'<p>{SHOWN * 8}</p><p style="display:none">{OTHER}</p>'))
    assert OTHER not in with_hidden.text


def test_a_smaller_part_that_a_script_shows_is_named() -> None:
    document = page(f"<p>{'照常' * 60}</p>" + LATER.format(SHOWN))
    assert SHOWN not in document.text
    assert [said[:20] for said in reasons(document)] == [f"由脚本显示出来的部分未读：“{SHOWN}"[:20]]
    assert not page(f"<p>{'照常' * 60}</p>" + LATER.format("加载中")).not_read
    assert not page(f"<p>{'照常' * 60}</p>" + LATER.format(SHOWN).replace("id=", "class=")).not_read
