"""On which day does a published notice take legal effect?"""

__version__ = "1.0.0"
