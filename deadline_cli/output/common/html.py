"""What every page of HTML has: foreign text escaped, a head that allows nothing from outside."""

from __future__ import annotations

from html import escape

from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean


def safe(text: str) -> str:
    """Foreign text as it may stand in HTML: one line, no control or direction codes, no markup."""
    return escape(clean(text.replace("\t", " ").replace("\n", " ")))


TAIL = "</body>\n</html>\n"


def head(title: str, style: str, lang: Language) -> str:
    """The page as far as its body: it needs nothing else and may load nothing."""
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!doctype html>\n<html lang="{"zh-CN" if lang == "zh" else "en"}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{safe(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )
