"""What every reader of texts shares: bytes made characters, a web page made words, old characters made new ones."""
