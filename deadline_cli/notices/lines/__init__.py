"""What each line of a page is, said once: a title, an addressee, a signature, a number, an item, a page head."""
