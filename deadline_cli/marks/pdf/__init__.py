"""A PDF file with a highlight and a note at each finding."""
