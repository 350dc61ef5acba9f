"""What scripts/serve, scripts/build and scripts/test are made of; needs only Python to start."""
