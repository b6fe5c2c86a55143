"""Parquet in and out through Arrow."""
