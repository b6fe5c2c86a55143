"""Which days are working days: the calendar value, its files, the announcement reader, the estimate."""
