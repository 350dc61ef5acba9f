"""What stands at the foot of the home page."""
