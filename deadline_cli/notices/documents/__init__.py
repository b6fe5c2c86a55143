"""From bytes to text: encodings, web pages, Word, PDF, and the reading order of columns."""
