#!/usr/bin/env bash
# pydantic reads "20260203" as a moment of August 1970.
#
# Guess before looking: a field of datetime takes 20260203, ISO 8601's basic form, which the standard library reads, or refuses it. It is
# taken for the seconds since 1970 and is 1970-08-23 11:50:03 UTC; with an hour, 202602030900, for milliseconds, and is in 1976.
# A field of date refuses it for having an hour. Systems of Chinese offices hand out dates in eight digits; msgspec refuses them.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q pydantic==2.14.4 msgspec==0.23.0
"$work/venv/bin/python" - <<'PYTHON'
from datetime import date, datetime
from importlib.metadata import version

import msgspec
import pydantic

moment = pydantic.TypeAdapter(datetime)
seen = [moment.validate_python(text).isoformat() for text in ("20260203", "202602030900")]
print("pydantic", version("pydantic"), seen, "; the standard library:", datetime.fromisoformat("20260203"))
try:
    pydantic.TypeAdapter(date).validate_python("20260203")
except pydantic.ValidationError as error:
    print("as a date:", error.errors()[0]["msg"])
    assert error.errors()[0]["type"] == "date_from_datetime_inexact"
else:
    raise AssertionError("pydantic takes 20260203 for a date")
for kind in (date, datetime):
    try:
        msgspec.convert("20260203", kind)
    except msgspec.ValidationError as error:
        print("msgspec", version("msgspec"), error)
    else:
        raise AssertionError("msgspec takes 20260203")
assert seen == ["1970-08-23T11:50:03+00:00", "1976-06-02T22:20:30.900000+00:00"], seen
PYTHON
