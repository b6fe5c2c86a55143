"""A Word file with comments at the findings, and certain repairs as tracked changes."""
