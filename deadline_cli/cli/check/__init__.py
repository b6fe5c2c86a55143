"""deadline check."""
