"""Workbooks in and out: one sheet as a table."""
