"""The proofreader: from a document to its findings."""
