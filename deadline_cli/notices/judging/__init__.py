"""What the checks stand on: the case, its rules and spans, the wording of findings."""
