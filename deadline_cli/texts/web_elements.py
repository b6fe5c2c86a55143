"""The elements of a web page by what becomes of the words in them."""

from __future__ import annotations

UNSEEN = frozenset(
    ["script", "style", "noscript", "template", "title", "desc", "metadata", "annotation", "annotation-xml",
     "canvas", "video", "audio", "datalist"]
)  # fmt: skip
STRUCK = frozenset(["s", "strike", "del"])
ABOVE = frozenset(["rt", "rp"])  # the readings above ruby, whose end tags are often left out
# The day on which sites say in the page's head that it was published.
PUBLISHED = frozenset(["pubdate", "publishdate", "article:published_time", "publication_date", "datepublished"])
CHROME = frozenset(["nav", "footer", "aside", "button", "menu", "dialog"])
TYPED = frozenset(["", "text", "date", "number", "tel", "month", "datetime-local"])  # entries that show their value
UNCLOSED = frozenset(["p", "option"])  # one ends the one before
INLINE = STRUCK | ABOVE | frozenset(["span", "b", "i", "u", "font", "em", "strong", "a", "option"])
CONTENT = frozenset(["main", "article"])  # a footer in here is the notice's own
VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "image", "img", "input", "link", "meta", "param", "source", "track",
     "wbr"]
)  # fmt: skip
BLOCKS = frozenset(
    ["address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "div", "dl", "dt",
     "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
     "html", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead",
     "text", "title", "tr", "ul"]
)  # fmt: skip
