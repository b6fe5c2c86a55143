"""From text to running words: script, marks, indents and broken lines, with the way back to line and column."""
