"""The rule book as a person or a program reads it."""
