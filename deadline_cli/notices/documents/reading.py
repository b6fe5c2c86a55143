"""What every reader of documents hands out: the text, where it stands, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from deadline_cli.errors import DeadlineError, Message, Note, library_reason, system_reason
from deadline_cli.notices.finding import Words
from deadline_cli.notices.places import Span
from deadline_cli.records import NamedTuple
from deadline_cli.texts.decoding import decoded

REMEDY: Final = "pip install 'deadline-cn[documents]'"


class NotRead(NamedTuple):
    """A file (`whole`) or a part of one that was not read, with the reason; `page` from 1, where it is a page."""

    reason: Words
    page: int | None = None
    whole: bool = False


LARGE_PICTURE: Final = 60.0
"""Square centimetres from which on a picture may be a page to be read: smaller ones are seals, logos and codes."""
DAY_OF_PRINTING: Final = NotRead(
    Words(
        "有自动更新的日期域，是按存下的日子读的，印出来会变成打印当天；请改成文字后再校对",
        "a field that becomes the day of printing was read as it is stored; turn it into text and check it again",
    )
)
PICTURES_NOT_READ: Final = NotRead(Words("文件里的图片未读", "the pictures in the file were not read"))


LONGEST_HEAD: Final = 70
"""Letters from which on the words of a page's head or foot are no running head, and may be a notice."""


class Reading(NamedTuple):
    """The words of a document in reading order.

    `heads` are the running heads, which are no part of the text but may name the newspaper's date.
    """

    text: str
    spans: tuple[Span, ...] = ()
    not_read: tuple[NotRead, ...] = ()
    heads: tuple[str, ...] = ()


class Unreadable(DeadlineError):
    """A file that cannot be read; `words` say why in both languages, `name` is the file's."""

    def __init__(self, name: str, words: Words) -> None:
        super().__init__(Note(f"{name}: {words.en}", f"{name}：{words.zh}") if name else Note(words.en, words.zh))
        self.name = name
        self.words = words

    def __reduce__(self) -> tuple[type[Unreadable], tuple[str, Words]]:
        return Unreadable, (self.name, self.words)


def with_long_heads(text: str, heads: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """The text with the heads and feet below it that are too long for such, each once; and the running heads."""
    long, short = list[str](), list[str]()
    for head in heads:
        (long if len("".join(head.split())) > LONGEST_HEAD else short).append(head.strip())
    return "\n".join([text, *dict.fromkeys(long)] if text else dict.fromkeys(long)), tuple(short)


def unreadable(name: str, zh: str, en: str) -> Unreadable:
    """The error for a file, its reason in both languages."""
    return Unreadable(name, Words(zh, en))


def not_readable(name: str, sort: str, problem: BaseException | Message, save_as: str = ".docx") -> Unreadable:
    """The error for a file that is broken: of which sort it is, what is wrong, and as what to save it again."""
    zh, en = reason_of(problem)
    return unreadable(
        name,
        f"{sort}文件无法读取（{zh}）；请另存为{save_as}",
        f"not a readable {sort} file ({en}); save it as {save_as}",
    )


def text_in(data: bytes, name: str) -> tuple[str, str]:
    """The text of a file's bytes and the name of their encoding; raises Unreadable for what is no text."""
    try:
        return decoded(data)
    except DeadlineError as problem:
        raise unreadable(name, problem.say("zh"), problem.say("en")) from None


def locked(name: str) -> Unreadable:
    """The error for a file that opens with a password only."""
    return unreadable(
        name, "文件有密码；请另存一份不加密的", "the file is locked with a password; save a copy without one"
    )


def needs(name: str, sort: str, package: str) -> Unreadable:
    """The error for a sort of file whose reader is not installed."""
    return unreadable(
        name, f"读取{sort}需要{package}；请运行 {REMEDY}", f"reading {sort} files needs {package}; {REMEDY}"
    )


def cannot_be_read(name: str, problem: OSError) -> Unreadable:
    """What the system says of a file, in both languages."""
    zh, en = said_by_system(problem)
    return unreadable(name, f"{zh}；请给出能读的文件", f"{en}; give a file that can be read")


def said_by_system(problem: OSError) -> Words:
    """The system's reason, in both languages."""
    reason = system_reason(problem, str(problem) or "cannot be read")
    return Words(reason.say("zh"), reason.say("en"))


def reason_of(problem: BaseException | Message) -> Words:
    """What a library says of a broken file, in a few words, in both languages."""
    if isinstance(problem, Message):
        return Words(problem.say("zh"), problem.say("en"))
    words = (str(problem).splitlines() or [""])[0]
    en = type(problem).__name__ if not words or " at 0x" in words else words[:80]
    return Words(library_reason(problem, en).say("zh"), en)
