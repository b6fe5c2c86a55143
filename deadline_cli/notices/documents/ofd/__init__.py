"""Reading OFD (GB/T 33190): the pages as they print, a line a line."""
