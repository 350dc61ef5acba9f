"""The closed sets of the filing form: each value with its words and its official code."""
