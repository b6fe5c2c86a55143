"""Sheets of cells: what they show, what they hide and what floats over them."""
