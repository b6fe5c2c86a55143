"""From a notice to its facts: kind, dates, periods, windows, counts and laws."""
