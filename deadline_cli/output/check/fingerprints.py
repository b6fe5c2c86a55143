"""What makes a finding the same one after lines were added above it: its file, its code, its words, its turn."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256

from deadline_cli.notices.proofread import Page


class Fingerprints:
    """Fingerprints of the findings of one page, to be asked for in their order; no two are alike."""

    def __init__(self, page: Page) -> None:
        self._path = page.path
        self._seen: Counter[tuple[str, str]] = Counter()

    def of(self, code: str, words: str) -> str:
        """The fingerprint of the next finding with that code on those words."""
        key = code, "".join(words.split())
        self._seen[key] += 1
        return sha256("\0".join((self._path, *key, str(self._seen[key]))).encode("utf-8", "replace")).hexdigest()[:32]
