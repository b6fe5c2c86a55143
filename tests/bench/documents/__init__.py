"""Makers of documents and what the reader finds in them: run by hand, the figures stand in tests/bench/RESULTS.md."""
