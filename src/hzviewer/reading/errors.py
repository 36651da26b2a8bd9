"""The one family of errors that reading raises."""


class ReadingError(Exception):
    """A report could not be read; the message names the file, the cause and what to do."""
