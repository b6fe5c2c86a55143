"""Documents that are pages of placed characters (PDF, OFD, pictures): from characters to text in reading order."""
