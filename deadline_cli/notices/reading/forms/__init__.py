"""The named forms in which a notice says a day or a length: what each asks for, what it makes, and its examples."""
