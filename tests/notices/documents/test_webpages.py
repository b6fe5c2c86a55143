"""Web pages as sites write them: what a reader sees is read, the site's furniture is not, and places are the file's."""

import random

import pytest

from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.proofread import proofread
from deadline_cli.texts.webpage import read_page
from tests.calendars import calendar

TITLE = "<h1>关于拟聘人员的公示</h1>"
BODY = "<p>现予公示，公示期为5个工作日（2026年2月3日至2月9日）。"
SCRAPS = "< <! <![ [ ] ]]> > / p hidden = ' \" -- script pre & # x 1 ; 公 \n \r ? CDATA[ endif"
END = "<p>槐北县第一中学<br>2026年2月3日</p>"


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        ("<p>甲</p>\n<p>乙</p>", "甲\n乙\n"),
        ("<p>甲<p>乙", "甲\n乙"),
        ("<p>甲\n乙</p>", "甲 乙\n"),
        ("<pre>甲\n乙</pre>", "甲\n乙\n"),
        ("<td>甲</td><td>乙</td>", "甲\n乙\n"),
        ("<b>5</b>个&nbsp;工作日&#12290;&quot;&lt;", '5个\xa0工作日。"<'),
        ("<head><title>某网</title><body>甲", "甲"),
        ("<head><style>p{}</style><p>甲", "甲"),
        ("<nav>首页<ul><li>公示</li></ul></nav>甲<footer>版权所有</footer>", "甲\n"),
        ("<article>甲<footer>落款</footer></article>", "甲\n落款\n"),
        ("<div style='Display : none'>甲<div>乙</div>丙</div>丁<p hidden>戊<p>己", "丁\n己"),
        ("<nav>甲<p>乙", "甲\n乙"),
        ("<button>甲<p>乙", "甲\n乙"),
        ("甲<5，乙<乙>，丙<!-- 注 -->丁<!DOCTYPE x>戊", "甲<5，乙<乙>，丙丁戊"),
        ("甲<!-- 没有结束，<p>乙", "甲<!-- 没有结束，\n乙"),
        ("<![if !IE]>甲<![endif]>", "甲"),
        ("<a title='1<2'>甲</a><a onclick=\"x('<![')\">乙</a>", "甲乙"),
        ("起止<s>3日</s><del>4日</del><strike>5日</strike>6日", "起止6日"),
        ("甲<span style='text-decoration: line-through'>乙</span>丙", "甲丙"),
        ("<p>甲<s>乙<p>丙", "甲乙\n丙"),
        ("<ruby>公<rp>(</rp><rt>gong</rt><rp>)</rp></ruby>告", "公告"),
        ("<ruby>公<rt>gong<rt>x</ruby>告<ruby>示<rt>shi</ruby>。", "公告示。"),
        ("<p>公<rt>gong<p>告", "公\n告"),
        ("<script>if (a<b) '<p>甲</p>'</script>乙", "乙"),
    ],
)
def test_what_is_seen(page: str, seen: str) -> None:
    read = read_page(page)
    assert read.text == seen
    for at, origin in read.origins:
        assert page[origin] in (read.text[at], "&")


@pytest.mark.parametrize(
    "head", ["<html>", "<!-- 页头 -->\n<html>", "<div>", "<p align=center>", '<meta charset="gbk">']
)
def test_markup_is_known_by_its_first_words(head: str) -> None:
    document = document_of_bytes((head + TITLE + BODY + END).encode(), "-")
    assert document.source and "<" not in document.text


@pytest.mark.parametrize(
    ("title", "body", "first"),
    [
        ("槐北县关于拟聘用学校人员的公示_槐北县教育局", "<p>现予公示", "槐北县关于拟聘用学校人员的公示"),
        ("槐北县关于2026-2027年拟聘人员的公示 - 公示 - 槐北县", "<p>现予公示", "槐北县关于2026-2027年拟聘人员的公示"),
        ("槐北县关于拟聘用学校人员的公示", "<h1>槐北县关于<br>拟聘用学校人员的公示</h1>", "槐北县关于"),
        (
            "[已结束]槐北县关于拟聘用学校人员的公示",
            "<h1>槐北县关于拟聘用学校人员的公示</h1>",
            "槐北县关于拟聘用学校人员的公示",
        ),
        ("槐北县教育局", "<p>现予公示", "现予公示"),
    ],
)
def test_the_title_of_the_head_is_read_where_the_page_prints_none(title: str, body: str, first: str) -> None:
    source = f"<html><head><title>\n{title}\n</title></head><body>{body}"
    page = read_page(source)
    assert page.text.split("\n")[0] == first
    assert source[page.origins[0][1] :].startswith(first), "and stands where the file has it"


def test_a_comment_tells_the_proofreader() -> None:
    def codes(page: str) -> list[str]:
        document = document_of_bytes(page.encode(), "a.html")
        return [f.code for f in proofread(document, calendar=calendar()).findings]

    assert codes(TITLE + BODY + END) == ["P202"]
    assert codes("<!-- deadline: ignore P202 -->" + TITLE + BODY + END) == []
    assert codes(TITLE + BODY + "<!-- deadline: ignore P202 -->" + END) == []


@pytest.mark.parametrize("end", ["", ">", "-->", '"'])
@pytest.mark.parametrize(
    "shape", ["<", "</", "</p", "<a", "<a b=", "a<b ", "<!", "<!--", "<?", "<![", "&", "&#", "<a '\"", "<script></"]
)
def test_markup_that_never_ends_takes_no_longer(shape: str, end: str) -> None:
    """The tokenizer of Python 3.11 takes minutes for these, read as they are."""
    read_page("<html>" + shape * (100_000 // len(shape)) + end)


def test_scraps_of_markup_never_fail() -> None:
    words = SCRAPS.split(" ")
    chance = random.Random(5)
    for _ in range(3000):
        read_page("".join(chance.choices(words, k=chance.randrange(40))))


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta name="PubDate" content="2026-02-03 10:00">', "2026-02-03"),
        ('<meta property="article:published_time" content="2026-02-03T10:00:00+08:00">', "2026-02-03"),
        ('<meta name="PubDate" content="2026年2月3日">', "2026-02-03"),
        ('<meta name="PubDate" content="soon">', None),
        ('<meta name="PubDate" content="2026-02-03"><meta name="publishdate" content="2026-02-04">', None),
        ('<meta name="viewport" content="2026-02-03">', None),
    ],
)
def test_the_day_that_a_site_states_dates_a_notice_without_one(head: str, day: str | None) -> None:
    def published(words: str) -> str | None:
        document = document_of_bytes(f"<html><head>{head}</head><body>{words}</body></html>".encode(), "a.html")
        (judged,) = proofread(document, calendar=calendar()).notices
        found = judged.notice.publication_date
        return found and found.isoformat()

    undated = TITLE + "<p>现予公示，公示期为5个工作日。<p>槐北县第一中学"
    assert published(undated) == day
    assert published(undated + "<br>2026年2月2日") == "2026-02-02", "the notice's own day comes first"
