"""hzviewer: a desktop viewer for economic and policy reports."""

__version__ = "0.1.0"
