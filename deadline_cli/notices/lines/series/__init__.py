"""Series: lines that share a form (a number, an hour, a serial, a signer), each of which begins a text of its own."""
