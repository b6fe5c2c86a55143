"""A proofread page, one file a format."""
