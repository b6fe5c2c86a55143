"""deadline mark."""
