"""Which rule governs a notice: what it does, whose office issues it, what is served on whom; not a word it mentions."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.notices.checking import judge
from deadline_cli.rulebook.offices import level_of
from tests.calendars import calendar
from tests.notices.reading import only

FILES = [Path(__file__).with_name(name) for name in ("rules.toml", "rules-in-other-words.toml", "announced-ahead.toml")]
NOTICES = [notice for file in FILES for notice in tomllib.loads(file.read_text(encoding="utf-8"))["notice"]]


@pytest.mark.parametrize("case", NOTICES, ids=[str(n) for n in range(len(NOTICES))])
def test_the_rule_of_a_notice(case: dict[str, Any]) -> None:
    notice = only(case["text"])
    if "step" in case:  # a rule for a later step
        assert case["step"] in {match.rule for match in notice.rules}
    else:
        assert (notice.rule or "") in case["rule"].split("|")
    findings = judge(notice, calendar=calendar())
    if "expected" in case:
        assert sorted({f.code for f in findings if f.severity != "info"}) == case["expected"]
    else:
        assert not {f.code for f in findings} & {"L302", "L304", "L305"}


@pytest.mark.parametrize(
    ("office", "level"),
    [
        ("槐北县司法局", "county"),
        ("江州市清河区教育局", "county"),
        ("关于征求《槐北县养犬管理办法》意见的公告", "county"),
        ("槐北镇人民政府", "township"),
        ("清河街道办事处", "township"),
        ("江州市司法局", ""),
        ("槐北壮族自治区司法厅", ""),
        ("江州市经济技术开发区管理委员会", ""),
        ("江州市城乡规划局", ""),
        ("交通运输部", ""),
    ],
)
def test_the_level_of_an_office(office: str, level: str) -> None:
    assert level_of(office) == level
