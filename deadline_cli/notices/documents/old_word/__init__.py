"""Files of Word 97 to 2003, and of WPS of those years."""
