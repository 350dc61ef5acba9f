"""Papers: which one a page shows, and what it says."""
