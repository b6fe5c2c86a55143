"""JSON Lines: by rows and by columns."""
