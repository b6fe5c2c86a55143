"""From a page to its notices: titles, signatures, and what is no notice."""
