"""A report to the problems in it: one small function a rule."""
