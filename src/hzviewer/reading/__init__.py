"""A file to a report. The only door is reader.py."""
