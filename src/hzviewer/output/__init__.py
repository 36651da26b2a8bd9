"""A report to documents for people and programs. No Qt."""
