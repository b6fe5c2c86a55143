"""A mail (.eml), a folder of mails (.mbox) or a saved web page (.mht): its words, and those attached to it."""

from __future__ import annotations

import contextlib
import email
import email.errors
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage, Message
from functools import partial
from typing import Final
from urllib.parse import urljoin

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.reading import NotRead, Reading, Unreadable, reason_of, text_in, unreadable
from deadline_cli.notices.finding import Words
from deadline_cli.patterns import compiled

_MOST_PARTS: Final = 300
_DEEPEST: Final = 4
_WORDS: Final = ("text/plain", "text/html", "text/enriched")
_TAGS: Final = compiled(rb"<[^<>]{0,2000}>|&nbsp;")
_LARGE_PICTURE: Final = 60_000  # bytes
_ENCODED: Final = compiled(
    rb"^-----BEGIN (?:PGP MESSAGE|CMS|PKCS7)-----|^begin 0?[0-7]{3} \S.{0,200}\r?\n[ -`]{0,70}\r?$", re.MULTILINE
)
# Each mail of a folder stands behind such a line (RFC 4155); in its words the same is written with a bracket before it.
_NEXT_MAIL: Final = compiled(rb"(?:\A|\n\r?\n)From \S.{0,200}\r?\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)")
_BRACKETED: Final = compiled(rb"^>(?=>*From )", re.MULTILINE)
_MOST_MAILS: Final = 1000
_TOO_DEEP: Final = Words("邮件套叠太深；请另存里面的邮件", "mails nested too deeply; save the inner mail")
_ENCRYPTED: Final = Words(
    "内容经过加密或编码；请解开后另存", "what it holds is encrypted or encoded; decode it and save it"
)
_CODED: Final = ("base64", "quoted-printable")
_CUT_OFF: Final = Words("内容不完整；请重新取得", "it ends too early; get it again")
_ELSEWHERE: Final = Words("内容不在这封邮件里；请另行取得", "what it holds is not in this mail; get it apart")
_SEALED: Final = {
    "multipart/encrypted": _ENCRYPTED,
    "application/pkcs7-mime": _ENCRYPTED,
    "application/x-pkcs7-mime": _ENCRYPTED,
    "application/pgp-encrypted": _ENCRYPTED,
    "message/external-body": _ELSEWHERE,
    "message/partial": _ELSEWHERE,
}
_RESOURCES: Final = ("image/", "text/css", "font/", "application/javascript", "text/javascript", "application/font")


def mail_text(data: bytes, name: str) -> Reading:
    """The words of a mail, or of each mail of a folder, in their order; raises Unreadable where there are none."""
    mails = [mail for mail in _NEXT_MAIL.split(data) if mail.strip()] if data.startswith(b"From ") else [data]
    if len(mails) == 1:
        return _mail_text(mails[0], name)
    texts: list[str] = []
    not_read: list[NotRead] = []
    for number, mail in enumerate(mails[:_MOST_MAILS], 1):
        try:
            reading = _mail_text(_BRACKETED.sub(b"", mail), name)
        except Unreadable as problem:
            zh, en = problem.words
            not_read.append(NotRead(Words(f"第{number}封邮件未读：{zh}", f"mail {number} was not read: {en}")))
            continue
        texts.append(reading.text)
        not_read += reading.not_read
    if len(mails) > _MOST_MAILS:
        rest = len(mails) - _MOST_MAILS
        not_read.append(NotRead(Words(f"另外{rest}封邮件未读", f"{rest} more mails were not read")))
    if not texts:
        raise Unreadable(name, not_read[0].reason)
    return Reading("\n\n".join(texts), not_read=tuple(not_read))


def _mail_text(data: bytes, name: str) -> Reading:
    """The words of a mail's body, then those of its attachments; raises Unreadable where it has none."""
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        parts = list(_parts(message)) if isinstance(message, EmailMessage) else []
    except (ValueError, LookupError, RecursionError, AttributeError, TypeError, IndexError) as problem:
        zh, en = reason_of(problem)
        raise unreadable(name, f"邮件无法读取（{zh}）", f"not a readable mail ({en})") from None
    texts: list[str] = []
    not_read: list[NotRead] = []
    if len(parts) > _MOST_PARTS:
        rest = len(parts) - _MOST_PARTS
        not_read.append(NotRead(Words(f"邮件的另外{rest}个部分未读", f"{rest} more parts of the mail were not read")))
    if any(isinstance(defect, email.errors.CloseBoundaryNotFoundDefect) for defect in message.defects):
        not_read.append(NotRead(Words("邮件不完整，后面缺失；请重新取得", "the mail ends too early; get it again")))
    beside = _beside(message)
    for part in parts[:_MOST_PARTS]:
        try:
            reading = _reading(part, name, beside)
        except DeadlineError as problem:
            attached = part.get_filename("") or part.get_content_type()
            said = Words(problem.say("zh"), problem.say("en"))
            zh, en = problem.words if isinstance(problem, Unreadable) else said
            not_read.append(
                NotRead(Words(f"附件{attached}未读：{zh}", f"the attachment {attached} was not read: {en}"))
            )
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
    """The parts that a reader sees: of alternatives the last that has words, of a page no styles and small pictures.

    What stands too deep is handed out whole, and what is encrypted or stands elsewhere as the part that says so.
    """
    sort = message.get_content_type()
    if not message.is_multipart() or deep > _DEEPEST or sort in _SEALED:
        yield message
        return
    inner = [part for part in message.iter_parts() if isinstance(part, EmailMessage)]
    if sort == "message/rfc822" and str(message["Content-Transfer-Encoding"] or "").strip().lower() in _CODED:
        inner = [_decoded(message, part) for part in inner]
    if sort == "multipart/alternative":
        inner = _of_alternatives(inner)
    elif sort == "multipart/related":
        inner = [part for part in inner if not part.get_content_type().startswith(_RESOURCES) or _is_shown(part)]
    for part in inner:
        yield from _parts(part, deep + 1)


def _decoded(message: EmailMessage, inner: EmailMessage) -> EmailMessage:
    """A mail within a mail that is encoded as files are, which the standard does not allow and programs do."""
    carrier = EmailMessage(policy=email.policy.default)
    carrier["Content-Transfer-Encoding"] = str(message["Content-Transfer-Encoding"])
    carrier.set_payload(inner.as_string().lstrip() if not inner.keys() else inner.get_payload())
    payload = carrier.get_payload(decode=True)
    found = email.message_from_bytes(payload if isinstance(payload, bytes) else b"", policy=email.policy.default)
    return found if isinstance(found, EmailMessage) and found.keys() else inner


def _of_alternatives(parts: list[EmailMessage]) -> list[EmailMessage]:
    """The last of the alternatives that has words, and what is no alternative at all but attached."""
    shown = [part for part in parts if part.get_content_type() in _WORDS or part.get_content_maintype() == "multipart"]
    with_words = [part for part in shown if part.is_multipart() or _has_words(part)]
    others = [part for part in parts if part not in shown and part.get_content_maintype() not in ("text", "image")]
    return [*(with_words or shown or parts)[-1:], *(part for part in others if with_words or shown)]


def _has_words(part: EmailMessage) -> bool:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    return bool(_TAGS.sub(b"", data).strip() if part.get_content_type() == "text/html" else data.strip())


def _is_shown(part: EmailMessage) -> bool:
    """Whether a picture stands in a mail's own words and is so large that it may be a page; a saved page has many."""
    if part.get_content_maintype() != "image" or part["Content-Location"] is not None or part["Content-ID"] is None:
        return False
    payload = part.get_payload(decode=True)
    return isinstance(payload, bytes) and len(payload) >= _LARGE_PICTURE


def _beside(message: Message) -> dict[str, Message]:
    """The style sheets and pictures of a page by where it says that they come from."""
    found: dict[str, Message] = {}
    for part in message.walk():
        if part.get_content_type() == "text/css" or part.get_content_maintype() == "image":
            for key in (str(part["Content-Location"] or ""), "cid:" + str(part["Content-ID"] or "").strip("<> ")):
                found[key.strip()] = part
    return found


def _held(beside: dict[str, Message], base: str, name: str) -> bytes | None:
    """What a page of the mail names; nothing of a picture that is read as a part of its own."""
    part = beside.get(name) or beside.get(urljoin(base, name))
    if part is None:
        return None
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) and not (isinstance(part, EmailMessage) and _is_shown(part)) else b""


def _reading(part: EmailMessage, name: str, beside: dict[str, Message]) -> Reading:
    from deadline_cli.notices.documents.document import document_of_bytes, document_of_text

    sort = part.get_content_type()
    if sort.endswith("-signature"):  # of a signed mail: no words
        return Reading("")
    if sort in _SEALED or part.is_multipart():
        raise Unreadable(name, _SEALED.get(sort, _TOO_DEEP))
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if any(isinstance(defect, email.errors.InvalidBase64LengthDefect) for defect in part.defects):
        raise Unreadable(name, _CUT_OFF)
    if _ENCODED.search(data) and sort.startswith("text/"):
        raise Unreadable(name, _ENCRYPTED)
    attached = part.get_filename("") or ("a.html" if sort == "text/html" else "a.txt" if sort == "text/plain" else "a")
    if not data.strip() and not part.get_filename(""):
        return Reading("")
    if sort in ("text/plain", "text/html"):
        charset = str(part.get_content_charset("") or "")
        with contextlib.suppress(LookupError, ValueError):  # the name may be anything
            data = data.decode("gb18030" if charset in ("gb2312", "gbk") else charset).encode() if charset else data
    if sort == "text/html" and beside:
        base = str(part["Content-Location"] or "")
        text, encoding = text_in(data, attached)
        document = document_of_text(text, attached, encoding, is_web=True, held=partial(_held, beside, base))
    else:
        document = document_of_bytes(data, attached)
    return Reading(document.text, not_read=document.not_read)
