"""Values of every kind, a date, an address, a name, a scope, and what speaks against them."""
