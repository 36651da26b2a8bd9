"""What outlives the window: corrections and, later, many reports in one SQLite file."""
