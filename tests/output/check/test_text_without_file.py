"""A text that the library proofreads has no file: a report is written under the name of standard input."""

from __future__ import annotations

import json

import deadline_cli
from deadline_cli.output.check import sarif

TEXT = "减资公告\n请债权人自公告之日起45日内申报债权，截止2026年2月30日。\n2026年1月5日\n"


def test_sarif_of_a_text() -> None:
    page = deadline_cli.check(TEXT)
    assert page.path == "" and page.findings
    report = json.loads("".join(sarif.render([page], "zh")))
    uris = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in report["runs"][0]["results"]
    }
    assert uris == {"-"}
