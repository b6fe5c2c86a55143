"""What a code means, from the docstring of its check: for `deadline code` and for docs/findings.md."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from deadline_cli.errors import DeadlineError, Message
from deadline_cli.notices.checking import check_of, name_of
from deadline_cli.notices.checks.registry import CHECKS
from deadline_cli.notices.finding import Language, Severity
from deadline_cli.records import dataclass

HEADINGS = (
    "What it finds", "Why it matters", "Example", "Instead", "Legal basis", "Known false alarms", "中文说明",
)  # fmt: skip
_FAMILIES = {"D": "Dates", "P": "Periods and windows", "L": "Law", "C": "Chains"}
_SHOWN_ZH = {"中文说明": "说明", "Example": "例", "Instead": "改为"}
_SEVERITIES_ZH = {"error": "错误", "warning": "警告", "info": "提示"}


@dataclass(frozen=True, slots=True)
class Explanation:
    """A finding's page: its titles, and the text under each fixed heading."""

    code: str
    name: str
    severity: Severity
    title_zh: str
    title_en: str
    sections: dict[str, str]

    def text(self, language: Language) -> str:
        """The page for the terminal."""
        title = self.title_zh if language == "zh" else self.title_en
        level = _SEVERITIES_ZH[self.severity] if language == "zh" else self.severity
        head = (
            f"{self.code} {self.name}（{level}）\n{title}"
            if language == "zh"
            else (f"{self.code} {self.name} [{level}]\n{title}")
        )
        return "\n\n".join([head, *(f"{shown}\n{_indented(text)}" for shown, text in self._shown(language))])

    def markdown(self, language: Language) -> str:
        """The page for a site that shows what a finding means beside it."""
        title = self.title_zh if language == "zh" else self.title_en
        return "\n\n".join([f"**{title}**", *(f"**{shown}** {_flat(text)}" for shown, text in self._shown(language))])

    def _shown(self, language: Language) -> list[tuple[str, str]]:
        """The headings of a language, as it writes them, and what stands under each."""
        if language == "en":
            return [(heading, self.sections[heading]) for heading in HEADINGS[:-1]]
        return [(shown, self.sections[heading]) for heading, shown in _SHOWN_ZH.items()]


def explain(code: str) -> Explanation:
    """The page of one code (any case), or of a name such as first-day-counted."""
    wanted = code.strip().upper()
    if wanted not in CHECKS:
        by_name = {name_of(c): c for c in CHECKS}
        wanted = by_name.get(code.strip().lower(), "")
    if not wanted:
        raise DeadlineError("code {code!r} not found; {hint}", code=code.strip()[:40], hint=_hint(code))
    module = check_of(wanted)
    title, sections = _parse(module.__doc__ or "")
    chinese, _, english = title.partition(":")
    return Explanation(
        wanted, name_of(wanted), module.SEVERITY, chinese.strip(), _capital(english.strip(" .")) + ".", sections
    )


def page() -> str:
    """docs/findings.md, all codes."""
    return "\n".join(_page_lines()).rstrip() + "\n"


def _page_lines() -> Iterator[str]:
    yield from (
        "# Findings", "",
        "<!-- Generated from the docstrings of deadline_cli/notices/checks by `deadline code --all --format "
        "markdown`; do not edit. -->", "",
        "What `deadline check` may say. One fault gives one finding, the most specific. Silence a code with "
        "`--ignore`, in `deadline.toml`,", "or in the notice itself: see [below](#keeping-a-finding-quiet).", "",
    )  # fmt: skip
    for letter, family in _FAMILIES.items():
        codes = [explain(code) for code in CHECKS if code.startswith(letter)]
        yield from (f"## {family}", "", "| code | name | severity | 中文 |", "| --- | --- | --- | --- |")
        for found in codes:
            anchor = f"{found.code}-{found.name}".lower()
            yield f"| [{found.code}](#{anchor}) | {found.name} | {found.severity} | {found.title_zh} |"
        yield ""
        for found in codes:
            yield from (f"### {found.code} {found.name}", "", f"**{found.title_zh}.** {found.title_en}", "")
            for heading in HEADINGS:
                yield from (f"**{heading}.** {_flat(found.sections[heading])}", "")
            if found.code in _PITFALLS:
                title, file = _PITFALLS[found.code]
                yield from (f"More on this: [{title}](pitfalls/{file}.md).", "")
    yield _QUIET.read_text("utf-8")


_PITFALLS = {
    "P201": ("公告之日起与次日起", "first-day"),
    "P202": ("公告之日起与次日起", "first-day"),
    "P205": ("末日遇调休上班日", "make-up-workdays"),
    "P206": ("末日遇调休上班日", "make-up-workdays"),
    "P207": ("十二月底的公告", "end-of-december"),
}

_QUIET = Path(__file__).with_name("quiet.md")


def _parse(docstring: str) -> tuple[str, dict[str, str]]:
    title, _, body = docstring.strip().partition("\n")
    sections: dict[str, list[str]] = {}
    current = ""
    for line in body.splitlines():
        if line.strip() in HEADINGS:
            current = line.strip()
            sections[current] = []
        elif current and line.strip():
            sections[current].append(line.strip())
    return title, {heading: "\n".join(lines) for heading, lines in sections.items()}


def _indented(text: str) -> str:
    return "\n".join("  " + line for line in text.splitlines())


def _flat(text: str) -> str:
    """Lines joined for Markdown: without a blank between Chinese lines."""
    out = ""
    for line in text.splitlines():
        out += ("" if not out or ord(out[-1]) > 0x2E80 else " ") + line
    return out


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _hint(code: str) -> Message:
    from difflib import get_close_matches

    names = [*CHECKS, *(name_of(c) for c in CHECKS)]
    near = get_close_matches(code.strip().upper(), names, n=1) or get_close_matches(code.strip().lower(), names, n=1)
    return Message("did you mean {near}?", near=near[0]) if near else Message("see `deadline code --all`")
