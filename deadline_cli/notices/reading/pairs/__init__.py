"""Two days that make one window, and which of them are windows of the notice."""
