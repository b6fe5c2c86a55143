"""check --why, and what was nearly a notice."""

from __future__ import annotations

import json

from deadline_cli.notices.facts import Near, Place
from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.as_json import page_json
from deadline_cli.output.check.words import near_words
from tests.cli.test_check import WARNING

NEAR = Near(Place(0, 4, 12, 1, 18, 5), ("title", "issuer"), -0.4)


def test_each_stretch_has_its_reasons_with_their_weights(run) -> None:
    done = run("check", "-", "--why", stdin=WARNING)
    assert done.status == 1
    head, *reasons = [line for line in done.out.splitlines()[1:] if line.strip()]
    assert "公告 +" in head and head.startswith("  第1–")
    weights = [float(line.split()[0]) for line in reasons if "←" not in line]
    assert len(weights) >= 3 and any(weight > 0 for weight in weights)
    assert any("2025年3月3日至3月7日  ←" in line for line in reasons)


def test_what_was_nearly_a_notice_is_told_in_every_format() -> None:
    assert near_words(NEAR, "zh") == "可能是公告，未能判读：第12–18行（缺标题、落款）"
    assert near_words(NEAR, "en") == "perhaps a notice, not read: line 12–18 (without a title, an issuer)"
    page = Page("page.txt", "utf-8", "文字", (), nearly=(NEAR,))
    assert page_json(page, "zh")["nearly"] == [
        {"line": 12, "end_line": 18, "missing": ["title", "issuer"], "score": -0.4}
    ]


def test_a_page_without_any_says_so(run) -> None:
    answer = json.loads(run("check", "-", "-f", "json", stdin=WARNING).out)
    assert answer["files"][0]["nearly"] == [] and answer["summary"]["nearly"] == 0
