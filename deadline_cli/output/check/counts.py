"""The summary of a run of `deadline check`: how many files, notices and findings, in every format the same."""

from __future__ import annotations

from typing import Any

from deadline_cli.notices.proofread import Page


def no_counts() -> dict[str, Any]:
    """The summary of no page. `hidden`: findings that the configuration named under `config` kept from being shown."""
    return {
        "files": 0, "notices": 0, "findings": 0, "errors": 0, "warnings": 0, "nearly": 0, "not_read": 0, "hidden": 0,
        "config": None,
    }  # fmt: skip


def add(counts: dict[str, Any], page: Page) -> dict[str, Any]:
    """The counts with those of one page more; the pages themselves need not be kept."""
    counts["files"] += 1
    counts["notices"] += len(page.notices)
    counts["not_read"] += len(page.not_read)
    found = page.severities
    counts["findings"] += sum(found.values())
    counts["errors"] += found.get("error", 0)
    counts["warnings"] += found.get("warning", 0)
    counts["nearly"] += len(page.nearly)
    counts["hidden"] += page.hidden
    if page.config and page.config not in (counts["config"] or "").split(", "):
        counts["config"] = f"{counts['config']}, {page.config}" if counts["config"] else page.config
    return counts
