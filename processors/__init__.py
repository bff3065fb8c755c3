"""Faust agents between the topics: they take a value, ask the core, send the answer."""
