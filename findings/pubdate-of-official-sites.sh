#!/usr/bin/env bash
# The day of publication that each page of a Chinese authority states in its head is not found by five readers of web pages.
#
# Guess before looking: the guide for the sites of China's authorities (2017) asks for <meta name="PubDate" content="2026-03-02 10:00"> in
# every page's head, so that readers of the day of publication know it. htmldate and trafilatura do. goose3, metascraper-date,
# article-extractor and Readability do not, whatever its case; newspaper4k knows pubdate alone, though the names of <meta> are the
# same in capitals, so that PubDate, as the guide writes it, gives nothing.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --upgrade pip==26.3
venv/bin/pip install -q htmldate==1.11.0 trafilatura==2.3.1 newspaper4k==0.9.6 nltk==3.9.2 jieba==0.42.1 goose3==3.1.22
npm install --silent --no-fund --no-audit metascraper@5.58.1 metascraper-date@5.55.0 @extractus/article-extractor@9.0.1 @mozilla/readability@0.6.0 jsdom@29.1.1 >/dev/null
cat >seen.py <<'PYTHON'
import warnings
from importlib.metadata import version

warnings.simplefilter("ignore")
import htmldate
import trafilatura
from goose3 import Goose
from newspaper import Article

LONG = "公示期间，任何单位和个人对该方案有意见的，可以书面形式向我局提出，并留下真实姓名和联系方式，逾期不予受理，特此公示。" * 4
PAGE = (f'<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>关于某项目的公示</title>'
        f'<meta name="ArticleTitle" content="关于某项目的公示"><meta name="PubDate" content="2026-03-02 10:00"></head>'
        f"<body><h1>关于某项目的公示</h1><p>{LONG}</p><p>{LONG}</p><p>某市自然资源局</p></body></html>")


def by_newspaper(page):
    article = Article("https://www.example.org/a/1.html", language="zh")
    article.download(input_html=page)
    article.parse()
    return article.publish_date and str(article.publish_date)


readers = {"htmldate": htmldate.find_date, "trafilatura": lambda page: trafilatura.extract_metadata(page).date,
           "newspaper4k": by_newspaper, "goose3": lambda page: Goose().extract(raw_html=page).publish_date}
pages = {}
for name in ("PubDate", "pubdate"):
    pages[name] = PAGE.replace("PubDate", name)
    with open(f"{name}.html", "w", encoding="utf-8") as file:
        file.write(pages[name])
seen = {reader: [read(page) for page in pages.values()] for reader, read in readers.items()}
for reader, days in seen.items():
    print(reader, version(reader), dict(zip(pages, days)))
assert seen == {"htmldate": ["2026-03-02"] * 2, "trafilatura": ["2026-03-02"] * 2, "newspaper4k": [None, "2026-03-02 10:00:00"],
                "goose3": [None, None]}, seen
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import metascraper from "metascraper";
import byDate from "metascraper-date";

const url = "https://www.example.org/a/1.html";
const readers = {
  "metascraper-date": async (html) => (await metascraper([byDate()])({ html, url })).date,
  "@extractus/article-extractor": async (html) => (await extractFromHtml(html, url)).published,
  "@mozilla/readability": async (html) => new Readability(new JSDOM(html, { url }).window.document).parse().publishedTime,
};
for (const [name, read] of Object.entries(readers)) {
  const seen = [];
  for (const page of ["PubDate", "pubdate"]) seen.push(await read(readFileSync(`${page}.html`, "utf8")));
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, seen);
  assert.ok(seen.every((day) => !day));
}
JS
venv/bin/python seen.py
TZ=Asia/Shanghai node seen.mjs
