"""What reads files: tables, calendars, rules, configurations, documents and their marked copies, the command line."""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import re
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import get_args

import deadline_cli
from deadline_cli.batch.formats import Format
from deadline_cli.batch.run import run as run_batch
from deadline_cli.batch.shape import Asked
from deadline_cli.cli import main
from deadline_cli.cli.check.config import config_for, selection
from deadline_cli.counting.between import count
from deadline_cli.desk.judged import Asked as Dropped
from deadline_cli.desk.judged import Copy, download, judged
from deadline_cli.desk.kept import called
from deadline_cli.marks.mark import Wish, marked
from deadline_cli.notices import kinds
from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.patch import certain_edits
from deadline_cli.notices.proofread import Page
from deadline_cli.notices.proofread import proofread as read_and_judge
from deadline_cli.output.common.language import pick
from deadline_cli.rulebook import book
from deadline_cli.workcalendar.files import load_calendar, shipped_folder
from tests.trust.fuzz import change
from tests.trust.fuzz.documents import seeds
from tests.trust.fuzz.texts import DATES, LENGTHS, NOTICES, RULES, SAVED, SEEDS, WORDS, Target, seen

FOLDER = Path(tempfile.mkdtemp(prefix="fuzz-"))
CELL = '"' + NOTICES[1].replace('"', '""') + '"'
CSV = tuple(
    text.encode(encoding)
    for encoding in ("utf-8", "gb18030", "utf-16")
    for text in (
        "publication_date,rule\n2026-02-03,30日\n2026年2月3日,10个工作日\n,\n",
        '编号;publication_date;rule\r\n1;2026-02-03;civil-summons\r\n"2\n3";"2026-02-30";"10wd"\r\n',
    )
)
LINES = (
    '{"publication_date": "2026-02-03", "rule": "30日", "x": [1, {"y": null}]}\n{"publication_date": 460}\n\n'.encode(),
    b'{"rule": "civil-summons", "publication_date": "2026-02-03T09:30:00+08:00", "deadline_date": 1}\n' * 3,
)
KINDS: tuple[Format, ...] = ("csv", "jsonl", "tsv")
CALENDARS = tuple(path.read_bytes() for path in sorted(shipped_folder().rglob("*.toml"))[-4:])
OWN_KINDS = tuple(path.read_bytes() for path in sorted(kinds.FOLDER.glob("*.toml")))
BOOK = tuple(
    path.read_bytes()
    for path in sorted((Path(book.__file__).parent / "data").rglob("*.toml"))
    if path.parent.name != "laws" and path.parent.parent.name != "laws"
)
CONFIG = (
    'select = ["P2"]\nignore = ["P205"]\nexclude = ["*.png", "drafts/"]\nmin-severity = "warning"\nfail-on = "error"\n'
    'calendar = "cn"\nlang = "zh"\n[per-file-ignores]\n"*.txt" = ["L3"]\n[[notice]]\ntitle = "公告"\n'
    'file = "2025/*"\nignore = ["P202"]\nreason = "x"\n',
    '[tool.deadline]\nselect = "ALL"\n',
)


def _data(many: Sequence[bytes]) -> Callable[[random.Random], bytes]:
    return lambda chance: change.data(chance, chance.choice(many), many)


def _table(suffix: Format) -> Callable[[bytes], None]:
    given, target = FOLDER / f"in.{suffix}", FOLDER / "out"

    def run(data: bytes) -> None:
        given.write_bytes(data)
        to: Format | None = KINDS[len(data) % 3] if len(data) % 5 == 0 else None
        asked = Asked("publication_date", "rule", None, "cn", "written", "zh")
        done = run_batch(str(given), str(target), asked, None, to or suffix)
        assert done.bad <= done.rows

    return run


def _calendar(data: bytes) -> None:
    """The file as a calendar of its own, and an answer by it."""
    file = FOLDER / "2026.toml"
    file.write_bytes(data)
    load_calendar.cache_clear()
    try:
        calendar = load_calendar(str(file))
        deadline_cli.compute("2026-02-03", "10个工作日", calendar=calendar)
        deadline_cli.compute("2025-12-20", "15日", calendar=calendar)
        count(date(2026, 1, 1), date(2027, 1, 10), calendar)
    finally:
        load_calendar.cache_clear()


def _rule(data: bytes) -> None:
    """The file as the user's rule, shown, searched and computed with."""
    file = FOLDER / "rules" / "own.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(data)
    os.environ["DEADLINE_RULES"] = str(file.parent)
    try:
        for rule in book.user_rules():
            deadline_cli.compute("2026-02-03", rule)
            deadline_cli.latest("2026-06-03", rule)
            with contextlib.redirect_stdout(io.StringIO()):
                _command(("rules", "show", rule.id))
    finally:
        del os.environ["DEADLINE_RULES"]
        for name in dir(book):
            if hasattr(found := getattr(book, name), "cache_clear"):
                found.cache_clear()


def _kind(data: bytes) -> None:
    """The file as a kind of the user's, and a notice read with it."""
    file = FOLDER / "kinds" / "auction.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(data)
    os.environ["DEADLINE_KINDS"] = str(file.parent)
    try:
        seen(deadline_cli.check(NOTICES[len(data) % len(NOTICES)]), len(data))
    finally:
        del os.environ["DEADLINE_KINDS"]
        kinds._kinds.cache_clear()
        kinds._looked_up.cache_clear()


def _dropped(name: str) -> Callable[[bytes], None]:
    """A document dropped on the desk: as its page shows it, and its copies."""

    def run(data: bytes) -> None:
        stored = FOLDER / "dropped"
        stored.write_bytes(data)
        language, published = pick("zh" if len(data) % 2 else "en"), (None, "2026-02-03", "9999-12-31")[len(data) % 3]
        asked = Dropped(
            str(stored), called(f"{data[:9]!r}.{name}" if len(data) % 5 == 0 else name), published, language
        )
        json.dumps(judged(asked)).encode()
        made = download(asked, (*get_args(Copy), "marked")[len(data) % 4])
        assert made.data and made.name

    return run


def _config(data: bytes) -> None:
    file = FOLDER / "deadline.toml"
    file.write_bytes(data)
    try:
        config = config_for(FOLDER / "a.txt")
        selection(config, FOLDER / "a.txt", frozenset(), frozenset(), None)
    finally:
        file.unlink()
        for name in ("_upward", "_read"):
            getattr(sys.modules[config_for.__module__], name).cache_clear()


def _document(name: str) -> Callable[[bytes], None]:
    """A document read, proofread, reported, and of some a marked copy made."""
    calendar = load_calendar("cn")

    def run(data: bytes) -> None:
        document = document_of_bytes(data, name)

        def again(text: str) -> Page:
            return read_and_judge(document._replace(text=text), calendar=calendar)

        page = again(document.text)
        seen(page, len(data))
        if len(data) % 4 == 0:
            marked(page, data, Wish("zh", certain_edits(page, again), summary=True))

    return run


COMMANDS = {name: tuple(words.split()) for name, words in SEEDS["commands"].items()}
EVERY = ("--lang", "zh", "en", "fr", "--help", "--", "--format", "-o", "", "x")


def _arguments(chance: random.Random) -> tuple[str, ...]:
    """A command with words of its own and strange ones; nothing leads out of the folder."""
    name = chance.choice(list(COMMANDS))
    row = [name if chance.random() < 0.95 else change.text(chance, (name,), WORDS)]
    if name in ("compute", "latest", "count"):
        row += [chance.choice(DATES), chance.choice((*LENGTHS, *RULES[:40]))]
    elif chance.random() < 0.8:
        row.append(COMMANDS[name][0])
    for _ in range(chance.randint(0, 4)):
        kind = chance.random()
        words = COMMANDS[name] if kind < 0.6 else EVERY if kind < 0.8 else (*DATES, *LENGTHS, *RULES)
        word = chance.choice(words)
        row.append(word if chance.random() < 0.7 else change.text(chance, (word,), (*WORDS, *words)))
    safe = [re.sub(r"^[/~]+|(?<==)[/~]+|(?<=^-o)[/~]+", "", word.replace("..", "").replace("\0", "")) for word in row]
    return tuple("" if "completion" in word else word for word in safe)


def _command(row: tuple[str, ...]) -> None:
    """The command line in this process; an error that nobody foresaw is raised (DEADLINE_DEBUG)."""
    given, out, said = io.TextIOWrapper(io.BytesIO(SAVED[0].encode())), io.TextIOWrapper(io.BytesIO()), io.StringIO()
    kept = sys.stdin, sys.stdout, sys.stderr
    try:
        sys.stdin, sys.stdout, sys.stderr = given, out, said
        main(list(row))
    except SystemExit as end:
        assert end.code in (0, 1, 2, 3), end.code
        assert end.code != 2 or said.getvalue().strip(), "refused without a word"
        assert "Traceback" not in said.getvalue() and "internal error" not in said.getvalue(), said.getvalue()
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept


SURROUNDINGS = {"DEADLINE_DEBUG": "1", "DEADLINE_LANG": "zh", "HOME": str(FOLDER), "XDG_DATA_HOME": str(FOLDER)}


def at_home() -> None:
    """Stand in a folder of our own, with the files that the commands name; nothing else is written."""
    os.chdir(FOLDER)
    os.environ.update(SURROUNDINGS)
    sys.modules["rapidocr"] = None  # type: ignore[assignment] # pictures are named, not recognised: that is another program
    texts = {"page.txt": NOTICES[1], "saved.jsonl": "\n".join(SAVED), "notice.txt": NOTICES[0]}
    files = {name: text.encode() for name, text in texts.items()} | {"in.csv": CSV[0], "in.jsonl": LINES[0]}
    for name, data in files.items():
        Path(name).write_bytes(data)


def targets(office: bool) -> dict[str, Target]:
    """All targets of files; with `office` also the documents that LibreOffice makes."""
    documents = {
        f"documents: {sort}": Target(_data([data for _, data in files]), _document(f"a.{sort}"))
        for sort, files in seeds(office).items()
    }
    desk = {
        f"desk: {sort}": Target(_data([data for _, data in files]), _dropped(f"a.{sort}"))
        for sort, files in seeds(office).items()
        if sort in ("docx", "html", "pdf", "txt", "xlsx")
    }
    return TARGETS | documents | desk


TARGETS = {
    "arguments": Target(_arguments, _command, 4),
    "kinds": Target(_data(OWN_KINDS), _kind, 2),
    "tables: csv": Target(_data(CSV), _table("csv"), 3),
    "tables: jsonl": Target(_data(LINES), _table("jsonl"), 2),
    "calendars": Target(_data(CALENDARS), _calendar, 3),
    "rules": Target(_data(BOOK), _rule, 3),
    "configurations": Target(_data([text.encode() for text in CONFIG]), _config),
}
