"""What certificates and pages of registrars say of a domain."""
