"""Answers shown in a notebook as the sheets for the file: %load_ext deadline_cli.notebook

The values know nothing of HTML: IPython is told here how to show them.
"""

from __future__ import annotations

from typing import Any

from deadline_cli.counting.between import Between
from deadline_cli.notices.proofread import Page
from deadline_cli.output.common.language import pick
from deadline_cli.rulebook.answer import Deadline


def load_ipython_extension(shell: Any) -> None:
    """Show answers of compute, latest, count and check as HTML and as text; IPython calls this for %load_ext."""
    formatters = shell.display_formatter.formatters
    for kind in (Deadline, Page, Between):
        formatters["text/html"].for_type(kind, html_of)
        formatters["text/plain"].for_type(kind, lambda value, printer, cycle: printer.text(text_of(value)))


def unload_ipython_extension(shell: Any) -> None:
    """Show them as Python does again; IPython calls this for %unload_ext."""
    for name in ("text/html", "text/plain"):
        for kind in (Deadline, Page, Between):
            shell.display_formatter.formatters[name].pop(kind, None)


def html_of(value: Deadline | Page | Between) -> str:
    """A piece of HTML with its own style, foreign text escaped, in the language of DEADLINE_LANG or the locale."""
    from deadline_cli.output.common.html import safe
    from deadline_cli.output.compute.sheet_parts import SHEET_STYLE

    lang = pick()
    if isinstance(value, Between):
        return "".join(f"<p>{safe(line)}</p>" for line in text_of(value).splitlines())
    if isinstance(value, Deadline):
        from deadline_cli.output.compute.sheet import sheet_body

        return f"<style>{SHEET_STYLE}</style>{sheet_body(value, lang)}"
    from deadline_cli.output.check.sheet import SHEET_STYLE_OF_NOTICES, bodies

    return f"<style>{SHEET_STYLE}{SHEET_STYLE_OF_NOTICES}</style>{''.join(bodies([value], lang))}"


def text_of(value: Deadline | Page | Between) -> str:
    """The answer in a line or a few."""
    lang = pick()
    zh = lang == "zh"
    if isinstance(value, Between):
        if zh:
            return f"{value.start}至{value.end}：{value.calendar_days}日，其中{value.workdays}个工作日（首日不计入）"
        days, working = value.calendar_days, value.workdays
        return f"{value.start} to {value.end}: {days} days, {working} of them working days (the first left out)"
    if isinstance(value, Deadline):
        from deadline_cli.output.common.words import long_date
        from deadline_cli.output.compute.sentence import sentence

        estimated = ("（推定）" if zh else " (estimated)") if value.provisional else ""
        return f"{long_date(value.deadline, lang)}{estimated}  {sentence(value)}"
    from deadline_cli.output.check.concise import render

    return "".join(render([value], lang)).rstrip("\n") or ("未发现问题" if zh else "nothing found")
