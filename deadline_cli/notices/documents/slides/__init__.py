"""Slides: their words, where they stand, and how they look."""
