"""PDF files: their pages, characters and frames, what was filled in, and pages that are pictures."""
