"""Services: domains, names, content, access."""
