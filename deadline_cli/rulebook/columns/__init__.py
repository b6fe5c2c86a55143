"""The answers of a rule for every day of a decade, as columns: its dates, and one number for all else that differs."""
