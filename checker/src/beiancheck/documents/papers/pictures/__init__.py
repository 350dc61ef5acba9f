"""What is wrong with the picture of a page."""
