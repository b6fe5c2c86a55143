"""The statutory periods as data, and the code that finds, reads and applies them."""
