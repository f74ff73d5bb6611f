"""What is sent into the browser's Python to be run there, by `python -m tools.inside`."""
