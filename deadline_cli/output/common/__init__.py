"""What every format needs: language, widths, words, the terminal, what may be printed."""
