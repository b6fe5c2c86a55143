"""Whole tables: a register of notices in, the same register with its deadlines out."""
