"""Formats of numbers and addresses: one module each, pure functions on text as it was typed."""
