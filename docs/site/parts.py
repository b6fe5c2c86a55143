"""What the site has beyond the files of docs/: a page for each rule and finding, what stands elsewhere, drawn diagrams.

mkdocs calls the `on_…` functions (mkdocs.yml, `hooks`).
"""

from __future__ import annotations

import posixpath
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CUT = {"docs/rules.md": "rules", "docs/findings.md": "findings"}
ELSEWHERE = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "tests/TRUST.md": "trust.md",
    "tests/bench/RESULTS.md": "figures.md",
    "tests/pages/README.md": "corpus.md",
    "tests/pages/FIRST_SCORES.md": "first-scores.md",
}
_HEADING = re.compile(r"^(?P<level>#{2,3}) (?P<title>.+)\n", re.MULTILINE)
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!\w+:)(?P<path>[^)#\s]*)(?P<anchor>#[^)\s]*)?\)")


def on_config(config: Any) -> Any:
    """Has ```mermaid drawn while the site is built: the theme's own way fetches the script from another host."""
    fence = {"name": "mermaid", "class": "diagram", "format": diagram}
    config["mdx_configs"].setdefault("pymdownx.superfences", {})["custom_fences"] = [fence]
    return config


def diagram(source: str, *_: Any, **__: Any) -> str:
    """The picture of a mermaid text, on white (diagrams.css turns it dark), with names of its own."""
    import mermaidx

    name = f"diagram-{zlib.crc32(source.encode()):08x}"
    picture = mermaidx.render(source).svg().replace("my-svg", name)
    return f'<figure class="diagram" style="background: white; width: 100%">{picture}</figure>'


def on_files(files: Any, config: Any) -> Any:
    """Adds rules/ID.md and findings/CODE.md, which the search finds one by one, and the files of `ELSEWHERE`."""
    from mkdocs.structure.files import File, InclusionLevel

    for source, folder in CUT.items():
        for title, body in sections((ROOT / source).read_text(encoding="utf-8")):
            path = f"{folder}/{slug(title)}.md"
            content = relinked(f"# {title}\n{body}", source, path)
            files.append(File.generated(config, path, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
    for source, path in ELSEWHERE.items():
        content = relinked((ROOT / source).read_text(encoding="utf-8"), source, path)
        files.append(File.generated(config, path, content=content))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """On the two long pages each section gives way to a link to its own page, which keeps the section's anchor."""
    path = page.file.src_path
    source = f"docs/{path}"
    if source in CUT:
        for title, body in sections(markdown):
            link = f"- [{title}]({CUT[source]}/{slug(title)}.md){{ #{slug(title)} }}\n"
            markdown = markdown.replace(f"### {title}\n{body}", link, 1)
    return markdown if page.file.generated_by else relinked(markdown, source, path)


def sections(text: str) -> Iterator[tuple[str, str]]:
    """Title and body of each heading of the third level, outside of code."""
    fenced = [found.span() for found in _FENCED.finditer(text)]
    heads = [head for head in _HEADING.finditer(text) if not any(a < head.start() < b for a, b in fenced)]
    for head, after in zip(heads, [*heads[1:], None], strict=True):
        if head["level"] == "###":
            yield head["title"], text[head.end() : after.start() if after else len(text)]


def slug(title: str) -> str:
    """A heading's anchor, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-")


def relinked(markdown: str, source: str, path: str) -> str:
    """Links of the project's file `source`, as the site's page `path` must write them; a script becomes its name."""

    def link(found: re.Match[str]) -> str:
        anchor = found["anchor"] or ""
        to = posixpath.normpath(posixpath.join(posixpath.dirname(source), found["path"])) if found["path"] else source
        if to in CUT and _cut_at(to, anchor[1:]):
            to, anchor = f"docs/{CUT[to]}/{anchor[1:]}.md", ""
        to = ELSEWHERE.get(to, to.removeprefix("docs/"))
        return f"]({posixpath.relpath(to, posixpath.dirname(path) or '.')}{anchor})"

    return _LINK.sub(link, markdown)


def _cut_at(source: str, anchor: str) -> bool:
    return any(slug(title) == anchor for title, _ in sections((ROOT / source).read_text(encoding="utf-8")))
