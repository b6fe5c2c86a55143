"""A mail (.eml) or a saved web page (.mht): its own words, and those of the documents attached to it."""

from __future__ import annotations

import contextlib
import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Final

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.reading import NotRead, Reading, Unreadable, reason_of, unreadable
from deadline_cli.notices.finding import Words

_MOST_PARTS: Final = 300
_DEEPEST: Final = 4
_RESOURCES: Final = ("image/", "text/css", "font/", "application/javascript", "text/javascript", "application/font")


def mail_text(data: bytes, name: str) -> Reading:
    """The words of a mail's body, then those of its attachments; raises Unreadable where it has none."""
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        parts = list(_parts(message))[:_MOST_PARTS] if isinstance(message, EmailMessage) else []
    except (ValueError, LookupError, RecursionError, AttributeError, TypeError, IndexError) as problem:
        zh, en = reason_of(problem)
        raise unreadable(name, f"邮件无法读取（{zh}）", f"not a readable mail ({en})") from None
    texts: list[str] = []
    not_read: list[NotRead] = []
    for part in parts:
        try:
            reading = _reading(part, name)
        except Unreadable as problem:
            attached = part.get_filename("") or part.get_content_type()
            zh, en = problem.words
            not_read.append(
                NotRead(Words(f"附件{attached}未读：{zh}", f"the attachment {attached} was not read: {en}"))
            )
            continue
        except DeadlineError:
            continue
        if reading.text.strip():
            texts.append(reading.text.strip("\n"))
        not_read += reading.not_read
    if not texts:
        if not_read:
            raise Unreadable(name, not_read[0].reason)
        raise unreadable(name, "邮件里没有文字", "the mail holds no text")
    return Reading("\n\n".join(texts), not_read=tuple(not_read))


def _parts(message: EmailMessage, deep: int = 0) -> Iterator[EmailMessage]:
    """The parts that a reader sees: of alternatives the last that can be read, of a web page no pictures and styles."""
    if not message.is_multipart() or deep > _DEEPEST:
        yield message
        return
    inner = [part for part in message.iter_parts() if isinstance(part, EmailMessage)]
    sort = message.get_content_type()
    if sort == "multipart/alternative":
        shown = [p for p in inner if p.get_content_maintype() in ("text", "multipart")]
        inner = shown[-1:] or inner[-1:]
    elif sort == "multipart/related":
        inner = [part for part in inner if not part.get_content_type().startswith(_RESOURCES)]
    for part in inner:
        yield from _parts(part, deep + 1)


def _reading(part: EmailMessage, name: str) -> Reading:
    from deadline_cli.notices.documents.document import document_of_bytes

    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    sort = part.get_content_type()
    attached = part.get_filename("") or ("a.html" if sort == "text/html" else "a.txt" if sort == "text/plain" else "a")
    if not data.strip():
        return Reading("")
    if sort in ("text/plain", "text/html"):
        charset = str(part.get_content_charset("") or "")
        with contextlib.suppress(LookupError, ValueError):  # the name may be anything
            data = data.decode("gb18030" if charset in ("gb2312", "gbk") else charset).encode() if charset else data
    document = document_of_bytes(data, attached)
    return Reading(document.text, not_read=document.not_read)
