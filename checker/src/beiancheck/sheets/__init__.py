"""Forms as A4 PDF pages with fields to fill in: drawn here, blank or filled, for every door."""
