"""One fault gives one finding, the most specific: which code silences which, where both concern the same words."""

from deadline_cli.notices.checks.registry import CHECKS
from deadline_cli.notices.facts import Place
from deadline_cli.notices.finding import Finding, Severity, Words
from deadline_cli.notices.judging.resolve import resolve

# What the left code says explains what the others would say of the same day, window or period.
SILENCES = {
    "D101": "D102 D103 D104 D108 D109 D110",
    "D103": "D108 P201 P202 P203 P204 P205 P206 P207 P210 L301 L303 L307 L308 D110",
    "D104": "C401 C402 C404 D102 D103 D108 P201 P202 P203 P204 P205 P206 P207 P210 L301 L303 L307 L308 D110",
    "D108": "P202 P205 P207 L301 L307 D110 C402",
    "P201": "P202 P203 P205 P206 L301 L302 L303 L308",
    "P202": "L303 P205 P206",
    "P204": "P201 P202 P203 P205 P206 L301 L303 L308",
    "P209": "P201 P203 L301 L302 L303 L306 L308",
    "P210": "P202 P203 P206 P208 L307",
    "L301": "L303 P202 P205 P206 P207 P208 L306",
    "L302": "L301 L303 L306 L308 P205 P207 P208",
    "L303": "P203 P205 P207 P208",
    "L304": "L305",
    "L308": "L303 P203 P205 P207 P208",
    "C401": "C402",
    "C403": "L301 L302 L303 L308 P209",
    "C404": "C401",
}


def finding(code: str, about: str, start: int = 0, severity: Severity = "error") -> Finding:
    return Finding(
        code, code, severity, Place(start, start + 1, 1, 1, 1, 2), Words(code, code), (), (), frozenset({about})
    )


def silenced_by(code: str) -> set[str]:
    return {
        other
        for other in CHECKS
        if other != code and finding(other, "a") not in resolve([finding(code, "a"), finding(other, "a")])
    }


def test_each_code_silences_these_and_no_others() -> None:
    assert {code: silenced for code in CHECKS if (silenced := silenced_by(code))} == {
        code: set(others.split()) for code, others in SILENCES.items()
    }


def test_what_concerns_other_words_stays() -> None:
    assert len(resolve([finding("D103", "a"), finding("P205", "b")])) == 2


def test_what_only_may_be_a_fault_silences_none() -> None:
    certain = finding("P202", "a", severity="warning")
    assert certain in resolve([finding("L301", "a", severity="info"), certain])
    assert certain not in resolve([finding("L301", "a", severity="warning"), certain])
    assert finding("P208", "a", severity="info") not in resolve([
        finding("L301", "a", severity="info"), finding("P208", "a", severity="info")
    ])  # fmt: skip


def test_findings_come_in_reading_order_and_once() -> None:
    later, sooner = finding("D101", "a", 5), finding("P208", "b", 2)
    assert resolve([later, sooner, later]) == (sooner, later)
