"""The lengths of time in a notice: from when each runs, what it is for, and which ones share a start."""
