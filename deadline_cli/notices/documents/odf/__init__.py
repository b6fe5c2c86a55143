"""OpenDocument texts: their words as they print, their lists, their looks and what stands beside."""
