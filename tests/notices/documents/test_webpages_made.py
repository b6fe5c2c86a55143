"""What a web page's styles and scripts make of its words: hidden, added, drawn; each is read, left out or named."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes

LONG = "<p>现予公示，公示期为十个工作日，自二〇二六年二月三日起至二月十四日止，逾期不再受理异议，特此公告周知。</p>"
SCRIPT_WORDS = "页上有由脚本写出的文字，未读；请在浏览器里打开后另存或打印成PDF"


def read(body: str, style: str = "") -> Document:
    sheet = f"<style>{style}</style>"
    return document_of_bytes(f"<!DOCTYPE html><html><head>{sheet}</head><body>{body}</body></html>".encode(), "a.html")


@pytest.mark.parametrize(
    "style",
    [
        "position:absolute;left:-9999px", "text-indent: -9999px", "position:absolute;clip:rect(0, 0, 0, 0)",
        "height:0;overflow:hidden", "max-height:0px; overflow: hidden", "transform:scale(0)", "color:transparent",
        "clip-path:inset(100%)", "font:0/0 a", "content-visibility:hidden", "visibility:collapse",
        "color:white;background:white", "position:fixed;top:-999em", "display:none !important", "font-size:0.0em",
    ],
)  # fmt: skip
def test_a_style_that_hides(style: str) -> None:
    assert read(f'公示<span style="{style}">五</span>十日').text.strip() == "公示十日"


@pytest.mark.parametrize(
    "style",
    [
        "position:absolute;left:-20px", "text-indent:-2em", "height:0", "overflow:hidden;height:20px", "opacity:0.9",
        "color:#fff;background:#036", "transform:scale(0.9)", "font:12px/1.5 a", "margin-left:-15px", "font-size:10px",
    ],
)  # fmt: skip
def test_a_style_that_does_not_hide(style: str) -> None:
    assert read(f'公示<span style="{style}">五</span>十日').text.strip() == "公示五十日"


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (".w p{display:none}", "公示\n十日"),
        ("body > .w{display:none}", "公示\n十日"),
        (".w > i{display:none}", "公示\n五\n十日"),  # the element is no child of it
        ("p[id=a]{display:none}", "公示\n十日"),
        ("@media screen{#a{display:none}}", "公示\n十日"),
        ("@media print{#a{display:none}}", "公示\n五\n十日"),
        (".x{display:none} p.x.y{display:block}", "公示\n五\n十日"),
        ("p.x.y{display:none} .x{display:block}", "公示\n十日"),
        (".x{display:none!important} p.x.y{display:block}", "公示\n十日"),
        (".x:hover{display:none}", "公示\n五\n十日"),
    ],
)
def test_a_rule_that_names_the_place_of_what_it_hides(rule: str, text: str) -> None:
    assert read('公示<div class="w"><p id="a" class="x y"><b>五</b></p></div>十日', rule).text.strip() == text


def test_a_sheet_for_paper_hides_nothing_on_the_screen() -> None:
    page = '<style media="print">.x{display:none}</style>公示<b class="x">五</b>十日'
    assert read(page).text.strip() == "公示五十日"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<svg><title>甲</title><desc>乙</desc><text>公示期七日</text></svg>", "公示期七日"),
        ("<svg><text>公示期</text><text>七日</text></svg>", "公示期\n七日"),
        ("<canvas>甲</canvas><video>乙</video><datalist><option>丙</datalist>七日", "七日"),
        ("<math><mtext>七日</mtext><annotation>甲</annotation></math>", "七日"),
        ('<div><template shadowrootmode="open"><p>七日</p></template></div><template>甲</template>', "七日"),
        ("<dialog>甲</dialog><dialog open>七日</dialog><div popover>乙</div>", "七日"),
        ("<select><option>五日<option>七日</select>内", "五日内"),
        ("<select><option>五日<option selected>七日</select>内<select><option>甲</select>", "七日内甲"),
        ('<table><tr style="visibility:collapse"><td>甲</tr><tr><td>七日</table>', "七日"),
    ],
)
def test_elements_that_show_words_and_those_that_do_not(body: str, text: str) -> None:
    assert read(body).text.strip() == text


def test_marked_sections_of_a_page_in_xml_are_words() -> None:
    page = "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p><![CDATA[公示期七日]]></p></body></html>"
    assert document_of_bytes(page.encode(), "a.xhtml").text.strip() == "公示期七日"


@pytest.mark.parametrize(
    ("body", "style", "left"),
    [
        (LONG + '<p class="q">', '.q::before{content:"公示期七日"}', ["样式表加在页上的“公示期七日”未读"]),
        (LONG + '<p class="q" data-d="七日">', ".q:after{content:attr(data-d)}", ["样式表加在页上的“七日”未读"]),
        (LONG + '<p class="q">', r'.q::before{content:"\4e03\65e5"}', ["样式表加在页上的“七日”未读"]),
        (LONG + '<p class="q">', '.r::before{content:"七日"} .q:before{content:"»"}', []),
        (LONG + "<script>document.write('<b>公示期七日</b>')</script>", "", [SCRIPT_WORDS]),
        (LONG + "<script>alert('请先登录'); document.write('<b>')</script>", "", []),
        ('加载中<script>var d={"t":"公示期为七个工作日"}</script>', "",
         ["网页的文字由脚本生成，未读；请在浏览器里打开后另存或打印成PDF"]),
        (LONG + '<iframe src="data:text/html;base64,PGI+"></iframe>', "",
         ["页中内嵌的文件（text/html）未读；请另行校对"]),
        (LONG + "<img src=\"data:image/svg+xml,<svg><text>七日</text></svg>\">", "",
         ["页中内嵌的文件（image/svg+xml）未读；请另行校对"]),
        (LONG + '<img src="data:image/png;base64,iVBORw0KGgo=">', "", []),
        ('<div style="background-image:url(a.jpg);height:900px"></div>', "", ["网页上的图片未读"]),
        (LONG + '<img src="a.jpg" width="900" height="1300">', "", ["页上有大幅图片未读"]),
        (LONG + '<img src="a.jpg" style="width:900px;height:1300px">', "", ["页上有大幅图片未读"]),
        (LONG + '<img src="banner.jpg" width="1200" height="300">', "", []),
    ],
)  # fmt: skip
def test_what_is_drawn_or_written_by_other_means_is_named(body: str, style: str, left: list[str]) -> None:
    assert [part.reason.zh for part in read(body, style).not_read] == left
