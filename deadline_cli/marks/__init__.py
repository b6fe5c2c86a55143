"""The findings written into a copy of the document: comments in Word, highlights in PDF, frames on pictures, HTML."""
