#!/usr/bin/env bash
# 10 days with a raised note 1 are 101 days in six readers of web pages and five of Word files; pandoc alone prints 10¹.
#
# Guess before looking: makers of plain text know <sup> and Word's superscript, and set the number of a note apart, in brackets or by
# U+00B9, at least the makers of Markdown. html2text, inscriptis, markdownify, html-to-markdown, Resiliparse and selectolax put the 1
# behind the 10 as it is, as do python-docx, mammoth, docx2txt, docx2python and kreuzberg. html-text puts blanks round it, trafilatura
# ends of line.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q html2text==2025.4.15 inscriptis==2.7.6 markdownify==1.2.2 html-to-markdown==3.21.2 resiliparse==2.0.1 \
  selectolax==1.0.2 trafilatura==2.3.1 html-text==0.7.1 python-docx==1.2.0 mammoth==1.11.0 docx2txt==0.9 docx2python==3.7.1 \
  kreuzberg==4.10.4 pypandoc_binary==1.17
cat >seen.py <<'PYTHON'
import subprocess
from importlib.metadata import version

import docx
import docx2txt
import html2text
import html_text
import html_to_markdown
import inscriptis
import kreuzberg
import mammoth
import markdownify
import pypandoc
import trafilatura
from docx2python import docx2python
from resiliparse.extract.html2text import extract_plain_text
from selectolax.lexbor import LexborHTMLParser

WEB = "<html><body><article><p>现予公示，公示期为10<sup>1</sup>日，逾期不再受理异议，特此公告周知。</p></article></body></html>"
page = docx.Document()
paragraph = page.add_paragraph("公示期为10")
paragraph.add_run("1").font.superscript = True
paragraph.add_run("日")
page.save("a.docx")


def mammoth_text(path: str) -> str:
    with open(path, "rb") as file:
        return mammoth.extract_raw_text(file).value


def pandoc(*words: str, data: bytes | None = None) -> str:
    return subprocess.run([pypandoc.get_pandoc_path(), "-t", "plain", *words], input=data, capture_output=True, check=True).stdout.decode()


readers_of_web = {
    "html2text": html2text.html2text,
    "inscriptis": inscriptis.get_text,
    "markdownify": markdownify.markdownify,
    "html-to-markdown": lambda text: html_to_markdown.convert(text).content,
    "resiliparse": extract_plain_text,
    "selectolax": lambda text: LexborHTMLParser(text).body.text(),
    "trafilatura": trafilatura.extract,
    "html-text": html_text.extract_text,
    "pypandoc_binary": lambda text: pandoc("-f", "html", data=text.encode()),
}
readers_of_word = {
    "python-docx": lambda path: docx.Document(path).paragraphs[0].text,
    "mammoth": mammoth_text,
    "docx2txt": docx2txt.process,
    "docx2python": lambda path: docx2python(path).text,
    "kreuzberg": lambda path: kreuzberg.extract_file_sync(path).content,
    "pypandoc_binary": pandoc,
}
web = {name: read(WEB) for name, read in readers_of_web.items()}
word = {name: read("a.docx") for name, read in readers_of_word.items()}
for name in {**web, **word}:
    print(name, version(name), *(repr(words[name].strip()) for words in (web, word) if name in words))
assert [name for name, words in web.items() if "公示期为101日" not in words] == ["trafilatura", "html-text", "pypandoc_binary"]
assert [name for name, words in word.items() if "公示期为101日" not in words] == ["pypandoc_binary"]
assert "公示期为10\n1\n日" in web["trafilatura"]
assert "公示期为10 1 日" in web["html-text"]
assert "公示期为10¹日" in web["pypandoc_binary"] and "公示期为10¹日" in word["pypandoc_binary"]
PYTHON
venv/bin/python seen.py
