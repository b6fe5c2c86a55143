"""What a web page shows: entries are words, what its style sheet hides is none, pictures and frames are named."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import Document, document_of_bytes

SHEET = """<style>/* .y{display:none} */ .x, #z { display: none } p.w{visibility:hidden} .again{display:none}
.again{display:block} @media print {.y{display:none}} .outer .y{display:none}</style>"""
LONG = "<p>现予公示，公示期为十个工作日，自二〇二六年二月三日起至二月十四日止，逾期不再受理异议，特此公告周知。</p>"


def read(body: str) -> Document:
    return document_of_bytes(f"<!DOCTYPE html><html><head>{SHEET}</head><body>{body}</body></html>".encode(), "a.html")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ('公示<span class="a x">五</span>十日', "公示十日"),
        ('公示<span id="z">五</span>十日', "公示十日"),
        ('公示<p class="w">五</p>十日', "公示\n十日"),
        ('公示<span class="w y again">五</span>十日', "公示五十日"),
        ('公示<span style="opacity: 0">五</span><i style="opacity:0.5">十</i>日', "公示十日"),
        ('公示<span style="font-size:0">五</span>十日', "公示十日"),
        (
            '公示期<input value="10">个<input type=hidden value=5><input type="checkbox" value="1">工作日',
            "公示期10个工作日",
        ),
        ('公示期<input type="number" value="10"/>日', "公示期10日"),
        ("<select><option>5日<option selected>7日<option>9日</select>内", "7日内"),
        ("<details><summary>公示期</summary>10日</details>", "公示期10日"),
        ("公示期10<sup>1</sup>日", "公示期10¹日"),
        ("公示期10<sup><a>[1]</a></sup>日，3<span>0</span>日", "公示期10⁽¹⁾日，30日"),
        ("公示期10<sup>&#91;1&#93;</sup>日", "公示期10⁽¹⁾日"),
        ("公示期10<sub><a>[1]</a></sub>日，CO<sub>2</sub>", "公示期10₍₁₎日，CO₂"),
        ('10<i style="vertical-align:-3px;font-size:60%">1</i>日', "10₁日"),
        ('<style>.n{vertical-align:sub;font-size:.6em}</style>10<i class="n">1</i>日', "10₁日"),
        ('2月<span style="vertical-align:sub">14</span>日', "2月14日"),  # in its own size, to set it straight
        ('公示期10<span style="vertical-align:super">1</span>日', "公示期10¹日"),
        ('公示期10<a style="vertical-align: 4px; font-size: .7em">[<span>1</span>]</a>日', "公示期10⁽¹⁾日"),
        ('公示期10<span style="position:relative;top:-.5em;font-size:75%">1</span>日', "公示期10¹日"),
        ('<style>.n .m{vertical-align:super}</style>公示期10<b class="n"><i class="m">1</i></b>日', "公示期10¹日"),
        ('公示期10<span style="position:relative;top:.3em;font-size:75%">1</span>日', "公示期10₁日"),
        ('公示期10<span style="vertical-align:baseline;font-size:.58em">1</span>日', "公示期10₁日"),
        ('<style>.m{vertical-align:super}</style>10<i class="m" style="vertical-align:baseline">1</i>日', "101日"),
        ('<span style="position:relative;top:-3px">2月3日</span>', "2月3日"),  # the whole line is shifted
        ('<table><tr><td style="vertical-align:super">2月3日</td></tr></table>', "2月3日"),
        ('<p>注<span style="vertical-align:super">1</p><p>2月3日</p>', "注¹\n2月3日"),  # which never ends
        ("<p>注<sup>1</p><p>2月3日</p>", "注¹\n2月3日"),
    ],
)
def test_the_words_that_a_page_shows(body: str, text: str) -> None:
    assert read(body).text.strip() == text


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ('<img src="gonggao.jpg">', ["网页上的图片未读"]),
        (LONG + '<img src="logo.png">', []),
        (LONG + '<iframe src="/f/a.PDF?x=1"></iframe>', ["页中显示的/f/a.PDF?x=1未读；请另行校对"]),
        (LONG + '<iframe src="player.html"></iframe>', []),
        (LONG + '<iframe src="player.html" width="100%" height="90"></iframe>', []),
        (LONG + '<iframe src="body.html" width="100%" height="900"></iframe>', ["页中显示的body.html未读；请另行校对"]),
        (LONG + '<iframe src="body.html" style="width:700px;height:500px"></iframe>',
         ["页中显示的body.html未读；请另行校对"]),
        ('<iframe src="body.html"></iframe>', ["页中显示的body.html未读；请另行校对"]),
        ('<object data="a.ofd">下载</object>', ["页中显示的a.ofd未读；请另行校对"]),
        ('<frameset><frame src="a.html"></frameset>', ["页中显示的a.html未读；请另行校对"]),
        (LONG + '<iframe src="/web/viewer.html?file=/f/a.pdf"></iframe>',
         ["页中显示的/web/viewer.html?file=/f/a.pdf未读；请另行校对"]),
        (LONG + '<iframe srcdoc="&lt;p&gt;公示&lt;/p&gt;"></iframe>', ["页中显示的srcdoc未读；请另行校对"]),
        (LONG + '<embed src="a.svg">', ["页中显示的a.svg未读；请另行校对"]),
        (LONG + '<embed src="a.swf">', []),
        ('<div id="app"></div><script src="a.js"></script>',
         ["网页的文字由脚本生成，未读；请在浏览器里打开后另存或打印成PDF"]),
        (LONG + '<script src="a.pdf.js"></script>', []),
        ('<meta http-equiv="refresh" content="0; url=b.html">跳转中', ["页中显示的b.html未读；请另行校对"]),
        (LONG + '<meta http-equiv="refresh" content="600; url=b.html">', []),
        ('<div style="display:none"><img src="a.png"></div>' + LONG, []),
    ],
)  # fmt: skip
def test_what_of_a_page_is_no_text_is_named(body: str, left: list[str]) -> None:
    assert [part.reason.zh for part in read(body).not_read] == left
