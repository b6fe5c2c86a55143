"""Calendars and announcements as a person or a program reads them."""
