"""Random input for everything that reads: an exception that is not promised is a fault. `python -m tests.trust.fuzz`"""
