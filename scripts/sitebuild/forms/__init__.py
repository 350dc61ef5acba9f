"""The forms to download: made from the checker's rows as Word and PDF files with previews."""
