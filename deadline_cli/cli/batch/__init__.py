"""deadline batch."""
