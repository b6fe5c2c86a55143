"""What SARIF, Code Climate and JUnit ask of a report: names, columns, fingerprints, one test a finding."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

# What of SARIF 2.1.0 the report uses, as its schema asks for it.
SARIF = {
    "type": "object",
    "required": ["version", "runs", "$schema"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id"],
                                            "properties": {
                                                "shortDescription": {"$ref": "#/$defs/message"},
                                                "fullDescription": {"$ref": "#/$defs/message"},
                                                "help": {"$ref": "#/$defs/message"},
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message", "ruleId", "locations"],
                            "properties": {
                                "message": {"$ref": "#/$defs/message"},
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "locations": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "properties": {
                                            "physicalLocation": {
                                                "type": "object",
                                                "required": ["artifactLocation", "region"],
                                                "properties": {"region": {"$ref": "#/$defs/region"}},
                                            }
                                        },
                                    },
                                },
                                "fixes": {
                                    "type": "array",
                                    "minItems": 1,
                                    "items": {"type": "object", "required": ["artifactChanges"]},
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    "$defs": {
        "message": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}},
        "region": {
            "type": "object",
            "required": ["startLine", "startColumn", "endLine", "endColumn"],
            "properties": {"snippet": {"type": "object", "required": ["text"]}},
            "additionalProperties": {"type": "integer", "minimum": 1},
        },
    },
}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_sarif_is_valid(run, page: Path, language: str) -> None:
    from jsonschema import Draft202012Validator

    log = json.loads(run("check", page.name, "--format", "sarif", "--lang", language).out)
    Draft202012Validator(SARIF).validate(log)
    (result,) = log["runs"][0]["results"]
    assert result["ruleId"] == "P201" and result["level"] == "error"
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "a%20b%2Cc%3Ad.txt"
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert rules[result["ruleIndex"]]["id"] == "P201"


def test_sarif_names_files_from_where_we_are(run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (page.parent / "sub").mkdir()
    monkeypatch.chdir(page.parent / "sub")

    def uri(name: str) -> str:
        log = json.loads(run("check", name, "--format", "sarif").out)
        return str(log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])

    assert uri(f"../{page.name}") == uri(str(page)) == page.as_uri()
    monkeypatch.chdir(page.parent)
    assert uri(str(page)) == uri(f"sub/../{page.name}") == "a%20b%2Cc%3Ad.txt"


def test_sarif_counts_columns_as_editors_do(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rare character of a name takes two UTF-16 units; the words stand beside the place."""
    monkeypatch.chdir(tmp_path)
    line = "𠮷某某😀公示期为10日，自2025年4月8日起至2025年4月14日止。"
    Path("p.txt").write_text(f"公示\n{line}\n某单位\n2025年4月7日\n", encoding="utf-8")
    log = json.loads(run("check", "p.txt", "--format", "sarif").out)["runs"][0]
    assert log["columnKind"] == "utf16CodeUnits"
    (result,) = (found for found in log["results"] if found["ruleId"] == "P201")
    place = result["locations"][0]["physicalLocation"]
    units = line.encode("utf-16-le")
    words = units[2 * (place["region"]["startColumn"] - 1) : 2 * (place["region"]["endColumn"] - 1)].decode("utf-16-le")
    assert words == place["region"]["snippet"]["text"] == "2025年4月8日起至2025年4月14日止"
    assert place["artifactLocation"] == {"uri": "p.txt", "uriBaseId": "%SRCROOT%"}
    assert "%SRCROOT%" in log["originalUriBaseIds"]


def test_fingerprints_outlive_lines_above(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    notice = "公示\n公示期为10日，自2025年4月8日起至2025年4月14日止。\n某单位\n2025年4月7日\n"
    prints = []
    for above in ("", "\n\n"):
        Path("p.txt").write_text(above + notice * 2, encoding="utf-8")
        issues = json.loads(run("check", "p.txt", "--format", "codeclimate").out)
        prints.append([issue["fingerprint"] for issue in issues])
        sarif = json.loads(run("check", "p.txt", "--format", "sarif").out)["runs"][0]["results"]
        assert [found["partialFingerprints"]["deadlineFinding/v1"] for found in sarif] == prints[-1]
    assert prints[0] == prints[1]
    assert len(set(prints[0])) == len(prints[0]) > 1


def test_codeclimate_has_what_gitlab_asks_for(run, page: Path) -> None:
    issues = json.loads(run("check", page.name, "--format", "codeclimate").out)
    assert issues
    for issue in issues:
        assert issue["location"]["path"] == page.name
        assert issue["location"]["lines"]["begin"] >= 1
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["description"] and "\n" not in issue["description"]  # shown on one line
        assert issue["check_name"] and issue["fingerprint"]


def test_junit_names_each_finding_as_a_failed_test(run, page: Path) -> None:
    (page.parent / "broken.docx").write_bytes(b"PK\x03\x04 broken")
    done = run("check", page.name, "broken.docx", "--format", "junit")
    suites = ElementTree.fromstring(done.out)
    judged, unread = suites
    told = run("check", page.name, "--format", "concise", "--min-severity", "warning").out.splitlines()
    assert judged.get("name") == page.name
    failures, errors = (int(judged.get(name) or 0) for name in ("failures", "errors"))
    assert len(judged.findall("testcase/failure")) == failures > 0
    assert (failures + errors, errors) == (len(told), 1)  # the page forces letters from right to left: not read
    assert (unread.get("tests"), unread.get("errors")) == ("1", "1")


def test_junit_passes_a_notice_without_findings(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.txt").write_text(
        "关于名单的公示\n公示期为2026年2月4日至2026年2月10日，如有异议请向本局反映。\n槐北县水务局\n2026年2月3日\n",
        encoding="utf-8",
    )
    (suite,) = ElementTree.fromstring(run("check", "p.txt", "--format", "junit").out)
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("1", "0", "0")


def test_the_address_that_the_package_was_published_with(run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who builds the package names its site once; what is no address there is nobody's fault who runs it."""
    from email.message import Message

    from deadline_cli.output.check import sarif

    monkeypatch.delenv("DEADLINE_DOCS", raising=False)
    told = {"https://docs.example.org/d": "https://docs.example.org/d/", "see the README": None}
    for address, expected in told.items():
        published = Message()
        published["Project-URL"] = "Repository, https://code.example.org"
        published["Project-URL"] = f"Documentation, {address}"
        monkeypatch.setattr(sarif, "metadata", lambda name, published=published: published)
        driver = json.loads(run("check", page.name, "-f", "sarif").out)["runs"][0]["tool"]["driver"]
        assert driver.get("informationUri") == expected
        assert all(rule.get("helpUri", "").startswith(expected or "") for rule in driver["rules"])


def test_each_rule_explains_itself_in_markdown(run, page: Path) -> None:
    for language, heading in (("en", "**Legal basis** "), ("zh", "**说明** ")):
        found = run("check", page.name, "-f", "sarif", "--lang", language)
        rules = json.loads(found.out)["runs"][0]["tool"]["driver"]["rules"]
        assert all(heading in rule["help"]["markdown"] for rule in rules)


def test_addresses_only_where_there_is_a_site(run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEADLINE_DOCS", raising=False)
    driver = json.loads(run("check", page.name, "-f", "sarif").out)["runs"][0]["tool"]["driver"]
    assert "informationUri" not in driver and all("helpUri" not in rule for rule in driver["rules"])
    monkeypatch.setenv("DEADLINE_DOCS", "https://docs.example.org/deadline/")
    driver = json.loads(run("check", page.name, "-f", "sarif").out)["runs"][0]["tool"]["driver"]
    assert driver["informationUri"] == "https://docs.example.org/deadline/"
    site = (Path(__file__).parents[2] / "docs" / "findings.md").read_text(encoding="utf-8")
    for rule in driver["rules"]:
        anchor = rule["helpUri"].removeprefix(f"{driver['informationUri']}findings/").removesuffix("/")
        assert f"(#{anchor})" in site, rule["id"]
    for wrong in ("javascript:alert(1)", "docs.example.org", "https://a b", "file:///etc"):
        monkeypatch.setenv("DEADLINE_DOCS", wrong)
        refused = run("check", page.name, "-f", "sarif")
        assert (refused.status, refused.out) == (2, "")
        assert "DEADLINE_DOCS" in refused.err
