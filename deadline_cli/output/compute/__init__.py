"""An answer of compute, one file a format."""
