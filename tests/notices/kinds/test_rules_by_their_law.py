"""Which rule takes a notice that an office words in its own way, and leaves one alone that only sounds like it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import deadline_cli

HERE = Path(__file__).parent


def answered(name: str) -> Iterator[tuple[bool, bool]]:
    """For each rule of each line whether it is wanted, and whether the answer is right."""
    for line in (HERE / name).read_text("utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        rules, title, body, office = line[1:].split("|")
        judged = deadline_cli.check(f"{title}\n{body}\n{office}\n2026年5月11日\n").notices
        found = {match.rule for one in judged for match in one.notice.rules}
        for rule in rules.split(","):
            wanted = line.startswith("+")
            yield wanted, (rule in found) == wanted


@pytest.mark.parametrize(
    ("name", "taken", "left"),
    [
        ("rules-by-their-law.txt", 0.96, 1.0),
        ("rules-by-their-law-held.txt", 0.92, 0.92),
        ("rules-by-their-law-third.txt", 0.98, 1.0),
    ],
)
def test_a_rule_takes_its_notices_and_no_others(name: str, taken: float, left: float) -> None:
    answers = list(answered(name))
    for wanted, least in ((True, taken), (False, left)):
        right = [ok for of, ok in answers if of is wanted]
        assert sum(right) / len(right) >= least, (wanted, sum(right), len(right))
