"""Files as they were handed in."""
