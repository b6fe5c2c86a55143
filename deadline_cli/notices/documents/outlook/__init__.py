"""Mails that Outlook saved: their words, and the rich text in which it keeps them."""
