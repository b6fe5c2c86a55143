#!/usr/bin/env bash
# Nine o'clock that pyorc writes into an ORC file in Beijing is one o'clock to pyarrow, and to pyorc itself.
#
# Guess before looking: ORC has two kinds of moments, and "timestamp" is the one without a zone: 9:00 that stands in the file is
# 9:00 to each reader, wherever it runs. pyorc takes Python's moment without a zone for one of the machine's own and counts it
# into the writer's zone, UTC unless named: the hearing at nine is at one, and one in the first hours of a day is on the day
# before. A moment marked as UTC is written as it stands. pyarrow writes and reads 9:00.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pyorc==0.12.0 pyarrow==26.0.1
TZ=Asia/Shanghai venv/bin/python - <<'PYTHON'
from datetime import datetime, timezone
from importlib.metadata import version
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.orc
import pyorc

print("pyorc", version("pyorc"), "pyarrow", pa.__version__)


def seen(moment: datetime, **zone: ZoneInfo) -> tuple[str, str]:
    with open("hearing.orc", "wb") as file:
        with pyorc.Writer(file, "struct<hearing:timestamp>", **zone) as writer:
            writer.write((moment,))
    arrow = pyarrow.orc.read_table("hearing.orc").to_pylist()[0]["hearing"]
    with open("hearing.orc", "rb") as file:
        own = next(pyorc.Reader(file))[0]
    return str(arrow), str(own)


nine, night = datetime(2026, 2, 3, 9), datetime(2026, 2, 3, 0, 30)
said = [seen(nine), seen(night), seen(nine.replace(tzinfo=timezone.utc)), seen(nine, timezone=ZoneInfo("Asia/Shanghai"))]
pyarrow.orc.write_table(pa.table({"hearing": [nine]}), "arrow.orc")
with open("arrow.orc", "rb") as file:
    back = str(next(pyorc.Reader(file))[0])
print(said, back)
assert said == [
    ("2026-02-03 01:00:00", "2026-02-03 01:00:00+00:00"),
    ("2026-02-02 16:30:00", "2026-02-02 16:30:00+00:00"),
    ("2026-02-03 09:00:00", "2026-02-03 09:00:00+00:00"),
    ("2026-02-03 09:00:00", "2026-02-03 09:00:00+00:00"),
], said
assert back == "2026-02-03 09:00:00+00:00"
PYTHON
