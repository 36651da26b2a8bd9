"""The commands, one module a purpose. They import late: what a command does not need costs time."""
