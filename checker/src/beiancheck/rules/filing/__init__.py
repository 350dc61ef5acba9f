"""The filing itself: its type, its order, what it changes, how many sites."""
