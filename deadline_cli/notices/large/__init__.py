"""A text too long to be read at once: cut where notices begin, read part by part, joined as if it were whole."""
