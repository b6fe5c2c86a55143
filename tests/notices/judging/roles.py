"""What the readers of a notice are asked for, by role."""

READERS = ("comment", "objection", "registration", "payment", "claims", "statement", "answer", "evidence")
