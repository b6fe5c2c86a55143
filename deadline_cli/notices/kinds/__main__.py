"""Makes the index of the kinds of notices: python -m deadline_cli.notices.kinds."""

from __future__ import annotations

import json

from deadline_cli.notices.kinds import FOLDER, INDEX, entries


def index() -> str:
    """What the index must hold: one kind a line."""
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in entries(FOLDER)) + "\n]\n"


if __name__ == "__main__":
    INDEX.write_text(index(), "utf-8")
