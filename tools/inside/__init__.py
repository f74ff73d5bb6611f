"""What is sent into the browser's Python to be run there; start it with `python -m tools.inside`."""
