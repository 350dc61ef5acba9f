"""Persons in charge: documents, phones, addresses of mail."""
