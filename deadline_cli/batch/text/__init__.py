"""CSV and TSV: by rows, by columns, and into other formats."""
