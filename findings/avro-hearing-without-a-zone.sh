#!/usr/bin/env bash
# A hearing at nine without a zone, written into Avro by fastavro in Beijing, is one o'clock UTC or a bare number of milliseconds to Avro's own reader.
#
# Guess before looking: a moment without a zone is refused for timestamp-millis, which is a moment of UTC, as Avro's own library
# refuses it, and for local-timestamp-millis each reader gives 9:00. fastavro counts it from the machine's zone: 1:00 UTC in
# Beijing, 9:00 UTC on a server that runs in UTC. Avro 1.12's own reader does not know the local kind and gives 1770109200000. Nor is
# a zone refused where the kind has none: fastavro drops it, and 9:00 of Beijing and 9:00 of London are one local moment.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q fastavro==1.13.1 avro==1.12.2
cat >seen.py <<'PYTHON'
import io
import json
import sys
import warnings
from datetime import datetime, timedelta, timezone
from importlib.metadata import version

import avro.datafile
import avro.errors
import avro.io
import avro.schema
import fastavro

warnings.simplefilter("ignore")
kinds = {"moment": "timestamp-millis", "local": "local-timestamp-millis"}
fields = [{"name": name, "type": {"type": "long", "logicalType": kind}} for name, kind in kinds.items()]
schema = {"type": "record", "name": "hearing", "fields": fields}
nine = datetime(2026, 2, 3, 9)


def written(local: datetime) -> bytes:
    file = io.BytesIO()
    fastavro.writer(file, schema, [{"moment": nine, "local": local}])
    return file.getvalue()


own = next(fastavro.reader(io.BytesIO(written(nine))))
theirs = next(avro.datafile.DataFileReader(io.BytesIO(written(nine)), avro.io.DatumReader()))
zones = [nine.replace(tzinfo=timezone(timedelta(hours=hours))) for hours in (8, 0)]
dropped = [str(next(fastavro.reader(io.BytesIO(written(moment))))["local"]) for moment in zones]
try:
    writer = avro.datafile.DataFileWriter(io.BytesIO(), avro.io.DatumWriter(), avro.schema.parse(json.dumps(schema)))
    writer.append({"moment": nine, "local": nine})
    refused = False
except avro.errors.AvroTypeException:
    refused = True
seen = [str(own["moment"]), str(own["local"]), theirs["local"], dropped, refused]
print("fastavro", version("fastavro"), "avro", version("avro"), *seen)
assert seen[0] == f"2026-02-03 {sys.argv[1]}:00:00+00:00", seen
assert seen[1:] == ["2026-02-03 09:00:00", 1770109200000, ["2026-02-03 09:00:00"] * 2, True], seen
PYTHON
TZ=Asia/Shanghai venv/bin/python seen.py 01
TZ=UTC venv/bin/python seen.py 09
