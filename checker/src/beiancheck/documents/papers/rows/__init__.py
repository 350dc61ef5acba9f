"""The lines of a page as cells, and its labels with what stands behind, beside or below them."""
