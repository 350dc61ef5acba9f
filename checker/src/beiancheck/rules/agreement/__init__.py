"""What the papers say beside what was typed."""
