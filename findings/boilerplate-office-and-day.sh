#!/usr/bin/env bash
# What strips a web page of its frame strips a Chinese notice of its office and its day, or of its body.
#
# Guess before looking: the extractors keep the article whole, from its heading to the signature and date, and lose the
# menu and the foot. boilerpy3's article extractor loses the heading, the day of publication, the office and the day of
# signature; its default one loses the body and keeps 公示期 and the contact; the one for sentences keeps nothing. They count
# words at blanks and ends of sentences at full stops of Latin script. jusText has no list of Chinese words, and in the mode
# for languages without a list calls every paragraph boilerplate. readability-lxml keeps it whole.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q boilerpy3==1.0.7 jusText==3.0.2
"$work/venv/bin/pip" install -q readability-lxml==0.9
"$work/venv/bin/python" -W ignore - <<'PYTHON'
from importlib.metadata import version

import justext
from boilerpy3 import extractors
from readability import Document

TITLE, POSTED = "青禾工业园扩建项目环境影响评价公示", "发布时间：2026-03-02　来源：远山市生态环境局"
BODY = "根据有关规定，现将青禾工业园扩建项目环境影响报告书（征求意见稿）予以公示，公众可以通过下列方式查阅报告书全文。"
WINDOW, HOW = "公示期：2026年3月3日至3月16日", "公众可以在公示期内通过信函、传真、电子邮件等方式，将填写的公众意见表提交建设单位，反映有关的意见和建议。"
CONTACT, OFFICE, DAY = "联系人：王先生", "远山青禾开发有限公司", "2026年3月2日"
PARTS = dict(title=TITLE, posted=POSTED, body=BODY, window=WINDOW, how=HOW, contact=CONTACT, office=OFFICE, day=DAY)
PAGE = (
    '<html><head><title>网站</title></head><body><div class="nav"><a href="/">首页</a> <a href="/t">通知公告</a></div>'
    f"<div><h1>{TITLE}</h1>" + "".join(f"<p>{part}</p>" for part in list(PARTS.values())[1:]) + "</div>"
    '<div class="foot">版权所有</div></body></html>'
)


def kept(text: str) -> str:
    lines = [line.strip() for line in text.splitlines()]
    return " ".join(name for name, part in PARTS.items() if part in lines)


for name in ("boilerpy3", "jusText", "readability-lxml"):
    print(name, version(name))
seen = {
    "article": kept(extractors.ArticleExtractor().get_content(PAGE)),
    "default": kept(extractors.DefaultExtractor().get_content(PAGE)),
    "sentences": kept(extractors.ArticleSentencesExtractor().get_content(PAGE)),
    "jusText": " ".join(
        part.text
        for part in justext.justext(PAGE.encode(), frozenset(), length_low=0, stopwords_low=0, stopwords_high=0)
        if not part.is_boilerplate
    ),
    "readability": kept(Document(PAGE).summary().replace("<", "\n<").replace(">", ">\n")),
}
for name, parts in seen.items():
    print(f"{name}: {parts or 'nothing'}")
assert seen == {
    "article": "body window how contact",
    "default": "window contact",
    "sentences": "",
    "jusText": "",
    "readability": "title posted body window how contact office day",
}, seen
assert "Chinese" not in justext.get_stoplists() and "Chinese_Simplified" not in justext.get_stoplists()
PYTHON
