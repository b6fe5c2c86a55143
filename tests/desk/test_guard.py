"""Who may ask the desk."""

from __future__ import annotations

import pytest

from deadline_cli.desk.guard import policy, refusal

HOST = {"host": "127.0.0.1:8000"}
HEADER = {**HOST, "x-desk-token": "right"}


@pytest.mark.parametrize(
    ("method", "path", "query", "headers", "may"),
    [
        ("GET", "/", {"token": "right"}, HOST, True),
        ("GET", "/", {"token": "right"}, {"host": "localhost:8000"}, True),
        ("GET", "/", {"token": "wrong"}, HOST, False),
        ("GET", "/", {}, HOST, False),
        ("GET", "/", {}, HEADER, False),  # the page itself is opened by its address
        ("POST", "/check", {}, HEADER, True),
        ("POST", "/check", {"token": "right"}, HOST, False),  # a form of another site could send that
        ("POST", "/check", {}, {**HOST, "x-desk-token": "wrong"}, False),
        # a name that was made to point at this machine
        ("GET", "/", {"token": "right"}, {"host": "evil.example:8000"}, False),
        ("POST", "/check", {}, {**HEADER, "host": "evil.example:8000"}, False),
        ("GET", "/", {"token": "right"}, {"host": "127.0.0.1:9000"}, False),
        ("GET", "/", {"token": "right"}, {}, False),
        # pages of other sites
        ("POST", "/check", {}, {**HEADER, "origin": "http://127.0.0.1:8000"}, True),
        ("POST", "/check", {}, {**HEADER, "origin": "https://evil.example"}, False),
        ("POST", "/check", {}, {**HEADER, "origin": "null"}, False),
        ("GET", "/rules", {}, {**HEADER, "sec-fetch-site": "same-origin"}, True),
        ("GET", "/rules", {}, {**HEADER, "sec-fetch-site": "cross-site"}, False),
        ("GET", "/", {"token": "right"}, {**HOST, "sec-fetch-site": "same-site"}, False),
    ],
)
def test_who_may_ask(method: str, path: str, query: dict[str, str], headers: dict[str, str], may: bool) -> None:
    assert (refusal(method, path, query, headers, "right", 8000) is None) == may


def test_the_page_may_load_nothing_from_elsewhere() -> None:
    said = policy("abc")
    assert said.startswith("default-src 'none'")
    assert "http" not in said and "unsafe" not in said and "*" not in said
