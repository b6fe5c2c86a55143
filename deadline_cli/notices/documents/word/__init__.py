"""Word files: the words as they print, with their paragraphs and runs."""
