"""Forms filled from a submission, and read back into one."""
