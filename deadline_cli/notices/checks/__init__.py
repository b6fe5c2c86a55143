"""The checks of the proofreader, one file each; `registry` knows their codes."""
