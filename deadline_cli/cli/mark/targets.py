"""Where the marked copies go: beside the documents, into a folder, or to the one file that is named."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from deadline_cli.cli.check.files import STDIN
from deadline_cli.errors import DeadlineError
from deadline_cli.marks.files import copy_of, is_marked
from deadline_cli.records import NamedTuple
from deadline_cli.whole_file import refuse_the_input

_COPIES = (".html", ".png", ".pdf", ".docx")
_OWN = (".docx", ".docm", ".dotx", ".dotm", ".pdf")
_DOCUMENTS = (
    ".txt", ".md", ".html", ".htm", ".mht", ".mhtml", ".eml", ".msg", ".rtf", ".doc", ".wps", ".odt", ".fodt", ".ofd",
    ".uof", ".uot", ".epub", ".ppt", ".pptx", ".odp", ".xls", ".xlsx", ".ods",
)  # fmt: skip
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff")


class Marking(NamedTuple):
    """What `deadline mark` was asked for beyond the options of check."""

    out: str | None = None
    suggest: bool = False
    summary: bool = False


class Target(NamedTuple):
    """The place of one copy: the very `file`, or the `folder` in which it gets the document's name.

    `taken` are the suffixes of the copies of other documents of that name, from which this one is to be told.
    """

    file: str | None = None
    folder: str | None = None
    taken: frozenset[str] = frozenset()

    def path(self, document: Path, suffix: str) -> Path:
        """The copy's path, once its suffix is known; DeadlineError for a file that is named otherwise."""
        if self.file is None:
            folder = Path(self.folder) if self.folder else None
            return copy_of(document, suffix, folder, whole_name=suffix.lower() in self.taken)
        named = Path(self.file)
        if named.suffix.lower() != suffix.lower():
            better = named.with_suffix(suffix).name
            raise DeadlineError(
                "{document}: its marked copy is a {suffix} file, not {name}; write -o {better}",
                document=document,
                suffix=suffix,
                name=named.name,
                better=better,
            )
        return named


def copies_among(paths: Sequence[str]) -> list[str]:
    """Those of the files that are the marked copies of others among them: page.marked.docx beside page.docx."""
    copies = {_key(copy) for path in paths if path != STDIN for copy in _copies(Path(path))}
    return [path for path in paths if is_marked(Path(path)) and _key(Path(path)) in copies]


def targets(paths: Sequence[str], out: str | None) -> list[Target]:
    """The place of each copy, in the order of the documents. Raises DeadlineError where `out` cannot be it."""
    into = out is not None and (out.endswith(("/", os.sep)) or Path(out).is_dir() or len(paths) > 1)
    if STDIN in paths and (out is None or into):
        raise DeadlineError("standard input has no name for its copy; name the file with -o FILE")
    if out == STDIN:
        raise DeadlineError("marked copies are files; name one, or a folder, with -o")
    if out is not None and not into:
        refuse_the_input(out, [path for path in paths if path == STDIN])
        if any(path != STDIN and _key(Path(path)) == _key(Path(out)) for path in paths):
            raise DeadlineError("{out} is the document itself; name another file with -o", out=out)
        return [Target(out)] * len(paths)
    if out is not None and Path(out).exists() and not Path(out).is_dir():
        raise DeadlineError(
            "{out} is a file, and {many} copies are to be written; name a folder with -o", out=out, many=len(paths)
        )
    folders = _folders(paths, Path(out)) if out is not None else [None] * len(paths)
    known = _alike(paths)
    return [
        Target(None, folder, frozenset(_likely(other) for other in known[_name(path)] - {_suffix(path)}))
        for folder, path in zip(folders, paths, strict=True)
    ]


def _alike(paths: Sequence[str]) -> dict[str, set[str]]:
    """By a document's name without its suffix the suffixes that it has, here and in the document's folder."""
    known: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        known[_name(path)].add(_suffix(path))
    for folder in {Path(path).parent for path in paths}:
        with suppress(OSError):
            for name in os.listdir(folder):  # noqa: PTH208 - the names alone
                if (suffix := _suffix(name)) in (*_DOCUMENTS, *_OWN, *_PICTURES):
                    known[_name(str(folder / name))].add(suffix)
    return known


def _name(path: str) -> str:
    return _key(Path(path).with_suffix(""))


def _suffix(path: str) -> str:
    return Path(path).suffix.lower()


def _likely(suffix: str) -> str:
    """The suffix that the copy will have, as far as the document's own tells."""
    if suffix in _OWN:
        return suffix
    return ".png" if suffix in _PICTURES else ".html"


def _folders(paths: Sequence[str], out: Path) -> list[str | None]:
    """In the folder `out` the documents lie to each other as they do now."""
    parents = [Path(path).absolute().parent for path in paths]
    common = Path(os.path.commonpath(parents)) if len({p.anchor for p in parents}) == 1 else None
    return [str(out / parent.relative_to(common) if common else out) for parent in parents]


def _copies(path: Path) -> list[Path]:
    return [copy_of(path, suffix, whole_name=whole) for suffix in (path.suffix, *_COPIES) for whole in (False, True)]


def _key(path: Path) -> str:
    return os.path.normcase(os.path.abspath(path))  # noqa: PTH100 - links stay as they are named
