"""What a report is: immutable values. Knows no other package of hzviewer, no Qt, no files."""
