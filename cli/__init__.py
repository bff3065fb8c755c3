"""The command line: entry points that read the environment and the clock, and build the objects."""
