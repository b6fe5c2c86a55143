#!/usr/bin/env bash
# Radicale, asked for Beijing's 3 February, finds the whole day of the 2nd too, in a calendar whose zone is Asia/Shanghai.
#
# Guess before looking: an event of a whole day has no zone, and CalDAV has a zone for the calendar (calendar-timezone) by which a server places it when it is asked
# for a stretch of UTC. Radicale takes the zone, gives it back, and places the day by UTC: from 16:00 on the 2nd to 16:00 on the
# 3rd it finds the days of the 2nd and of the 3rd. A to-do due on the 3rd is not found by asking for the UTC day of the 3rd, but for that of the 2nd, at whose
# end it is due.
# Needs: python3 with venv, the network for the pinned packages; a free port on this machine.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q radicale==3.9.0
cat >seen.py <<'PYTHON'
import base64
import re
import socket
import subprocess
import time
import urllib.request
from importlib.metadata import version
from pathlib import Path

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
Path("config").write_text(
    f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = none\n[storage]\nfilesystem_folder = {Path('kept').absolute()}\n"
    "[rights]\ntype = authenticated\n[logging]\nlevel = critical\n"
)
ZONE = """BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r
TZOFFSETFROM:+0800\r\nTZOFFSETTO:+0800\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n"""
SPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'


def asked(method: str, path: str, body: str) -> str:
    head = {"Authorization": "Basic " + base64.b64encode(b"user:").decode(), "Depth": "1", "Content-Type": "application/xml"}
    if method == "PUT":
        head["Content-Type"] = "text/calendar"
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", body.encode(), head, method=method)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.read().decode()


def found(first: str, last: str, kind: str = "VEVENT") -> list[str]:
    query = (
        f'<C:calendar-query {SPACES}><D:prop><D:getetag/></D:prop><C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="{kind}">'
        f'<C:time-range start="{first}" end="{last}"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>'
    )
    return sorted(re.findall(r"/user/c/(\w+)\.ics", asked("REPORT", "/user/c/", query)))


server = subprocess.Popen(["venv/bin/python", "-m", "radicale", "--config", "config"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    for _ in range(100):
        time.sleep(0.2)
        with socket.socket() as there:
            if there.connect_ex(("127.0.0.1", port)) == 0:
                break
    asked("MKCALENDAR", "/user/c/", f"<C:mkcalendar {SPACES}><D:set><D:prop><C:calendar-timezone>{ZONE}</C:calendar-timezone></D:prop></D:set></C:mkcalendar>")
    kept = asked("PROPFIND", "/user/c/", f"<D:propfind {SPACES}><D:prop><C:calendar-timezone/></D:prop></D:propfind>")
    parts = {f"day{day}": ("VEVENT", f"DTSTART;VALUE=DATE:202602{day}") for day in ("02", "03", "04")}
    parts["due03"] = "VTODO", "DUE;VALUE=DATE:20260203"
    for name, (kind, line) in parts.items():
        asked(
            "PUT", f"/user/c/{name}.ics",
            f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:{kind}\r\nUID:{name}\r\nDTSTAMP:20260101T000000Z\r\n{line}\r\n"
            f"SUMMARY:{name}\r\nEND:{kind}\r\nEND:VCALENDAR\r\n",
        )
    beijing = found("20260202T160000Z", "20260203T160000Z")
    utc = found("20260203T000000Z", "20260204T000000Z")
    due = [found(f"202602{day:02}T000000Z", f"202602{day + 1:02}T000000Z", "VTODO") for day in (2, 3)]
finally:
    server.terminate()
    server.wait()
print("radicale", version("radicale"), beijing, utc, due, "Asia/Shanghai" in kept)
assert "Asia/Shanghai" in kept
assert beijing == ["day02", "day03"] and utc == ["day03"], (beijing, utc)
assert due == [["due03"], []], due
PYTHON
TZ=UTC venv/bin/python seen.py
