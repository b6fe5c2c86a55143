"""When a notice was issued, by whom, and what to call it."""
