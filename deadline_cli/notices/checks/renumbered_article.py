"""条文序号已变: an article cited by the number of an earlier version of the law.

What it finds
    民事诉讼法第九十二条 for service by publication after 2021 (now 第九十五条); 公司法第一百七十七条 for a
    reduction of capital after 1 July 2024 (now 第二百二十四条).
Why it matters
    The number now belongs to another rule, or to none; the reader who looks it up finds something else.
Example
    依据《中华人民共和国公司法》第一百七十七条规定 … 2024年8月20日
Instead
    依据《中华人民共和国公司法》第二百二十四条规定 … 2024年8月20日
Legal basis
    The law in the version in force, with the finding.
Known false alarms
    A notice that cites the old number on purpose, for a step taken under the earlier version.
中文说明
    引用的条文序号是旧版本的，公告之日新版本已经施行，序号已变。给出现行序号。
    依据：现行法律，见意见正文。可能误报：有意引用旧法条文、办理旧法时期事项的。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.facts import Citation
from deadline_cli.notices.finding import Edit, Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.wording import plain_words, zh
from deadline_cli.notices.pattern import Pattern
from deadline_cli.rulebook.laws import renumbered

SEVERITY: Severity = "warning"
_NUMBER = Pattern(r"第\s*[0-9０-９〇○零一二三四五六七八九十百千两]{1,9}\s*条")


def check(case: Case) -> Iterator[Fault]:
    day, notice = case.issue or case.publication, case.notice
    if day is None:
        return
    text = plain_words(notice.text)
    for index, citation in enumerate(notice.citations):
        if citation.article is None:
            continue
        found = renumbered(citation.law, citation.article, day, text)
        if found is None:
            continue
        message = Words(
            f"《{found.law}》{citation.article}是旧序号：自{zh(found.since)}起，{found.provision}在{found.new}",
            f"{citation.article} of 《{found.law}》 is the number of an earlier version: since {found.since} it is "
            f"{found.new}",
        )
        law = citation.law.strip("《》") or found.law  # as the notice writes it, 中华人民共和国 and all
        repairs = (Repair(f"《{law}》{found.new}", _edits(citation, found.new)),)
        yield Fault(citation.place, message, frozenset({f"law:{index}"}), repairs, found.basis)


def _edits(citation: Citation, new: str) -> tuple[Edit, ...]:
    """The number of the article alone; a paragraph behind it stays."""
    numbers = list(_NUMBER.finditer(citation.text))
    if not numbers or citation.place.end - citation.place.start != len(citation.text):
        return ()
    last, start = numbers[-1], citation.place.start
    return (Edit(start + last.start(), start + last.end(), new),)
