"""Dates that have run out or soon will."""
