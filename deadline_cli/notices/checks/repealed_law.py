"""引用失效法律: a law that was not in force on the day of the notice.

What it finds
    环境影响评价法 or 环境保护法 in a notice after 15 August 2026; 民法通则 or 合同法 after 1 January 2021.
Why it matters
    A notice has to name the law that it rests on; one that is gone is the first thing an appeal will point at.
Example
    依据《中华人民共和国环境影响评价法》 … 2026年9月14日
Instead
    依据《中华人民共和国生态环境法典》 … 2026年9月14日
Legal basis
    The provision that repealed it, with the finding (生态环境法典 第一千二百四十二条; 民法典 第一千二百六十条).
Known false alarms
    A judgment on facts that happened while the old law was in force. A penalty or a tax paper that dates its act,
    or the tax period, before the repeal is not reported (行政处罚法 art. 37: the law of the act).
中文说明
    公告引用的法律在公告之日已经失效。给出失效的日期和取代它的法律。
    处罚、税务文书写明违法行为或者税款所属期在旧法时期的，不报（行政处罚法第三十七条）；判决适用旧法的，可以忽略。
    依据：宣布废止的条文，见意见正文（生态环境法典第一千二百四十二条、民法典第一千二百六十条）。
"""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.facts import Citation
from deadline_cli.notices.finding import Edit, Fault, Repair, Severity, Words
from deadline_cli.notices.judging.case import Case
from deadline_cli.notices.judging.wording import reason, zh
from deadline_cli.rulebook.laws import repealed, short_name, successor_article

SEVERITY: Severity = "warning"


def check(case: Case) -> Iterator[Fault]:
    day = case.issue or case.publication
    if day is None:
        return
    named: set[str] = set()
    for index, citation in enumerate(case.notice.citations):
        gone = repealed(citation.law, day)
        if gone is None or (gone.law in named and citation.article is None):
            continue
        if citation.act is not None and citation.act < gone.since:
            continue  # the act is judged by the law of its own day (行政处罚法 第37条)
        named.add(gone.law)
        why = reason(gone.basis)
        instead = Words("", "")
        if gone.successor:
            instead = Words(f"，由《{gone.successor}》取代", f"; 《{gone.successor}》 replaced it")
        message = Words(
            f"《{gone.law}》自{zh(gone.since)}起已经失效{why.zh}{instead.zh}",
            f"《{gone.law}》 has not been in force since {gone.since}{why.en}{instead.en}",
        )
        yield Fault(
            citation.place, message, frozenset({f"law:{index}"}), _repairs(citation, gone.successor), gone.basis
        )


def _repairs(citation: Citation, successor: str | None) -> tuple[Repair, ...]:
    """The successor's name, and its article where that is known."""
    if successor is None:
        return ()
    law = citation.law.strip("《》")
    words = law.replace(short_name(law), successor) if short_name(law) in law else successor
    at = citation.text.find(law)
    if citation.article is not None:
        return (Repair(f"《{words}》{successor_article(law, citation.article) or '（条文序号须另查）'}"),)
    if at < 0:
        return (Repair(f"《{words}》"),)
    start = citation.place.start + at
    return (Repair(f"《{words}》", (Edit(start, start + len(law), words),)),)
