"""deadline calendar."""
