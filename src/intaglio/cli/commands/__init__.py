"""One command a file: a function `command` whose signature is its arguments and options."""
