"""Both recipes for Spark in docs/tables.md, run by Spark itself: deadlines, and proofreading with mapInArrow.

    pip install '.[spark]'; python -m tests.trust.spark

Needs Java. Too slow for the suite, which runs the same functions on Arrow batches.
"""

from __future__ import annotations

import os
import shutil
import sys
from datetime import date
from typing import Any

from deadline_cli.batch.arrow import map_in_arrow, spark_schema
from tests.batch.test_arrow import PAGE, proofreader


def main() -> None:
    if not shutil.which("java"):
        raise SystemExit("Spark needs Java")
    from pyspark import __version__
    from pyspark.sql import SparkSession
    from pyspark.sql.types import StringType, StructField, StructType

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder: Any = SparkSession.builder
    spark = builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        notices = spark.createDataFrame(
            [("2026-02-03", "10wd"), ("2026-02-03", None)], "publication_date string, rule string"
        )
        deadlines = notices.mapInArrow(map_in_arrow(), spark_schema(notices)).collect()
        pages = spark.createDataFrame([(PAGE,), (None,)], "text string")
        schema = StructType([*pages.schema.fields, StructField("codes", StringType())])
        checked = pages.mapInArrow(proofreader(), schema).collect()
    finally:
        spark.stop()
    assert [row["deadline_date"] for row in deadlines] == [date(2026, 2, 24), None]
    assert "empty" in deadlines[1]["deadline_error"]
    assert checked[0]["codes"]
    assert checked[1]["codes"] == ""
    print(f"pyspark {__version__}: {len(deadlines)} deadlines, {len(checked)} texts; findings {checked[0]['codes']}")


if __name__ == "__main__":
    main()
