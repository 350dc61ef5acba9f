"""Whether a paper is signed, sealed, dated and filled in where it asks for it."""
