"""Mutants: rules changed in one place each, to see whether the cases notice."""
