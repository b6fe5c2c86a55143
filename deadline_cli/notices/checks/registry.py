"""The codes of the findings, and the check behind each: nothing else."""

from __future__ import annotations

from typing import Final

CHECKS: Final[dict[str, str]] = {
    "D101": "impossible_date",
    "D102": "wrong_weekday",
    "D103": "reversed_window",
    "D104": "wrong_year",
    "D105": "missing_issue_date",
    "D106": "issued_after_publication",
    "D107": "issued_before_publication",
    "D108": "already_closed",
    "D109": "unreadable_date",
    "D110": "year_omitted",
    "D111": "languages_disagree",
    "D112": "lunar_day_disagrees",
    "P201": "window_too_short",
    "P202": "first_day_counted",
    "P203": "window_too_long",
    "P204": "wrong_count",
    "P205": "closes_on_rest_day",
    "P206": "needs_make_up_day",
    "P207": "not_yet_announced",
    "P208": "rolls",
    "P209": "two_periods_disagree",
    "P210": "began_before_notice",
    "L301": "below_minimum",
    "L302": "superseded_period",
    "L303": "other_length",
    "L304": "repealed_law",
    "L305": "renumbered_article",
    "L306": "window_not_stated",
    "L307": "published_outside_window",
    "L308": "above_maximum",
    "C401": "hearing_too_early",
    "C402": "hearing_on_rest_day",
    "C403": "numbers_missing",
    "C404": "wrong_chain_date",
    "C405": "meeting_too_late",
    "C406": "due_before_service",
}
