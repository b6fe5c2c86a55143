"""What to call a notice: its title, whom it addresses, its first words; and what it is about."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern, patterns
from deadline_cli.notices.lines.names import begins_name
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.titles import is_document_number, plain
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.segmentation.proposed import Segment

_LONGEST_NAME = 60
_SAYS_NOTHING, _OF_THE_SITE, _CELL = patterns("naming-title", "says-nothing", "of-the-site", "cell")
_LABELLED = pattern("naming-title", "labelled")
_SHOWN, _SENTENCE = 40, 120  # characters of an untitled notice
# a mail: 发件人：…, 收件人：…, 主题：【公告】系统停用安排
_MAIL, _MAIL_LINES = ("发件人", "收件人", "主题", "寄件人"), 8
_SUBJECT = Pattern(r"(?:^|\n)[^\S\n]*主[题旨][:：](?P<said>[^\n]{2,60})")
# 根据地方标准制修订计划，某局起草了…: on what ground is not what it is about
_ON_WHAT_GROUND = Pattern(
    r"^(?:根据|按照|依据)(?![^，。\n]{0,60}(?:现[将就对]|公示|公告))[^《，。\n]{2,40}，(?=[^\n]{8})"
)


def title_of(segment: Segment, source: str) -> str:
    """The notice's title, or whom it addresses, or its first words; a document's number is none of these."""
    if segment.title:
        return _LABELLED.sub("", segment.title) or segment.title
    lines = source[segment.body_start : segment.end].strip().split("\n")
    if lines[0].startswith(_MAIL) and (subject := _SUBJECT.search("\n".join(lines[:_MAIL_LINES]))) is not None:
        return subject["said"].strip()
    said = [line.strip() for line in lines if line.strip() and not is_document_number(line.strip())]
    named = (
        line for line in said if _OF_THE_SITE.match(line) is None and DATE_ALONE.match(_CELL.sub("", line)) is None
    )
    first = next(named, said[0] if said else "")
    first = _CELL.sub("", first) if _CELL.match(first) else first
    if said[1:] and first == said[0] and begins_name(first):  # 国家税务总局 / 某县税务局
        first += said[1]
    head = _before_colon(first).strip('"“”,')
    return head if len(head) <= _LONGEST_NAME else first[:_SHOWN]


def subjects_in(segment: Segment, source: str, shown: str) -> tuple[str, ...]:
    """What a notice is about, for rules that ask for words of a title; of one without a title its first sentence.

    Where the title says nothing (批前公告) its first sentence is asked, too; a word in it forbids no rule.
    """
    if segment.title:
        first = source[segment.body_start : segment.end].lstrip()[:_SENTENCE].split("。", 1)[0]
        return (shown, f"{shown}\n{first}") if _SAYS_NOTHING.match(plain(shown)) is not None else (shown,)
    broken = len(shown) >= _SHOWN or ("，" in shown and shown[-1] not in "。：:")  # by a column, or for its length
    at = source.find(shown, segment.body_start, segment.end) if broken else -1
    said = source[at : min(at + _SENTENCE, segment.end)].split("。", 1)[0] if at >= 0 else shown
    return (_ON_WHAT_GROUND.sub("", said),)


def _before_colon(line: str) -> str:
    """What stands before the first colon that is not in brackets: 某公司（住所地：…）：本院受理…."""
    depth = 0
    for at, char in enumerate(line):
        if char in "(（":
            depth += 1
        elif char in ")）":
            depth = max(0, depth - 1)
        elif char in ":：" and (not depth or at > 2 * _LONGEST_NAME):
            return line[:at]
    return line
