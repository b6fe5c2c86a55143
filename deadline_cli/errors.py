"""What the user did that cannot be answered: one line, the value, the place, the remedy."""

from __future__ import annotations


class DeadlineError(ValueError):
    """Input that cannot be used; its text is the one line the user sees (exit status 2)."""
