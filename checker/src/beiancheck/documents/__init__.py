"""Files as they were handed in: what they really are, and what can be measured of them."""
