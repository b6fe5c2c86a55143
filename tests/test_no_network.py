"""No command but the desk opens a socket: each is run with sockets forbidden."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "examples" / "page.txt"
FORBIDDEN = """
import sys
def refuse(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "urllib.Request"):
        raise SystemExit(f"{event} {arguments}")
sys.addaudithook(refuse)
from deadline_cli.cli import main
main(sys.argv[1:])
"""


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["compute", "2026-02-03", "civil-summons"], 0),
        (["compute", "2026-02-03", "10wd", "-f", "ics"], 0),
        (["compute", "2028-02-03", "10wd"], 0),  # a year that is estimated
        (["latest", "2026-03-31", "civil-gonggao"], 0),
        (["count", "2026-02-03", "2026-02-24"], 0),
        (["check", str(PAGE), "-f", "html"], 1),
        (["code", "P202"], 0),
        (["rules", "verify"], 0),
        (["calendar", "verify"], 0),
        (["batch", "table.csv", "-o", "out.csv"], 0),
        (["mark", str(PAGE), "-o", "page.html"], 1),
    ],
)
def test_no_socket_is_opened(tmp_path: Path, arguments: list[str], status: int) -> None:
    (tmp_path / "table.csv").write_text("publication_date,rule\n2026-02-03,30日\n", encoding="utf-8")
    program = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{FORBIDDEN}", *arguments]
    done = subprocess.run(program, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == status, done.stderr.decode()
