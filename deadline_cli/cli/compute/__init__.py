"""deadline compute."""
