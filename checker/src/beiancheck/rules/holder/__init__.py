"""The holder: certificate, number, addresses."""
