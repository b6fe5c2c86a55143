"""The desk: a local page for people who never open a terminal. Nothing is computed here."""
