"""Agreement: every value that stands in more than one place, side by side."""
