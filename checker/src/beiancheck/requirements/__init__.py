"""Who must hand in what: rows that pages, checklist and rules read."""
