"""Makes the index of the kinds of notices: python -m deadline_cli.notices.kinds."""

from __future__ import annotations

import json

from deadline_cli.notices.kinds import FOLDER, INDEX
from deadline_cli.notices.kinds.own import own_kinds


def index() -> str:
    """What the index must hold: one kind a line."""
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in own_kinds(FOLDER)) + "\n]\n"


if __name__ == "__main__":
    INDEX.write_text(index(), "utf-8")
